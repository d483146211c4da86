// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/askstrip.h"

#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AskStrip::AskStrip(QWidget *parent)
    : QFrame(parent)
    , m_label(paragraph({}, TextRole::Strong))
    , m_help(paragraph({}, TextRole::Small))
    , m_edit(new QLineEdit)
    , m_problem(paragraph({}, TextRole::Error))
    , m_yes(button({}, {}, ButtonKind::Primary))
{
    setProperty("panel", toneName(Tone::Info));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s3, Theme::s3, Theme::s3, Theme::s3);
    box->setSpacing(Theme::s1);
    m_label->setBuddy(m_edit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_help, m_edit, m_problem})
        box->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Theme::s2, 0, 0);
    buttons->setSpacing(Theme::s2);
    QPushButton *no = button(Tr::tr("Leave it as it is"));
    buttons->addWidget(m_yes);
    buttons->addWidget(no);
    buttons->addStretch();
    box->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &AskStrip::answer);
    connect(m_edit, &QLineEdit::returnPressed, this, &AskStrip::answer);
    connect(m_edit, &QLineEdit::textEdited, this, &AskStrip::typed);
    connect(no, &QPushButton::clicked, this, [this] {
        Q_EMIT typed({});
        hide();
    });
    hide();
}

void AskStrip::ask(const Question &question, const QString &typed)
{
    m_question = question;
    m_label->setText(question.question);
    m_help->setText(question.help);
    m_help->setVisible(!question.help.isEmpty());
    m_yes->setText(question.yes);
    m_edit->setText(typed.isEmpty() ? question.start : typed);
    m_edit->setAccessibleName(question.question);
    say({});
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
    if (typed.isEmpty())
        m_edit->selectAll();
}

void AskStrip::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setProperty("invalid", !problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    restyle(m_edit);
}

void AskStrip::answer()
{
    const QString given = m_edit->text().simplified();
    QString problem = m_question.problem ? m_question.problem(given) : QString();
    if (problem.isEmpty() && m_question.take)
        problem = m_question.take(given);
    say(problem);
    if (!problem.isEmpty())
        return;
    Q_EMIT typed({});
    hide();
}

void AskStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
