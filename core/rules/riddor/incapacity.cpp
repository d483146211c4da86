// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/injury.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// What differs between "over seven days, within fifteen" and "over three days, within ten".
struct Limb
{
    QString regulation;
    int days;   ///< counted days that engage it
    int within; ///< days from the accident
    DeadlineRule rule;
    Category engaged;
    Category pending;
    QString basis;
};

const Limb &limbOf(const Facts &facts)
{
    static const Limb britain{u"4(2)"_s,
                              8,
                              15,
                              DeadlineRule::AccidentPlus15,
                              Category::OverSevenDay,
                              Category::PendingOverSevenDay,
                              u"reg. 4(2); reg. 2(1) \"consecutive days\""_s};
    static const Limb ireland{u"NI 3(2)"_s,
                              4,
                              10,
                              DeadlineRule::AccidentPlus10,
                              Category::NiOverThreeDay,
                              Category::PendingNiOverThreeDay,
                              u"RIDDOR (NI) 1997 reg. 3(2)"_s};
    return facts.jurisdiction == Jurisdiction::NorthernIreland ? ireland : britain;
}

// The later of the fixed date and the day on which the duty arises; nothing rolls forward.
void setDue(Outcome &outcome, const Facts &facts, const Limb &limb, QDate arises)
{
    const QDate fixed = facts.incidentDate.addDays(limb.within);
    const bool late = arises.isValid() && arises > fixed;
    outcome.due = late ? arises : fixed;
    outcome.rule = late ? DeadlineRule::ImmediateLateCrossing : limb.rule;
}

Outcome pendingOn(const Facts &facts, const Limb &limb, PendingKind kind, QDate arises)
{
    Outcome outcome{.category = Category::PendingInformation,
                    .report = Tri::Unknown,
                    .regulation = limb.regulation,
                    .pending = kind,
                    .basisType = BasisType::Inference,
                    .basis = limb.basis};
    setDue(outcome, facts, limb, arises);
    return outcome;
}

// The threshold that is printed is the eighth day; Northern Ireland has no such duty.
QDate eighthDayOf(QDate since, const Limb &limb)
{
    return limb.days == 8 && since.isValid() ? since.addDays(7) : QDate();
}

Outcome engaged(const Facts &facts, const Run &run, const Limb &limb)
{
    const QDate arises = limb.days == 8 ? run.eighthDay : run.fourthDay;
    Outcome outcome{.category = limb.engaged,
                    .report = Tri::Yes,
                    .regulation = limb.regulation,
                    .threshold = limb.days == 8 ? run.eighthDay : QDate(),
                    .record = true,
                    .basis = limb.basis};
    setDue(outcome, facts, limb, arises);
    return outcome;
}

Outcome running(const Facts &facts, const Run &run, const Limb &limb)
{
    Outcome outcome
        = pendingOn(facts, limb, PendingKind::NotYet, run.runningSince.addDays(limb.days - 1));
    outcome.category = limb.pending;
    outcome.basisType = BasisType::Statute;
    outcome.threshold = eighthDayOf(run.runningSince, limb);
    if (limb.days == 8 && run.longest >= 4)
        outcome.flags.append(Flag::RecordOnlyOverThreeDay);
    return outcome;
}

Outcome unasked(const Facts &facts, const Run &run, const Limb &limb)
{
    const QDate arises = limb.days == 8 ? run.possibleEighth : run.possibleFourth;
    Outcome outcome = pendingOn(facts, limb, PendingKind::Unresolved, arises);
    if (run.running)
        outcome.threshold = eighthDayOf(run.runningSince, limb);
    return outcome;
}

Outcome recordOnly(Category category)
{
    const bool asked = category == Category::RecordOnlyOverThreeDay;
    return {.category = category,
            .report = asked ? Tri::No : Tri::Unknown,
            .regulation = u"12(1)(c)"_s,
            .record = true,
            .pending = asked ? PendingKind::None : PendingKind::Unresolved,
            .basisType = asked ? BasisType::Statute : BasisType::Inference,
            .basis = u"reg. 12(1)(c)"_s};
}

} // namespace

std::optional<Outcome> incapacityOutcome(const Facts &facts, const Run &run)
{
    const Limb &limb = limbOf(facts);
    if (run.longest >= limb.days)
        return engaged(facts, run, limb);
    if (run.possible >= limb.days)
        return unasked(facts, run, limb);
    if (run.running)
        return running(facts, run, limb);
    if (run.nothingSaid && facts.deathDate.isNull()) {
        // Day one of a case: nobody has asked whether normal work is possible.
        const bool mayHaveArisen = run.possible >= 4;
        return pendingOn(
            facts, limb, mayHaveArisen ? PendingKind::Unresolved : PendingKind::NotYet, {});
    }
    if (limb.days == 4)
        return {};
    if (run.longest >= 4)
        return recordOnly(Category::RecordOnlyOverThreeDay);
    if (run.possible >= 4)
        return recordOnly(Category::PendingInformation);
    return {};
}

} // namespace core::riddor
