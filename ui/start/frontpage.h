// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Banner;
class ProgressStrip;

/// A page before any casebook is open: the program's bar, and a column in the middle.
class FrontPage : public QWidget
{
    Q_OBJECT

public:
    /// The column is at most \a width pixels wide at normal text size.
    FrontPage(const QString &title, const QString &subtitle, int width, QWidget *parent = nullptr);

    /// Says what went wrong above the column's content; an empty \a heading takes it away.
    void showProblem(const QString &heading, const QString &sentence);
    void showProblem(const core::Error &error);
    /// While \a work goes on its strip shows and nothing else answers; empty ends it.
    void setBusy(const QString &work);
    ProgressStrip *progress() const { return m_progress; }

protected:
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

private:
    Banner *m_problem;
    ProgressStrip *m_progress;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_before; ///< what had the keyboard before the work
};

} // namespace ui
