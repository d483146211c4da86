// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/death.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/injury.h"
#include "core/rules/tristate.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

bool isIrish(const Facts &facts)
{
    return facts.jurisdiction == Jurisdiction::NorthernIreland;
}

// Reg. 6(3) speaks of employees; the self-employed and people not at work are for 6(1).
bool isEmployee(const Facts &facts)
{
    return isWorker(facts.role) && facts.role != InjuredRole::SelfEmployed
           && atWork(facts) == Tri::Yes;
}

qint64 daysToDeath(const Facts &facts)
{
    return facts.incidentDate.daysTo(facts.deathDate);
}

bool isWithinTheYear(const Facts &facts)
{
    return facts.deathDate <= facts.incidentDate.addYears(1);
}

Tri agentInvolved(const Facts &facts)
{
    if (facts.diagnosis)
        return facts.diagnosis->attributedToWork;
    const bool exposed = facts.eventType == EventType::SharpsInjury
                         || facts.eventType == EventType::BodyFluidExposure;
    return exposed ? Tri::Yes : Tri::No;
}

QDate learned(const Facts &facts)
{
    return facts.deathLearned.isValid() ? facts.deathLearned : facts.deathDate;
}

Outcome onKnowledge(const Facts &facts, Category category, const QString &regulation)
{
    return {.category = category,
            .report = Tri::Yes,
            .regulation = regulation,
            .due = learned(facts),
            .rule = DeadlineRule::OnKnowledge,
            .record = true,
            .immediate = true,
            .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 %1"_s.arg(regulation)
                                    : u"reg. %1; Sch. 1 para. 1"_s.arg(regulation)};
}

Outcome byAccident(const Facts &facts, const Run &run)
{
    const QString death = isIrish(facts) ? u"NI 3(1)(a)"_s : u"6(1)"_s;
    if (daysToDeath(facts) <= 10) {
        Outcome outcome = onKnowledge(facts, Category::Death, death);
        outcome.due = facts.incidentDate.addDays(10);
        outcome.rule = DeadlineRule::IncidentPlus10;
        return outcome;
    }
    if (isEmployee(facts) && hasReportableInjury(facts, run) && isWithinTheYear(facts))
        return onKnowledge(
            facts, Category::DeathWithinOneYear, isIrish(facts) ? u"NI 4"_s : u"6(3)"_s);
    Outcome outcome = onKnowledge(facts, Category::Death, death);
    outcome.basisType = BasisType::Inference;
    outcome.flags.append(Flag::HumanReview);
    return outcome;
}

Outcome pending(Outcome outcome)
{
    outcome.category = Category::PendingInformation;
    outcome.report = Tri::Unknown;
    outcome.immediate = false;
    outcome.pending = PendingKind::Unresolved;
    if (!outcome.flags.contains(Flag::HumanReview))
        outcome.flags.append(Flag::HumanReview);
    return outcome;
}

} // namespace

bool isBeyondTheYear(const Facts &facts)
{
    return facts.deathDate.isValid() && facts.deathCauseLinked != Tri::No && isEmployee(facts)
           && !isWithinTheYear(facts) && engaged(facts) != Tri::No
           && agentInvolved(facts) == Tri::No && !exemption(facts);
}

std::optional<Outcome> deathOutcome(const Facts &facts, const Run &run)
{
    if (facts.deathDate.isNull() || facts.deathCauseLinked == Tri::No || isArmedForces(facts)
        || ownPremises(facts) || facts.eventType == EventType::Suicide)
        return {};

    const Tri agent = agentInvolved(facts);
    if (agent != Tri::No) {
        const Outcome outcome = onKnowledge(
            facts, Category::DeathBiologicalAgent, isIrish(facts) ? u"NI 3(1)(a)"_s : u"6(2)"_s);
        return both(agent, facts.deathCauseLinked) == Tri::Yes ? outcome : pending(outcome);
    }

    const Tri applies = engaged(facts);
    if (exemption(facts) || applies == Tri::No || isBeyondTheYear(facts))
        return {};
    const Outcome outcome = byAccident(facts, run);
    return both(applies, facts.deathCauseLinked) == Tri::Yes ? outcome : pending(outcome);
}

} // namespace core::riddor
