// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/occurrence.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

bool isIrish(const Facts &facts)
{
    return facts.jurisdiction == Jurisdiction::NorthernIreland;
}

Outcome occurrence(const Facts &facts)
{
    return {.category = Category::DangerousOccurrence,
            .report = Tri::Yes,
            .regulation = isIrish(facts) ? u"NI 3(1)(e)"_s : u"7"_s,
            .due = facts.incidentDate.addDays(10),
            .rule = DeadlineRule::IncidentPlus10,
            .record = true,
            .immediate = !ownPremises(facts),
            .basis = isIrish(facts) ? u"RIDDOR (NI) 1997 reg. 3(1)(e)"_s
                                    : u"reg. 7; Sch. 2; Sch. 1 para. 1"_s};
}

// The answer is a test result that has not come (not yet), or a question nobody put (unresolved).
Outcome awaitingSource(const Facts &facts)
{
    const bool awaited = facts.sharpSource == SharpSource::ResultPending;
    Outcome outcome = occurrence(facts);
    outcome.category = Category::PendingInformation;
    outcome.report = Tri::Unknown;
    outcome.immediate = false;
    outcome.pending = awaited ? PendingKind::NotYet : PendingKind::Unresolved;
    outcome.record = !awaited;
    outcome.basisType = BasisType::Guidance;
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

std::optional<Outcome> dangerousOccurrence(const Facts &facts)
{
    switch (facts.occurrence) {
    case OccurrenceKind::None:
    case OccurrenceKind::LiftingAccessoryOnly: // a sling is not the lifting equipment
        break;
    case OccurrenceKind::ExplosionFire24h: {
        Outcome outcome = occurrence(facts);
        if (facts.assailant != AssailantRole::None) // arson is not "unintentional"
            outcome.flags.append(Flag::HumanReview);
        return outcome;
    }
    case OccurrenceKind::BiologicalAgent: {
        Outcome outcome = occurrence(facts);
        outcome.basis = isIrish(facts) ? outcome.basis : u"reg. 7; Sch. 2 Part 1 para. 10"_s;
        if (facts.eventType == EventType::BodyFluidExposure)
            outcome.flags.append(Flag::HumanReview);
        return outcome;
    }
    case OccurrenceKind::LiftingEquipment:
    case OccurrenceKind::PressureSystem:
    case OccurrenceKind::ElectricalFire:
    case OccurrenceKind::Explosives:
    case OccurrenceKind::StructuralCollapse:
    case OccurrenceKind::HazardousEscape:
        return occurrence(facts);
    }

    switch (facts.sharpSource) {
    case SharpSource::KnownInfected: {
        Outcome outcome = occurrence(facts);
        outcome.basis = u"reg. 7; Sch. 2 Part 1 para. 10"_s;
        // Bites, spit and splashes: the guidance speaks of sharps.
        if (facts.eventType == EventType::BodyFluidExposure)
            outcome.flags.append(Flag::HumanReview);
        return outcome;
    }
    case SharpSource::ResultPending:
    case SharpSource::Unknown:
        return awaitingSource(facts);
    case SharpSource::NotASharp:
    case SharpSource::TestedNegative:
    case SharpSource::Untraceable:
    case SharpSource::Refused:
        return {};
    }
    Q_UNREACHABLE();
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
    outcome.category = Category::PendingInformation;
    outcome.report = Tri::Unknown;
    outcome.pending = outcome.due.isValid() ? PendingKind::Unresolved : PendingKind::NotYet;
    return outcome;
}

QList<Flag> sharpFlags(const Facts &facts)
{
    if (facts.sharpSource == SharpSource::Untraceable)
        return {Flag::MonitorSeroconversion};
    if (facts.sharpSource == SharpSource::Refused)
        return {Flag::MonitorSeroconversion, Flag::HumanReview};
    return {};
}

} // namespace core::riddor
