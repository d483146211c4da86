// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/injury.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// The limits of a rule set, and what the duty is called where they apply.
struct Limb
{
    Limits limits;
    QString regulation;
    DeadlineRule rule;
    Category engaged;
    Category pending;
    QString basis;
    bool printsThreshold; // "the eighth day" is printed; Northern Ireland has no such duty
};

Limb limbOf(const Facts &facts, const Limits &limits)
{
    if (facts.jurisdiction == Jurisdiction::NorthernIreland)
        return {limits,
                u"NI 3(2)"_s,
                DeadlineRule::AccidentPlus10,
                Category::NiOverThreeDay,
                Category::PendingNiOverThreeDay,
                u"RIDDOR (NI) 1997 reg. 3(2)"_s,
                false};
    return {limits,
            u"4(2)"_s,
            DeadlineRule::AccidentPlus15,
            Category::OverSevenDay,
            Category::PendingOverSevenDay,
            u"reg. 4(2); reg. 2(1) \"consecutive days\""_s,
            true};
}

// The later of the fixed date and the day on which the duty arises; nothing rolls forward.
void setDue(Outcome &outcome, const Facts &facts, const Limb &limb, QDate arises)
{
    const QDate fixed = facts.incidentDate.addDays(limb.limits.reportWithin);
    const bool late = arises.isValid() && arises > fixed;
    outcome.due = late ? arises : fixed;
    outcome.rule = late ? DeadlineRule::ImmediateLateCrossing : limb.rule;
}

Outcome pendingOn(const Facts &facts, const Limb &limb, PendingKind kind, QDate arises)
{
    Outcome outcome{.category = limb.engaged,
                    .regulation = limb.regulation,
                    .basisType = BasisType::Inference,
                    .basis = limb.basis};
    outcome.suspend(kind);
    setDue(outcome, facts, limb, arises);
    return outcome;
}

QDate thresholdOf(QDate since, const Limb &limb)
{
    return limb.printsThreshold && since.isValid() ? since.addDays(limb.limits.reportDays - 1)
                                                   : QDate();
}

Outcome engaged(const Facts &facts, const Run &run, const Limb &limb)
{
    const QDate arises = run.reaching(limb.limits.reportDays);
    Outcome outcome{.category = limb.engaged,
                    .report = Tri::Yes,
                    .regulation = limb.regulation,
                    .threshold = limb.printsThreshold ? arises : QDate(),
                    .record = true,
                    .basis = limb.basis};
    setDue(outcome, facts, limb, arises);
    return outcome;
}

bool isRecorded(const Run &run, const Limits &limits)
{
    return limits.recordDays > 0 && run.longest >= limits.recordDays;
}

Outcome running(const Facts &facts, const Run &run, const Limb &limb)
{
    Outcome outcome = pendingOn(
        facts, limb, PendingKind::NotYet, run.runningSince.addDays(limb.limits.reportDays - 1));
    outcome.category = limb.pending;
    outcome.basisType = BasisType::Statute;
    outcome.threshold = thresholdOf(run.runningSince, limb);
    if (isRecorded(run, limb.limits))
        outcome.flags.append(Flag::RecordOnlyOverThreeDay);
    return outcome;
}

Outcome unasked(const Facts &facts, const Run &run, const Limb &limb)
{
    Outcome outcome = pendingOn(
        facts, limb, PendingKind::Unresolved, run.mayBeReaching(limb.limits.reportDays));
    if (run.running)
        outcome.threshold = thresholdOf(run.runningSince, limb);
    return outcome;
}

} // namespace

std::optional<Outcome> recordOutcome(const Run &run, const Limits &limits)
{
    Outcome outcome{.category = Category::RecordOnlyOverThreeDay,
                    .regulation = u"12(1)(c)"_s,
                    .record = true,
                    .basis = u"reg. 12(1)(c)"_s};
    if (isRecorded(run, limits))
        return outcome;
    if (limits.recordDays == 0 || run.possible < limits.recordDays)
        return {};
    outcome.suspend(PendingKind::Unresolved);
    outcome.basisType = BasisType::Inference;
    return outcome;
}

std::optional<Outcome> incapacityOutcome(const Facts &facts, const Run &run, const Limits &limits)
{
    const Limb limb = limbOf(facts, limits);
    if (run.longest >= limits.reportDays)
        return engaged(facts, run, limb);
    if (run.possible >= limits.reportDays)
        return unasked(facts, run, limb);
    if (run.running)
        return running(facts, run, limb);
    if (run.nothingSaid && facts.deathDate.isNull()) {
        // Day one of a case: nobody has asked whether normal work is possible.
        const bool mayHaveArisen = limits.recordDays > 0 && run.possible >= limits.recordDays;
        return pendingOn(
            facts, limb, mayHaveArisen ? PendingKind::Unresolved : PendingKind::NotYet, {});
    }
    return recordOutcome(run, limits);
}

} // namespace core::riddor
