// SPDX-License-Identifier: GPL-3.0-or-later
// Which step asks what.
#include "ui/riddor/steps.h"

#include "core/rules/riddor/riddor.h"
#include "ui/tr.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::riddor::Topic;

StepPage *makeRiddorStep(RiddorPage &page, const QString &code)
{
    if (code == u"event")
        return makeEventStep(page);
    if (code == u"work")
        return makeWorkStep(page);
    if (code == u"injury")
        return makeInjuryStep(page);
    if (code == u"days")
        return makeDaysStep(page);
    if (code == u"other")
        return makeOtherStep(page);
    if (code == u"who")
        return makeWhoStep(page);
    return makeOutcomeStep(page);
}

QString riddorHelp(const QString &code)
{
    if (code == u"outcome")
        return Tr::tr("Casebook computes and shows its working; you decide. Both are kept.");
    if (code == u"days")
        return Tr::tr("Days nobody asked about are unknown, not fit. Ask about each, rest days and "
                      "weekends too.");
    return Tr::tr("Only what can change the outcome is asked. \"Not known\" is an answer: it keeps "
                  "the earliest date that could apply.");
}

QList<Topic> topicsOf(const QString &step)
{
    if (step == u"event")
        return {
            Topic::Event, Topic::PhysicalInjury, Topic::Consent, Topic::Assailant, Topic::Motive};
    if (step == u"work")
        return {Topic::Role, Topic::AtWork, Topic::WorkRelated, Topic::Premises, Topic::Exemption};
    if (step == u"injury")
        return {Topic::Specified, Topic::ToHospital};
    if (step == u"days")
        return {Topic::TimeOff};
    if (step == u"other")
        return {Topic::SharpSource, Topic::Occurrence, Topic::Disease, Topic::Death};
    if (step == u"who")
        return {Topic::Employer, Topic::Controller};
    return {};
}

QString firstFieldOf(Topic topic)
{
    switch (topic) {
    case Topic::Event:
        return u"event"_s;
    case Topic::PhysicalInjury:
        return u"physical"_s;
    case Topic::Role:
        return u"role"_s;
    case Topic::AtWork:
        return u"at_work"_s;
    case Topic::Consent:
        return u"consent"_s;
    case Topic::Assailant:
        return u"assailant"_s;
    case Topic::Motive:
        return u"motive"_s;
    case Topic::WorkRelated:
        return u"work_related"_s;
    case Topic::Premises:
        return u"premises"_s;
    case Topic::Exemption:
        return u"exemption"_s;
    case Topic::Specified:
        return u"status"_s;
    case Topic::TimeOff:
        return u"unlisted"_s;
    case Topic::ToHospital:
        return u"hospital"_s;
    case Topic::SharpSource:
        return u"sharp"_s;
    case Topic::Occurrence:
        return u"occurrence"_s;
    case Topic::Disease:
        return u"disease"_s;
    case Topic::Death:
        return u"died_on"_s;
    case Topic::Employer:
        return u"employer"_s;
    case Topic::Controller:
        return u"controller"_s;
    }
    Q_UNREACHABLE();
}

bool needsAnswer(Topic topic, const core::riddor::Facts &facts)
{
    switch (topic) {
    case Topic::Exemption:
    case Topic::Occurrence:
        return false;
    case Topic::Disease:
        return facts.diagnosis && !isAnswered(topic, facts);
    case Topic::Death:
        return facts.deathDate.isValid() && !isAnswered(topic, facts);
    case Topic::TimeOff: {
        if (!isAnswered(topic, facts))
            return true;
        // Days no period names are asked about where they could make up the limit.
        const auto outcomes = core::riddor::assess(facts);
        const auto &unknowns = outcomes.constFirst().unknowns;
        return std::any_of(unknowns.begin(), unknowns.end(), [](const auto &unknown) {
            return unknown.question == core::riddor::Question::TimeOff;
        });
    }
    default:
        return !isAnswered(topic, facts);
    }
}

} // namespace ui
