// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/occurrence.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

bool isIrish(const Facts &facts)
{
    return facts.jurisdiction == Jurisdiction::NorthernIreland;
}

Outcome occurrence(const Facts &facts, const Limits &limits)
{
    return {.category = Category::DangerousOccurrence,
            .report = Tri::Yes,
            .regulation = isIrish(facts) ? u"NI 3(1)(e)"_s : u"7"_s,
            .due = facts.incidentDate.addDays(limits.noticeWithin),
            .rule = DeadlineRule::IncidentPlus10,
            .record = true,
            .immediate = !ownPremises(facts),
            .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 3(1)(e)"_s
                                    : u"reg. 7; Sch. 2; Sch. 1 para. 1"_s};
}

void suspend(Outcome &outcome, PendingKind kind)
{
    outcome.suspend(kind);
    outcome.record = kind == PendingKind::Unresolved;
    outcome.basisType = BasisType::Guidance;
}

// A sharp nobody spoke of the source of is a sharp of which the source is not known.
SharpSource sourceOf(const Facts &facts)
{
    if (facts.sharpSource == SharpSource::NotASharp && facts.eventType == EventType::SharpsInjury
        && facts.occurrence == OccurrenceKind::None)
        return SharpSource::Unknown;
    return facts.sharpSource;
}

// Bites, spit and splashes: the guidance speaks of sharps.
bool isWithoutSharp(const Facts &facts)
{
    if (facts.eventType == EventType::BodyFluidExposure)
        return true;
    return facts.eventType == EventType::PhysicalAssault
           && facts.sharpSource == SharpSource::NotASharp;
}

Outcome biological(const Facts &facts, const Limits &limits)
{
    Outcome outcome = occurrence(facts, limits);
    if (!isIrish(facts))
        outcome.basis = u"reg. 7; Sch. 2 Part 1 para. 10"_s;
    if (isWithoutSharp(facts))
        outcome.flags.append(Flag::HumanReview);
    return outcome;
}

// Somebody has said that it is of a class of the Schedule; that it has nothing to do with work is
// then for a person.
std::optional<Outcome> named(const Facts &facts, const Limits &limits)
{
    if (facts.occurrence == OccurrenceKind::None
        || facts.occurrence == OccurrenceKind::LiftingAccessoryOnly) // a sling is no hoist
        return {};
    Outcome outcome = facts.occurrence == OccurrenceKind::BiologicalAgent
                          ? biological(facts, limits)
                          : occurrence(facts, limits);
    const bool arson = facts.occurrence == OccurrenceKind::ExplosionFire24h
                       && facts.assailant != AssailantRole::None; // not "unintentional"
    if ((arson || facts.workRelated == Tri::No) && !outcome.flags.contains(Flag::HumanReview))
        outcome.flags.append(Flag::HumanReview);
    return outcome;
}

// The answer is a test result that has not come (not yet), or a question nobody put (unresolved).
std::optional<Outcome> bySharp(const Facts &facts, const Limits &limits)
{
    const Tri work = connected(facts);
    const SharpSource source = sourceOf(facts);
    const bool asked = source == SharpSource::KnownInfected || source == SharpSource::ResultPending
                       || source == SharpSource::Unknown;
    if (!asked || work == Tri::No)
        return {};
    Outcome outcome = biological(facts, limits);
    if (source == SharpSource::ResultPending)
        suspend(outcome, PendingKind::NotYet);
    else if (source == SharpSource::Unknown || work == Tri::Unknown)
        suspend(outcome, PendingKind::Unresolved);
    return outcome;
}

bool contains(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool isCancer(const QString &disease)
{
    return contains(disease, {u"cancer", u"carcinoma", u"mesothelioma", u"leukaemia", u"sarcoma"});
}

bool isOneOfSix(const QString &disease)
{
    return contains(disease,
                    {u"carpal tunnel",
                     u"cramp",
                     u"dermatitis",
                     u"vibration",
                     u"asthma",
                     u"tendonitis",
                     u"tendinitis",
                     u"tenosynovitis"});
}

} // namespace

bool isBiological(const Diagnosis &diagnosis)
{
    return !isOneOfSix(diagnosis.disease) && !isCancer(diagnosis.disease);
}

std::optional<Outcome> dangerousOccurrence(const Facts &facts, const Limits &limits)
{
    auto outcome = named(facts, limits);
    return outcome ? outcome : bySharp(facts, limits);
}

std::optional<Outcome> diseaseOutcome(const Facts &facts)
{
    if (!facts.diagnosis || facts.diagnosis->attributedToWork == Tri::No || isArmedForces(facts)
        || atWork(facts) == Tri::No)
        return {};
    const QString &disease = facts.diagnosis->disease;
    const bool reg8 = isOneOfSix(disease);
    const bool cancer = isCancer(disease);
    const QString regulation = isIrish(facts) ? u"NI 5"_s
                               : reg8         ? u"8"_s
                               : cancer       ? u"9(a)"_s
                                              : u"9(b)"_s;
    Outcome outcome{.category = reg8 || cancer ? Category::DiseaseOccupational
                                               : Category::DiseaseBiologicalAgent,
                    .report = Tri::Yes,
                    .regulation = regulation,
                    .due = facts.diagnosis->received,
                    .rule = DeadlineRule::OnDiagnosis,
                    .record = true,
                    .basisType = reg8 ? BasisType::Statute : BasisType::Inference,
                    .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 5"_s
                                            : u"reg. %1; Sch. 1 paras 2-3"_s.arg(regulation)};
    if (facts.diagnosis->attributedToWork == Tri::Yes && outcome.due.isValid()
        && atWork(facts) == Tri::Yes)
        return outcome;
    outcome.suspend(outcome.due.isValid() ? PendingKind::Unresolved : PendingKind::NotYet);
    return outcome;
}

QList<Flag> sharpFlags(const Facts &facts)
{
    if (facts.deathDate.isValid())
        return {};
    if (facts.sharpSource == SharpSource::Untraceable)
        return {Flag::MonitorSeroconversion};
    if (facts.sharpSource == SharpSource::Refused)
        return {Flag::MonitorSeroconversion, Flag::HumanReview};
    return {};
}

} // namespace core::riddor
