// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/death.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/injury.h"
#include "core/rules/riddor/occurrence.h"
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

// The anniversary is counted in; of 29 February it is 28 February.
bool isWithinTheYear(const Facts &facts, const Limits &limits)
{
    return facts.deathDate <= facts.incidentDate.addYears(limits.deathWithinYears);
}

bool isExposure(const Facts &facts, const Limits &limits)
{
    if (facts.eventType == EventType::SharpsInjury
        || facts.eventType == EventType::BodyFluidExposure)
        return facts.sharpSource != SharpSource::TestedNegative;
    // Of a wound one dies within days, of what the blade carried later.
    const bool carried = facts.sharpSource == SharpSource::KnownInfected
                         || facts.occurrence == OccurrenceKind::BiologicalAgent;
    return carried && daysToDeath(facts) > limits.noticeWithin;
}

// A cancer, an asthma, a dermatitis comes of no biological agent.
Tri agentInvolved(const Facts &facts, const Limits &limits)
{
    if (facts.diagnosis && isBiological(*facts.diagnosis))
        return facts.diagnosis->attributedToWork;
    return isExposure(facts, limits) ? connected(facts) : Tri::No;
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

Outcome byAccident(const Facts &facts, const Run &run, const Limits &limits)
{
    const QString death = isIrish(facts) ? u"NI 3(1)(a)"_s : u"6(1)"_s;
    if (daysToDeath(facts) <= limits.noticeWithin) {
        Outcome outcome = onKnowledge(facts, Category::Death, death);
        outcome.due = facts.incidentDate.addDays(limits.noticeWithin);
        outcome.rule = DeadlineRule::IncidentPlus10;
        return outcome;
    }
    if (isEmployee(facts) && hasReportableInjury(facts, run, limits)
        && isWithinTheYear(facts, limits))
        return onKnowledge(
            facts, Category::DeathWithinOneYear, isIrish(facts) ? u"NI 4"_s : u"6(3)"_s);
    Outcome outcome = onKnowledge(facts, Category::Death, death);
    outcome.basisType = BasisType::Inference;
    outcome.flags.append(Flag::HumanReview);
    return outcome;
}

Outcome pending(Outcome outcome)
{
    outcome.suspend(PendingKind::Unresolved);
    if (!outcome.flags.contains(Flag::HumanReview))
        outcome.flags.append(Flag::HumanReview);
    return outcome;
}

} // namespace

bool isBeyondTheYear(const Facts &facts, const Limits &limits)
{
    return facts.deathDate.isValid() && facts.deathCauseLinked != Tri::No && isEmployee(facts)
           && !isWithinTheYear(facts, limits) && engaged(facts) != Tri::No
           && agentInvolved(facts, limits) == Tri::No && exempted(facts) != Tri::Yes;
}

std::optional<Outcome> deathOutcome(const Facts &facts, const Run &run, const Limits &limits)
{
    if (facts.deathDate.isNull() || facts.deathCauseLinked == Tri::No || isArmedForces(facts)
        || ownPremises(facts) || facts.eventType == EventType::Suicide)
        return {};

    const Tri agent = agentInvolved(facts, limits);
    if (agent != Tri::No) {
        const Outcome outcome = onKnowledge(
            facts, Category::DeathBiologicalAgent, isIrish(facts) ? u"NI 3(1)(a)"_s : u"6(2)"_s);
        return both(agent, facts.deathCauseLinked) == Tri::Yes ? outcome : pending(outcome);
    }

    const Tri exempt = exempted(facts);
    const Tri applies = engaged(facts);
    if (exempt == Tri::Yes || applies == Tri::No || isBeyondTheYear(facts, limits))
        return {};
    const Outcome outcome = byAccident(facts, run, limits);
    const bool certain = both(applies, facts.deathCauseLinked) == Tri::Yes && exempt == Tri::No;
    return certain ? outcome : pending(outcome);
}

} // namespace core::riddor
