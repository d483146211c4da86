// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/injury.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/specified.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

bool isIrish(const Facts &facts)
{
    return facts.jurisdiction == Jurisdiction::NorthernIreland;
}

// Ten days from the accident, or the day of a later diagnosis: nothing was reportable before it.
void setTenDays(Outcome &outcome, const Facts &facts, QDate diagnosed, DeadlineRule rule)
{
    const QDate fixed = facts.incidentDate.addDays(10);
    const bool late = diagnosed.isValid() && diagnosed > fixed;
    outcome.due = late ? diagnosed : fixed;
    outcome.rule = late ? DeadlineRule::ImmediateLateDiagnosis : rule;
}

// A specified injury, confirmed or to be asked about, reported as this category under this
// regulation.
std::optional<Outcome> bySpecified(const Facts &facts,
                                   const Specified &found,
                                   Category category,
                                   const QString &regulation,
                                   DeadlineRule rule)
{
    Outcome outcome{.category = category,
                    .report = Tri::Yes,
                    .regulation = regulation,
                    .record = true,
                    .immediate = !ownPremises(facts),
                    .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 3(1)"_s
                                            : u"reg. %1; Sch. 1 para. 1"_s.arg(regulation)};
    setTenDays(outcome, facts, found.diagnosed, rule);
    if (found.doubtful)
        outcome.flags.append(Flag::HumanReview);
    switch (found.status) {
    case SpecifiedStatus::Confirmed:
        return outcome;
    case SpecifiedStatus::No:
    case SpecifiedStatus::SelfDiagnosedOnly:
        return {};
    case SpecifiedStatus::AwaitingDoctor:
    case SpecifiedStatus::Unknown:
        break;
    }
    // Without a doctor's gate the duty does not wait for the X-ray.
    const bool notYet = found.status == SpecifiedStatus::AwaitingDoctor && !isIrish(facts);
    outcome.category = Category::PendingInformation;
    outcome.report = Tri::Unknown;
    outcome.record = !notYet;
    outcome.immediate = false;
    outcome.pending = notYet ? PendingKind::NotYet : PendingKind::Unresolved;
    outcome.due = facts.incidentDate.addDays(10);
    outcome.rule = rule;
    return outcome;
}

QList<Outcome> workerOutcomes(const Facts &facts, const Run &run)
{
    QList<Outcome> found;
    const Specified specified = specifiedInjury(facts);
    if (auto outcome = isIrish(facts) ? bySpecified(facts,
                                                    specified,
                                                    Category::NiMajorInjury,
                                                    specified.regulation,
                                                    DeadlineRule::AccidentPlus10)
                                      : bySpecified(facts,
                                                    specified,
                                                    Category::SpecifiedInjury,
                                                    specified.regulation,
                                                    DeadlineRule::IncidentPlus10))
        found.append(*outcome);

    auto incapacity = incapacityOutcome(facts, run);
    const bool replaced = !found.isEmpty() && found.first().report == Tri::Yes;
    if (replaced && run.longest >= 8 && !isIrish(facts)) {
        found.first().flags.append(Flag::OverSevenDay); // one report: add the absence to it
        found.first().threshold = run.eighthDay;
    }
    if (incapacity && !replaced)
        found.append(*incapacity);
    return found;
}

std::optional<Outcome> takenToHospital(const Facts &facts)
{
    if (facts.toHospital != ToHospital::Yes && facts.toHospital != ToHospital::Unknown)
        return {};
    const bool known = facts.toHospital == ToHospital::Yes;
    return Outcome{.category
                   = known ? Category::NonWorkerTakenToHospital : Category::PendingInformation,
                   .report = known ? Tri::Yes : Tri::Unknown,
                   .regulation = isIrish(facts) ? u"NI 3(1)(c)"_s : u"5(a)"_s,
                   .due = facts.incidentDate.addDays(10),
                   .rule = DeadlineRule::IncidentPlus10,
                   .record = true,
                   .immediate = known,
                   .pending = known ? PendingKind::None : PendingKind::Unresolved,
                   .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 3(1)(c)"_s
                                           : u"reg. 5(a); Sch. 1 para. 1"_s};
}

// At a hospital only the specified-injury limb is used, elsewhere only the journey to one.
QList<Outcome> nonWorkerOutcomes(const Facts &facts)
{
    QList<Outcome> found;
    const bool mayBeHospital
        = facts.premises == Premises::TrustHospital || facts.premises == Premises::Unknown;
    if (mayBeHospital) {
        if (auto outcome = bySpecified(facts,
                                       specifiedInjury(facts),
                                       Category::NonWorkerSpecifiedAtHospital,
                                       isIrish(facts) ? u"NI 3(1)(d)"_s : u"5(b)"_s,
                                       DeadlineRule::IncidentPlus10))
            found.append(*outcome);
    }
    if (facts.premises != Premises::TrustHospital) {
        if (auto outcome = takenToHospital(facts))
            found.append(*outcome);
    }
    return found;
}

// One pending outcome for several candidates: the earliest date, and the facts of that one.
Outcome undecided(const QList<Outcome> &candidates, const Run &run)
{
    const auto sooner = [](const Outcome &a, const Outcome &b) {
        return a.due.isValid() && (b.due.isNull() || a.due < b.due);
    };
    Outcome outcome = *std::min_element(candidates.begin(), candidates.end(), sooner);
    if (outcome.pending != PendingKind::NotYet)
        outcome.pending = PendingKind::Unresolved;
    outcome.category = Category::PendingInformation;
    outcome.report = Tri::Unknown;
    outcome.immediate = false;
    outcome.record = outcome.pending == PendingKind::Unresolved || run.longest >= 4;
    outcome.basisType = BasisType::Inference;
    outcome.flags.removeAll(Flag::RecordOnlyOverThreeDay);
    return outcome;
}

} // namespace

bool hasReportableInjury(const Facts &facts, const Run &run)
{
    if (atWork(facts) != Tri::Yes)
        return false;
    return specifiedInjury(facts).status == SpecifiedStatus::Confirmed
           || run.longest >= (isIrish(facts) ? 4 : 8);
}

QList<Outcome> injuryOutcomes(const Facts &facts, const Run &run)
{
    const Tri applies = engaged(facts);
    if (applies == Tri::No)
        return {};
    QList<Outcome> found;
    if (atWork(facts) != Tri::No)
        found += workerOutcomes(facts, run);
    if (atWork(facts) != Tri::Yes && violence(facts) != Tri::Yes)
        found += nonWorkerOutcomes(facts);
    // For a person not at work the place decides which limb of reg. 5 is asked.
    const bool placed = atWork(facts) == Tri::Yes || facts.premises != Premises::Unknown;
    if (found.isEmpty() || (applies == Tri::Yes && atWork(facts) != Tri::Unknown && placed))
        return found;
    return {undecided(found, run)};
}

} // namespace core::riddor
