// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/riddor/riddorstep.h"

#include "core/rules/riddor/sources.h"
#include "core/rules/riddor/topicwords.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RiddorStep::RiddorStep(RiddorPage &page, const QString &code)
    : StepPage(page, code)
    , m_page(page)
    , m_nothing(paragraph(Tr::tr("Nothing asked here can change the outcome, given the other "
                                 "answers."),
                          TextRole::Muted))
{
    column()->addWidget(m_nothing);
    connect(&form(), &Form::edited, &page, &RiddorPage::follow);
    page.add(this);
}

BoundForm<core::riddor::Answers> &RiddorStep::fields()
{
    if (!m_fields)
        m_fields.emplace(form());
    return *m_fields;
}

void RiddorStep::ask(Topic topic, FieldRow *first, std::function<bool(const Answers &)> when)
{
    QLabel *hint = paragraph({}, TextRole::Muted);
    hint->hide();
    form().addWidget(hint);
    m_questions.append({topic, {{first, std::move(when)}}, hint});
}

void RiddorStep::also(FieldRow *row, std::function<bool(const Answers &)> when)
{
    m_questions.last().parts.append({row, std::move(when)});
}

void RiddorStep::fill()
{
    if (m_fields)
        m_fields->show(core::riddor::answersOf(m_page.held().held));
    for (const Question &one : std::as_const(m_questions)) {
        QString help = core::riddor::help(one.topic, m_page.held().held.jurisdiction);
        const QString source = core::riddor::sourceOf(one.topic, m_page.held().held);
        if (!source.isEmpty())
            help += u"\n%1."_s.arg(source);
        one.parts.constFirst().row->setHelp(help);
    }
    m_page.follow();
}

void RiddorStep::read(Answers &answers) const
{
    if (m_fields)
        m_fields->read(answers);
}

void RiddorStep::follow(const core::riddor::Facts &facts)
{
    Answers answers;
    read(answers);
    bool anything = m_questions.isEmpty();
    for (const Question &one : std::as_const(m_questions)) {
        const bool asked = m_page.asked().contains(one.topic);
        anything = anything || asked;
        for (const Part &part : one.parts)
            part.row->setVisible(asked && (!part.when || part.when(answers)));
        const QString hint = asked ? core::riddor::hint(one.topic, facts) : QString();
        one.hint->setText(hint);
        one.hint->setVisible(!hint.isEmpty());
    }
    m_nothing->setVisible(!anything);
}

QMap<QString, QString> RiddorStep::problems() const
{
    Answers answers = core::riddor::answersOf(m_page.held().held);
    read(answers);
    const QMap<QString, QString> all
        = core::riddor::answerProblems(answers, m_page.facts().incidentDate, session().today());
    QMap<QString, QString> mine;
    if (!m_fields)
        return mine;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (m_fields->form().codes().contains(one.key()))
            mine.insert(one.key(), one.value());
    }
    return mine;
}

core::Result<void> RiddorStep::commit(const QSet<QString> &except, const QString &draftUid)
{
    Answers answers = core::riddor::answersOf(m_page.held().held);
    m_fields->read(answers, except);
    const core::riddor::CaseVictim &base = m_page.held().held;
    return core::answerRiddor(
        session().journal(), core::riddor::answered(base, answers), base, draftUid);
}

} // namespace ui
