// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/topicanswers.h"

#include <initializer_list>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

using Answers = QList<Facts>;

template<typename V>
Answers each(const Facts &facts, V Facts::*member, std::initializer_list<V> values)
{
    Answers made;
    for (const V &value : values) {
        Facts one = facts;
        one.*member = value;
        made.append(one);
    }
    return made;
}

Answers yesNo(const Facts &facts, Tri Facts::*member)
{
    return each(facts, member, {Tri::Yes, Tri::No});
}

Answers specified(const Facts &facts)
{
    Answers made = each(facts,
                        &Facts::specifiedStatus,
                        {SpecifiedStatus::No,
                         SpecifiedStatus::Confirmed,
                         SpecifiedStatus::AwaitingDoctor,
                         SpecifiedStatus::SelfDiagnosedOnly});
    for (Facts &one : made) {
        if (one.specifiedStatus == SpecifiedStatus::No)
            continue;
        one.specified = {SpecifiedInjury::FractureNotDigit};
        if (one.specifiedStatus == SpecifiedStatus::Confirmed)
            one.diagnosedBy = DiagnosedBy::Doctor;
    }
    return made;
}

Answers timeOff(const Facts &facts)
{
    Facts fit = facts;
    fit.incapacity.clear();
    fit.unlistedDays = UnlistedDays::Fit;
    Facts unfit = fit;
    unfit.incapacity = {{.from = facts.incidentDate.addDays(1)}};
    Facts weeks = fit;
    weeks.incapacity
        = {{.from = facts.incidentDate.addDays(1), .to = facts.incidentDate.addDays(8)}};
    if (weeks.asOf < facts.incidentDate.addDays(8))
        weeks.asOf = facts.incidentDate.addDays(8);
    return {fit, unfit, weeks};
}

Answers diseases(const Facts &facts)
{
    Facts none = facts;
    none.diagnosis.reset();
    Facts some = facts;
    some.diagnosis = Diagnosis{u"hepatitis B"_s, Tri::Yes, facts.asOf};
    Facts other = some;
    other.diagnosis->attributedToWork = Tri::No;
    return {none, some, other};
}

Answers deaths(const Facts &facts)
{
    Facts none = facts;
    none.deathDate = {};
    Facts soon = facts;
    soon.deathDate = facts.incidentDate.addDays(3);
    soon.deathLearned = soon.deathDate;
    soon.deathCauseLinked = Tri::Yes;
    Facts later = soon;
    later.deathDate = facts.incidentDate.addDays(40);
    later.deathLearned = later.deathDate;
    Facts apart = soon;
    apart.deathCauseLinked = Tri::No;
    return {none, soon, later, apart};
}

Answers exemptions(const Facts &facts)
{
    return each(facts,
                &Facts::exemptions,
                {QList<ExemptionFact>{},
                 QList{ExemptionFact::MedicalTreatment},
                 QList{ExemptionFact::RoadVehicleMovement},
                 QList{ExemptionFact::ArmedForcesOnDuty}});
}

} // namespace

QList<Facts> answersTo(Topic topic, const Facts &facts)
{
    switch (topic) {
    case Topic::Event:
        return each(facts,
                    &Facts::eventType,
                    {EventType::OtherAccident,
                     EventType::PhysicalAssault,
                     EventType::Restraint,
                     EventType::SharpsInjury,
                     EventType::ClinicalTreatment,
                     EventType::VerbalAbuse,
                     EventType::Suicide});
    case Topic::PhysicalInjury:
        return yesNo(facts, &Facts::physicalInjury);
    case Topic::Role:
        return each(facts,
                    &Facts::role,
                    {InjuredRole::Employee,
                     InjuredRole::Patient,
                     InjuredRole::SelfEmployed,
                     InjuredRole::Visitor,
                     InjuredRole::ContractorEmployee,
                     InjuredRole::PoliceOfficer,
                     InjuredRole::ArmedForcesOnDuty});
    case Topic::AtWork:
        return yesNo(facts, &Facts::atWork);
    case Topic::Consent:
        return each(facts, &Facts::consensual, {Tri::No, Tri::Yes});
    case Topic::Assailant:
        return each(facts,
                    &Facts::assailant,
                    {AssailantRole::Colleague,
                     AssailantRole::Patient,
                     AssailantRole::MemberOfPublic,
                     AssailantRole::Visitor,
                     AssailantRole::None});
    case Topic::Motive:
        return each(facts,
                    &Facts::motive,
                    {Motive::ArisingFromCare, Motive::PersonalDispute, Motive::None});
    case Topic::WorkRelated:
        return yesNo(facts, &Facts::workRelated);
    case Topic::Premises:
        return each(facts,
                    &Facts::premises,
                    {Premises::TrustHospital,
                     Premises::PatientHome,
                     Premises::PublicPlace,
                     Premises::VehicleOnRoad,
                     Premises::TrustNonHospital});
    case Topic::Exemption:
        return exemptions(facts);
    case Topic::Specified:
        return specified(facts);
    case Topic::TimeOff:
        return timeOff(facts);
    case Topic::ToHospital:
        return each(facts, &Facts::toHospital, {ToHospital::No, ToHospital::Yes});
    case Topic::SharpSource:
        return each(facts,
                    &Facts::sharpSource,
                    {SharpSource::NotASharp, SharpSource::KnownInfected, SharpSource::Refused});
    case Topic::Occurrence:
        return each(facts,
                    &Facts::occurrence,
                    {OccurrenceKind::None,
                     OccurrenceKind::LiftingEquipment,
                     OccurrenceKind::ExplosionFire24h});
    case Topic::Disease:
        return diseases(facts);
    case Topic::Death:
        return deaths(facts);
    case Topic::Employer:
        return each(facts, &Facts::employer, {Employer::Trust, Employer::Agency, Employer::None});
    case Topic::Controller:
        return each(facts,
                    &Facts::controller,
                    {Controller::Trust, Controller::Other, Controller::InjuredPerson});
    }
    Q_UNREACHABLE();
}

} // namespace core::riddor
