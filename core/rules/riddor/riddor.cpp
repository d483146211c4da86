// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/riddor.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/death.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/responsible.h"
#include "core/rules/riddor/review.h"
#include "core/rules/riddor/whatif.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// A report answers its own duty; that of a specified injury also the days off of the same accident.
bool answers(const Submission &made, const Outcome &outcome)
{
    const Category duty = outcome.duty();
    if (made.category == codeOf(duty) || made.category == codeOf(outcome.category))
        return true;
    if (duty == Category::OverSevenDay)
        return made.category == codeOf(Category::SpecifiedInjury);
    return duty == Category::NiOverThreeDay && made.category == codeOf(Category::NiMajorInjury);
}

bool isDischarged(const Outcome &outcome, const Facts &facts)
{
    return std::any_of(
        facts.submissions.begin(), facts.submissions.end(), [&](const Submission &made) {
            return answers(made, outcome) && (made.date.isNull() || made.date <= facts.asOf);
        });
}

void addFlag(Outcome &outcome, Flag flag)
{
    if (!outcome.flags.contains(flag))
        outcome.flags.append(flag);
}

void complete(Outcome &outcome, const Facts &facts, const Run &run, const Limits &limits)
{
    if (facts.deathDate.isNull() && (isWorker(facts.role) || facts.role == InjuredRole::Unknown))
        outcome.runDays = run.longest;
    const bool days = limits.recordDays > 0 && run.longest >= limits.recordDays;
    if (outcome.report == Tri::Unknown)
        outcome.record = outcome.record || outcome.pending == PendingKind::Unresolved || days;
    outcome.responsible = responsiblePerson(facts, outcome.duty());
    outcome.trustMustReport = trustMustReport(outcome.responsible, outcome.report);
    if (outcome.responsible == ResponsiblePerson::DetermineAgencyOrHost
        && outcome.report == Tri::Yes)
        outcome.pending = PendingKind::Unresolved;
    // A patient at home carries on no undertaking there: who reports is for a person.
    if (outcome.responsible == ResponsiblePerson::None && outcome.report != Tri::No
        && !isArmedForces(facts))
        addFlag(outcome, Flag::HumanReview);

    outcome.discharged = isDischarged(outcome, facts);
    if (outcome.discharged || outcome.due.isNull() || facts.asOf <= outcome.due)
        return;
    if (outcome.report == Tri::Yes)
        addFlag(outcome, Flag::Overdue);
    if (outcome.pending == PendingKind::Unresolved)
        addFlag(outcome, Flag::ProvisionalDatePassed);
}

// Pending outcomes stand in one rank, the earliest date first.
int rank(const Outcome &outcome)
{
    return static_cast<int>(outcome.report == Tri::Unknown ? Category::PendingInformation
                                                           : outcome.category);
}

// A duty that has not arisen cannot be late: its date moves on with the day of asking.
QDate dateOf(const Outcome &outcome, QDate asOf)
{
    return outcome.pending == PendingKind::NotYet && outcome.due.isValid()
               ? std::max(outcome.due, asOf)
               : outcome.due;
}

bool comesBefore(const Outcome &a, const Outcome &b, QDate asOf)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    const QDate due = dateOf(a, asOf);
    const QDate other = dateOf(b, asOf);
    if (due != other)
        return due.isValid() && (other.isNull() || due < other);
    return a.category != b.category ? a.category < b.category : a.duty() < b.duty();
}

// Older than the rules, Casebook does not guess.
QList<Outcome> beyondTheRules(const Facts &facts)
{
    Outcome outcome{.category = Category::NotRiddor, .basisType = BasisType::Inference};
    outcome.suspend(PendingKind::Unresolved);
    outcome.flags = {Flag::NoRuleSet, Flag::HumanReview};
    outcome.responsible = responsiblePerson(facts, outcome.duty());
    outcome.trustMustReport = Tri::Unknown;
    return {outcome};
}

} // namespace

QList<Outcome> assessWithoutQuestions(const Facts &facts, std::span<const RuleSet> sets)
{
    const RuleSet *set = ruleSetFor(facts.jurisdiction, facts.incidentDate, sets);
    if (!set)
        return beyondTheRules(facts);
    const Run run = measure(facts);
    QList<Outcome> outcomes = set->findings(facts, run, set->limits);
    for (Outcome &outcome : outcomes) {
        complete(outcome, facts, run, set->limits);
        outcome.rules = set->version.toString();
    }
    std::sort(outcomes.begin(), outcomes.end(), [&](const Outcome &a, const Outcome &b) {
        return comesBefore(a, b, facts.asOf);
    });

    Outcome &primary = outcomes.first();
    const bool deathReported = deathOutcome(facts, run, set->limits).has_value();
    for (const Flag flag : caseFlags(facts, deathReported, set->limits))
        addFlag(primary, flag);
    for (const Outcome &other : outcomes) {
        if (other.category == Category::RecordOnlyOverThreeDay && other != primary)
            addFlag(primary, Flag::RecordOnlyOverThreeDay);
    }
    return outcomes;
}

QList<Outcome> assess(const Facts &facts, std::span<const RuleSet> sets)
{
    QList<Outcome> outcomes = assessWithoutQuestions(facts, sets);
    outcomes.first().unknowns = unknowns(facts, outcomes.first(), sets);
    return outcomes;
}

QDate safeTarget(const Outcome &outcome)
{
    switch (outcome.rule) {
    case DeadlineRule::AccidentPlus10:
    case DeadlineRule::AccidentPlus15:
    case DeadlineRule::IncidentPlus10:
        return outcome.due.addDays(-1);
    case DeadlineRule::None:
    case DeadlineRule::ImmediateLateCrossing:
    case DeadlineRule::ImmediateLateDiagnosis:
    case DeadlineRule::OnDiagnosis:
    case DeadlineRule::OnKnowledge:
        return outcome.due;
    }
    Q_UNREACHABLE();
}

} // namespace core::riddor
