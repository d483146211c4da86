// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/riddor/riddorpage.h"

#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/topicwords.h"
#include "ui/app/session.h"
#include "ui/riddor/riddoraside.h"
#include "ui/riddor/riddorstep.h"
#include "ui/riddor/steps.h"
#include "ui/tr.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::riddor::Topic;

namespace {

/// The person a key names, or the first victim.
QString partOf(Session &session, const QString &key)
{
    if (key.contains(u'#'))
        return key.section(u'#', 1, 1);
    const auto file = session.incidents().load(key);
    for (const core::PartFile &one : file ? file->parts : QList<core::PartFile>()) {
        if (one.part.role == u"victim")
            return one.part.code;
    }
    return u"V1"_s;
}

} // namespace

RiddorPage::RiddorPage(Session &session, const QString &key, QWidget *parent)
    : WizardPage(session,
                 Tr::tr("RIDDOR questions"),
                 editorName(),
                 keyOf(key.section(u'#', 0, 0), partOf(session, key)),
                 steps(),
                 parent)
    , m_uid(key.section(u'#', 0, 0))
    , m_part(partOf(session, key))
{
    setQuestionnaire();
    setAside(m_aside = new RiddorAside);
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &RiddorPage::look);
    connect(this, &WizardPage::refreshed, this, &RiddorPage::look);
    ready();
    look();
}

QString RiddorPage::editorName()
{
    return u"riddor.wizard"_s;
}

QString RiddorPage::keyOf(const QString &incidentUid, const QString &partCode)
{
    return incidentUid + u'#' + partCode;
}

QList<core::WizardStep> RiddorPage::steps()
{
    return {
        {u"event"_s, Tr::tr("What happened"), Tr::tr("What happened to this person?")},
        {u"work"_s, Tr::tr("At work"), Tr::tr("Was it work, and because of work?")},
        {u"injury"_s, Tr::tr("The injury"), Tr::tr("How bad was the injury?")},
        {u"days"_s,
         Tr::tr("Days unable to work"),
         Tr::tr("On which days was normal work not possible?")},
        {u"other"_s,
         Tr::tr("Sharps, equipment, disease"),
         Tr::tr("Was there anything beside the injury?")},
        {u"who"_s, Tr::tr("Who reports"), Tr::tr("Who has to make the report?")},
        {u"outcome"_s, Tr::tr("Outcome"), Tr::tr("What does RIDDOR ask, and do you agree?")},
    };
}

core::riddor::Facts RiddorPage::facts() const
{
    return core::riddor::factsOf(m_preview, session().today());
}

void RiddorPage::choose(const core::riddor::Facts &facts)
{
    if (!m_asked.isEmpty() && facts == m_askedOf)
        return;
    m_askedOf = facts;
    m_asked = core::riddor::topicsThatMatter(facts);
}

core::Result<WizardPage::State> RiddorPage::load()
{
    auto read = core::riddorCase(session().journal(), m_uid, m_part);
    if (!read)
        return read.error();
    m_case = *std::move(read);
    m_preview = m_case.held;
    choose(facts());

    State state;
    state.record = m_case.record();
    state.record.title = Tr::tr("RIDDOR questions about %1, %2").arg(m_part, m_case.name);
    for (const core::WizardStep &step : steps()) {
        const QList<Topic> topics = topicsOf(step.code);
        if (topics.isEmpty())
            continue;
        bool isAsked = false;
        for (const Topic topic : topics) {
            if (!m_asked.contains(topic))
                continue;
            isAsked = true;
            if (needsAnswer(topic, m_askedOf))
                state.gaps.append({step.code, firstFieldOf(topic), core::riddor::question(topic)});
        }
        if (!isAsked)
            state.because.insert(step.code,
                                 Tr::tr("Nothing asked here can change the outcome, given the "
                                        "other answers."));
    }
    const auto &duty = m_case.duty;
    if (!duty || duty->decisions.isEmpty() || core::isDecisionOutOfDate(*duty))
        state.unfinished.insert(u"outcome"_s);
    if (duty)
        state.pills.append({core::label(core::List::DutyState, duty->duty.state),
                            duty->duty.state == u"due" ? Tone::Warning : Tone::Info});
    state.locked = m_case.record().isWithdrawn();
    return state;
}

StepPage *RiddorPage::makeStep(const QString &code)
{
    return makeRiddorStep(*this, code);
}

QString RiddorPage::help(const QString &step) const
{
    return riddorHelp(step);
}

void RiddorPage::add(RiddorStep *step)
{
    m_questions.append(step);
}

void RiddorPage::follow()
{
    m_follow.start();
}

void RiddorPage::look()
{
    core::riddor::Answers answers = core::riddor::answersOf(m_case.held);
    for (const RiddorStep *step : std::as_const(m_questions))
        step->read(answers);
    m_preview = core::riddor::answered(m_case.held, answers);
    const core::riddor::Facts now = facts();
    choose(now);
    for (RiddorStep *step : std::as_const(m_questions))
        step->follow(now);
    m_aside->present(now, m_asked, m_case);
}

} // namespace ui
