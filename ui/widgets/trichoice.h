// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QRadioButton;

namespace ui {

/// Yes, No or Not known. Not known is an answer of its own and the first one: it is never No.
class TriChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString question READ question WRITE setQuestion)

public:
    explicit TriChoice(QWidget *parent = nullptr);

    std::optional<bool> value() const;
    void setValue(std::optional<bool> value);

    /// What is asked, read out before each answer.
    QString question() const { return m_question; }
    void setQuestion(const QString &question);

Q_SIGNALS:
    /// A person or setValue() chose another answer.
    void valueChanged(std::optional<bool> value);

private:
    QButtonGroup *m_group;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_unknown;
    QString m_question;
};

} // namespace ui
