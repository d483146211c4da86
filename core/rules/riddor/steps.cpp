// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/steps.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/rulesets.h"
#include "core/rules/riddor/run.h"

namespace core::riddor {

namespace {

void addGate(QList<Step> &steps, const Facts &facts)
{
    if (facts.physicalInjury == Tri::No)
        steps.append({.code = StepCode::NoPhysicalInjury});
    else if (connected(facts) == Tri::No)
        steps.append({.code = StepCode::NotConnectedWithWork});
    else if (engaged(facts) == Tri::No)
        steps.append({.code = StepCode::NotAnAccident});
    else if (engaged(facts) == Tri::Unknown)
        steps.append({.code = StepCode::NotKnownWhetherItApplies});
}

void addRun(QList<Step> &steps, const Facts &facts)
{
    if (facts.deathDate.isValid() || atWork(facts) == Tri::No)
        return;
    const Run run = measure(facts);
    if (run.running && run.longest == 0)
        steps.append(
            {.code = StepCode::RunJustBegun, .day = run.runningSince, .other = facts.incidentDate});
    else if (run.longest > 0)
        steps.append(
            {.code = StepCode::LongestRun, .other = facts.incidentDate, .number = run.longest});
    else if (run.nothingSaid)
        steps.append({.code = StepCode::NobodyAsked});
}

StepCode dutyCode(const Outcome &outcome)
{
    switch (outcome.report) {
    case Tri::Yes:
        return outcome.discharged ? StepCode::Reported : StepCode::ReportBy;
    case Tri::Unknown:
        if (outcome.discharged)
            return StepCode::Reported;
        return outcome.due.isNull() ? StepCode::MayAsk : StepCode::MayAskBy;
    case Tri::No:
        break;
    }
    if (outcome.category == Category::NotRiddorExempt)
        return StepCode::Exempt;
    return outcome.category == Category::RecordOnlyOverThreeDay ? StepCode::RecordOnly
                                                                : StepCode::NothingToReport;
}

void addResponsible(QList<Step> &steps, const Outcome &outcome)
{
    if (outcome.report == Tri::No || outcome.responsible == ResponsiblePerson::Trust)
        return;
    const bool open = outcome.responsible == ResponsiblePerson::DetermineAgencyOrHost;
    steps.append({.code = open ? StepCode::NotSettledWho : StepCode::TellWho,
                  .responsible = outcome.responsible});
}

void addOutcome(QList<Step> &steps, const Outcome &outcome, int reportDays)
{
    if (outcome.flags.contains(Flag::NoRuleSet))
        steps.append({.code = StepCode::NoRuleSet});
    else
        steps.append({.code = dutyCode(outcome),
                      .regulation = outcome.regulation,
                      .day = outcome.due,
                      .rule = outcome.rule});
    if (outcome.threshold.isValid())
        steps.append(
            {.code = StepCode::ThresholdDay, .day = outcome.threshold, .number = reportDays});
    if (outcome.immediate && !outcome.discharged)
        steps.append({.code = StepCode::NotifyFirst});
    addResponsible(steps, outcome);
    for (const Flag flag : outcome.flags) {
        if (flag != Flag::NoRuleSet)
            steps.append({.code = StepCode::FlagRaised, .rule = outcome.rule, .flag = flag});
    }
}

} // namespace

QList<Step> steps(const Facts &facts, const QList<Outcome> &outcomes)
{
    QList<Step> found;
    if (!outcomes.first().flags.contains(Flag::NoRuleSet)) {
        addGate(found, facts);
        addRun(found, facts);
    }
    const int reportDays = limitsFor(facts).reportDays;
    for (const Outcome &outcome : outcomes)
        addOutcome(found, outcome, reportDays);
    QList<Question> asked;
    for (const Unknown &unknown : outcomes.first().unknowns) {
        if (asked.contains(unknown.question))
            continue;
        asked.append(unknown.question);
        found.append({.code = StepCode::ToBeAsked, .question = unknown.question});
    }
    return found;
}

} // namespace core::riddor
