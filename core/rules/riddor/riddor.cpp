// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/riddor.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/death.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/injury.h"
#include "core/rules/riddor/occurrence.h"
#include "core/rules/riddor/responsible.h"
#include "core/rules/riddor/review.h"
#include "core/rules/riddor/whatif.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QList<Outcome> exemptOutcomes(const Facts &facts, const Exemption &exempt, const Run &run)
{
    QList<Outcome> found;
    if (accident(facts) == Tri::No)
        return found;
    // The exemptions lift the reports; the record of more than three days stands.
    if (facts.jurisdiction == Jurisdiction::GreatBritain && atWork(facts) == Tri::Yes
        && connected(facts) != Tri::No && run.longest >= 4 && facts.deathDate.isNull())
        found.append({.category = Category::RecordOnlyOverThreeDay,
                      .regulation = u"12(1)(c)"_s,
                      .record = true,
                      .basis = u"reg. 12(1)(c); reg. %1"_s.arg(exempt.regulation)});
    found.append({.category = Category::NotRiddorExempt,
                  .regulation = exempt.regulation,
                  .basis = u"reg. %1"_s.arg(exempt.regulation)});
    return found;
}

// A death within ten days is reported as the death; a later one does not excuse the injury's
// report.
bool isOneReport(const std::optional<Outcome> &death)
{
    return death && death->category == Category::Death
           && death->rule == DeadlineRule::IncidentPlus10;
}

QList<Outcome> findings(const Facts &facts, const Run &run)
{
    QList<Outcome> found;
    const std::optional<Outcome> death = deathOutcome(facts, run);
    if (death)
        found.append(*death);
    if (const auto exempt = exemption(facts))
        found += exemptOutcomes(facts, *exempt, run);
    else if (!isOneReport(death))
        found += injuryOutcomes(facts, run);
    if (auto outcome = dangerousOccurrence(facts))
        found.append(*outcome);
    if (auto outcome = diseaseOutcome(facts))
        found.append(*outcome);
    if (found.isEmpty()) {
        // HSE's position, not the text, keeps injury to the mind outside.
        const bool mind = facts.physicalInjury == Tri::No;
        found.append({.category = Category::NotRiddor,
                      .basisType = mind ? BasisType::Guidance : BasisType::Statute,
                      .basis = mind ? u"reg. 2(1) \"accident\"; HSE's position"_s
                                    : u"regs 2, 4, 5, 6, 12(1)(c)"_s});
    }
    return found;
}

bool answers(const Submission &made, Category category)
{
    if (made.category == codeOf(category))
        return true;
    if (category == Category::OverSevenDay)
        return made.category == codeOf(Category::SpecifiedInjury);
    return category == Category::NiOverThreeDay && made.category == codeOf(Category::NiMajorInjury);
}

void complete(Outcome &outcome, const Facts &facts, const Run &run)
{
    if (facts.deathDate.isNull() && (isWorker(facts.role) || facts.role == InjuredRole::Unknown))
        outcome.runDays = run.longest;
    if (outcome.report == Tri::Unknown)
        outcome.record
            = outcome.record || outcome.pending == PendingKind::Unresolved || run.longest >= 4;
    outcome.responsible = responsiblePerson(facts, outcome.category);
    outcome.trustMustReport = trustMustReport(outcome.responsible, outcome.report);
    const bool undetermined = outcome.responsible == ResponsiblePerson::DetermineAgencyOrHost;
    if (undetermined && outcome.report == Tri::Yes)
        outcome.pending = PendingKind::Unresolved;

    outcome.discharged = std::any_of(
        facts.submissions.begin(), facts.submissions.end(), [&](const Submission &made) {
            return answers(made, outcome.category)
                   && (made.date.isNull() || made.date <= facts.asOf);
        });
    if (outcome.discharged || outcome.due.isNull() || facts.asOf <= outcome.due)
        return;
    if (outcome.report == Tri::Yes)
        outcome.flags.append(Flag::Overdue);
    if (outcome.pending == PendingKind::Unresolved)
        outcome.flags.append(Flag::ProvisionalDatePassed);
}

// Pending outcomes stand in one rank, the earliest date first.
int rank(const Outcome &outcome)
{
    return static_cast<int>(outcome.report == Tri::Unknown ? Category::PendingInformation
                                                           : outcome.category);
}

bool comesBefore(const Outcome &a, const Outcome &b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.due != b.due)
        return a.due.isValid() && (b.due.isNull() || a.due < b.due);
    return a.category < b.category;
}

void addFlag(Outcome &outcome, Flag flag)
{
    if (!outcome.flags.contains(flag))
        outcome.flags.append(flag);
}

} // namespace

QList<Outcome> assessWithoutQuestions(const Facts &facts)
{
    const Run run = measure(facts);
    QList<Outcome> outcomes = findings(facts, run);
    for (Outcome &outcome : outcomes)
        complete(outcome, facts, run);
    std::sort(outcomes.begin(), outcomes.end(), comesBefore);

    Outcome &primary = outcomes.first();
    for (const Flag flag : caseFlags(facts, deathOutcome(facts, run).has_value()))
        addFlag(primary, flag);
    for (const Outcome &other : outcomes) {
        if (other.category == Category::RecordOnlyOverThreeDay && other != primary)
            addFlag(primary, Flag::RecordOnlyOverThreeDay);
    }
    return outcomes;
}

QList<Outcome> assess(const Facts &facts)
{
    QList<Outcome> outcomes = assessWithoutQuestions(facts);
    outcomes.first().unknowns = unknowns(facts, outcomes.first());
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
