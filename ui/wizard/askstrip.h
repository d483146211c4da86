// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks one thing in one line above a page: why a step does not apply, on what day it was signed.
class AskStrip : public QFrame
{
    Q_OBJECT

public:
    struct Question
    {
        QString question;
        QString help;
        QString yes;   ///< what the button says: "It does not apply"
        QString start; ///< what stands in the line at first
        /// What is wrong with an answer; empty where nothing is.
        std::function<QString(const QString &answer)> problem;
        /// Takes the answer over; what went wrong, empty where nothing did.
        std::function<QString(const QString &answer)> take;
    };

    explicit AskStrip(QWidget *parent = nullptr);

    /// Shows the question, with the focus in its line; \a typed, what was typed into it before and
    /// not given, stands there instead of what it starts with.
    void ask(const Question &question, const QString &typed = {});
    QString question() const { return m_question.question; }

Q_SIGNALS:
    /// \a words stand in the line now; empty once they are given or thrown away.
    void typed(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void say(const QString &problem);

    Question m_question;
    QLabel *m_label;
    QLabel *m_help;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_yes;
};

} // namespace ui
