// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace ui {

class FieldRow;

/// Asks in one line why a step does not apply.
class SkipStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SkipStrip(QWidget *parent = nullptr);

    /// Shows the question, with the focus in its box; \a reason is what was said before.
    void ask(const QString &reason = {});

Q_SIGNALS:
    /// A reason was given; it is never empty.
    void given(const QString &reason);

private:
    void answer();

    QLineEdit *m_edit;
    FieldRow *m_row;
};

} // namespace ui
