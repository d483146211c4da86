// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/topics.h"
#include "core/usecases/riddorcase.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// What RIDDOR asks with the answers given so far: it changes as they do.
class RiddorAside : public QFrame
{
    Q_OBJECT

public:
    explicit RiddorAside(QWidget *parent = nullptr);

    /// Shows what \a facts come to, and which of \a asked nobody has answered.
    void present(const core::riddor::Facts &facts,
                 const QList<core::riddor::Topic> &asked,
                 const core::RiddorCase &stored);

private:
    QVBoxLayout *m_body;
    QLabel *m_pill;
    QLabel *m_category;
    QLabel *m_due;
    QLabel *m_who;
    QLabel *m_basis;
    QLabel *m_open;
    QLabel *m_changed;
};

} // namespace ui
