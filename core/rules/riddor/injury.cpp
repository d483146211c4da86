// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/injury.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/specified.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

bool isIrish(const Facts &facts)
{
    return facts.jurisdiction == Jurisdiction::NorthernIreland;
}

// Ten days from the accident, or the day of a later diagnosis: nothing was reportable before it.
void setTenDays(Outcome &outcome, QDate fixed, QDate diagnosed, DeadlineRule rule)
{
    const bool late = diagnosed.isValid() && diagnosed > fixed;
    outcome.due = late ? diagnosed : fixed;
    outcome.rule = late ? DeadlineRule::ImmediateLateDiagnosis : rule;
}

// A specified injury, confirmed or to be asked about, reported as this category under this
// regulation.
std::optional<Outcome> bySpecified(const Facts &facts,
                                   const Specified &found,
                                   const Limits &limits,
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
    const QDate fixed = facts.incidentDate.addDays(limits.noticeWithin);
    setTenDays(outcome, fixed, found.diagnosed, rule);
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
    const bool notYet = found.status == SpecifiedStatus::AwaitingDoctor && !found.evident;
    outcome.suspend(notYet ? PendingKind::NotYet : PendingKind::Unresolved);
    outcome.record = !notYet;
    setTenDays(outcome, fixed, {}, rule);
    return outcome;
}

QList<Outcome> workerOutcomes(const Facts &facts, const Run &run, const Limits &limits)
{
    QList<Outcome> found;
    const Specified specified = specifiedInjury(facts);
    const bool irish = isIrish(facts);
    if (auto outcome
        = bySpecified(facts,
                      specified,
                      limits,
                      irish ? Category::NiMajorInjury : Category::SpecifiedInjury,
                      specified.regulation,
                      irish ? DeadlineRule::AccidentPlus10 : DeadlineRule::IncidentPlus10))
        found.append(*outcome);

    auto incapacity = incapacityOutcome(facts, run, limits);
    const bool replaced = !found.isEmpty() && found.first().report == Tri::Yes;
    if (replaced && incapacity && incapacity->category == Category::OverSevenDay) {
        found.first().flags.append(Flag::OverSevenDay); // one report: add the absence to it
        found.first().threshold = incapacity->threshold;
    }
    if (incapacity && !replaced)
        found.append(*incapacity);
    return found;
}

std::optional<Outcome> takenToHospital(const Facts &facts, const Limits &limits)
{
    if (facts.toHospital != ToHospital::Yes && facts.toHospital != ToHospital::Unknown)
        return {};
    const bool known = facts.toHospital == ToHospital::Yes;
    Outcome outcome{.category = Category::NonWorkerTakenToHospital,
                    .report = Tri::Yes,
                    .regulation = isIrish(facts) ? u"NI 3(1)(c)"_s : u"5(a)"_s,
                    .due = facts.incidentDate.addDays(limits.noticeWithin),
                    .rule = DeadlineRule::IncidentPlus10,
                    .record = true,
                    .immediate = true,
                    .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 3(1)(c)"_s
                                            : u"reg. 5(a); Sch. 1 para. 1"_s};
    if (!known)
        outcome.suspend(PendingKind::Unresolved);
    return outcome;
}

// At a hospital only the specified-injury limb is used, elsewhere only the journey to one.
QList<Outcome> nonWorkerOutcomes(const Facts &facts, const Limits &limits)
{
    QList<Outcome> found;
    const bool mayBeHospital
        = facts.premises == Premises::TrustHospital || facts.premises == Premises::Unknown;
    if (mayBeHospital) {
        if (auto outcome = bySpecified(facts,
                                       specifiedInjury(facts),
                                       limits,
                                       Category::NonWorkerSpecifiedAtHospital,
                                       isIrish(facts) ? u"NI 3(1)(d)"_s : u"5(b)"_s,
                                       DeadlineRule::IncidentPlus10))
            found.append(*outcome);
    }
    if (facts.premises != Premises::TrustHospital) {
        if (auto outcome = takenToHospital(facts, limits))
            found.append(*outcome);
    }
    return found;
}

// A duty that applies only if what is unknown turns out so: what was not yet stays not yet.
Outcome undecided(Outcome outcome, const Run &run, const Limits &limits)
{
    outcome.suspend(outcome.pending == PendingKind::NotYet ? PendingKind::NotYet
                                                           : PendingKind::Unresolved);
    const bool days = limits.recordDays > 0 && run.longest >= limits.recordDays;
    outcome.record = outcome.pending == PendingKind::Unresolved || days;
    outcome.basisType = BasisType::Inference;
    outcome.flags.removeAll(Flag::RecordOnlyOverThreeDay);
    return outcome;
}

// For a person not at work the place decides which limb of reg. 5 is asked.
bool isDecided(const Facts &facts)
{
    const bool placed = atWork(facts) == Tri::Yes || facts.premises != Premises::Unknown;
    return engaged(facts) == Tri::Yes && atWork(facts) != Tri::Unknown && placed
           && !exemption(facts);
}

} // namespace

bool hasReportableInjury(const Facts &facts, const Run &run, const Limits &limits)
{
    if (atWork(facts) != Tri::Yes)
        return false;
    return specifiedInjury(facts).status == SpecifiedStatus::Confirmed
           || run.longest >= limits.reportDays;
}

QList<Outcome> injuryOutcomes(const Facts &facts, const Run &run, const Limits &limits)
{
    if (engaged(facts) == Tri::No)
        return {};
    QList<Outcome> found;
    if (atWork(facts) != Tri::No)
        found += workerOutcomes(facts, run, limits);
    if (atWork(facts) != Tri::Yes && violence(facts) != Tri::Yes)
        found += nonWorkerOutcomes(facts, limits);
    if (isDecided(facts))
        return found;
    for (Outcome &outcome : found)
        outcome = undecided(outcome, run, limits);
    return found;
}

} // namespace core::riddor
