// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

class FieldRow;

/// The list of what is wrong on a page; choosing a line moves to its field.
class ErrorSummary : public QFrame
{
    Q_OBJECT

public:
    struct Problem
    {
        QString text;
        QWidget *field = nullptr; ///< gets the focus; may be null
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Shows \a problems and moves the focus to the first; none hides the summary.
    void setProblems(const QList<Problem> &problems);
    /// Shows the errors of those of \a rows that have one, in their order.
    void setProblemsOf(const QList<FieldRow *> &rows);

private:
    QLabel *m_heading;
    QVBoxLayout *m_lines;
};

} // namespace ui
