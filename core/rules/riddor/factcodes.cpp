// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/codes.h"

namespace core {

using namespace riddor;

template<>
std::span<const CodeName<Jurisdiction>> codeNames()
{
    static constexpr CodeName<Jurisdiction> names[] = {
        {Jurisdiction::GreatBritain, u"GB"},
        {Jurisdiction::NorthernIreland, u"NI"},
    };
    return names;
}

template<>
std::span<const CodeName<EventType>> codeNames()
{
    static constexpr CodeName<EventType> names[] = {
        {EventType::Unknown, u"unknown"},
        {EventType::PhysicalAssault, u"physical_assault"},
        {EventType::Restraint, u"restraint"},
        {EventType::VerbalAbuse, u"verbal_abuse"},
        {EventType::ThreatNoContact, u"threat_no_contact"},
        {EventType::SharpsInjury, u"sharps_injury"},
        {EventType::BodyFluidExposure, u"body_fluid_exposure"},
        {EventType::OtherAccident, u"other_accident"},
        {EventType::EquipmentFailure, u"equipment_failure"},
        {EventType::RoadTraffic, u"road_traffic"},
        {EventType::ClinicalTreatment, u"clinical_treatment"},
        {EventType::Suicide, u"suicide"},
    };
    return names;
}

template<>
std::span<const CodeName<InjuredRole>> codeNames()
{
    static constexpr CodeName<InjuredRole> names[] = {
        {InjuredRole::Unknown, u"unknown"},
        {InjuredRole::Employee, u"employee"},
        {InjuredRole::BankWorker, u"bank_worker"},
        {InjuredRole::AgencyWorker, u"agency_worker"},
        {InjuredRole::ContractorEmployee, u"contractor_employee"},
        {InjuredRole::SelfEmployed, u"self_employed"},
        {InjuredRole::StudentOnPlacement, u"student_on_placement"},
        {InjuredRole::Volunteer, u"volunteer"},
        {InjuredRole::Patient, u"patient"},
        {InjuredRole::Visitor, u"visitor"},
        {InjuredRole::MemberOfPublic, u"member_of_public"},
        {InjuredRole::PoliceOfficer, u"police_officer"},
        {InjuredRole::ArmedForcesOnDuty, u"armed_forces_on_duty"},
    };
    return names;
}

template<>
std::span<const CodeName<Employer>> codeNames()
{
    static constexpr CodeName<Employer> names[] = {
        {Employer::Unknown, u"unknown"},
        {Employer::Trust, u"trust"},
        {Employer::Agency, u"agency"},
        {Employer::Contractor, u"contractor"},
        {Employer::Police, u"police"},
        {Employer::Mod, u"MOD"},
        {Employer::Self, u"self"},
        {Employer::TrainingProvider, u"trust_as_training_provider"},
        {Employer::Other, u"other"},
        {Employer::None, u"none"},
    };
    return names;
}

template<>
std::span<const CodeName<Premises>> codeNames()
{
    static constexpr CodeName<Premises> names[] = {
        {Premises::Unknown, u"unknown"},
        {Premises::TrustHospital, u"trust_hospital"},
        {Premises::TrustNonHospital, u"trust_non_hospital"},
        {Premises::PatientHome, u"patient_home"},
        {Premises::PublicRoad, u"public_road"},
        {Premises::PublicPlace, u"public_place"},
        {Premises::VehicleOnRoad, u"vehicle_on_road"},
        {Premises::Other, u"other_premises"},
    };
    return names;
}

template<>
std::span<const CodeName<Controller>> codeNames()
{
    static constexpr CodeName<Controller> names[] = {
        {Controller::Unknown, u"unknown"},
        {Controller::Trust, u"trust"},
        {Controller::InjuredPerson, u"injured_person"},
        {Controller::Other, u"other"},
    };
    return names;
}

template<>
std::span<const CodeName<AssailantRole>> codeNames()
{
    static constexpr CodeName<AssailantRole> names[] = {
        {AssailantRole::Unknown, u"unknown"},
        {AssailantRole::Patient, u"patient"},
        {AssailantRole::RelativeOfPatient, u"relative_of_patient"},
        {AssailantRole::Visitor, u"visitor"},
        {AssailantRole::MemberOfPublic, u"member_of_public"},
        {AssailantRole::Intruder, u"intruder"},
        {AssailantRole::Colleague, u"colleague"},
        {AssailantRole::RelativeOfWorker, u"relative_of_worker"},
        {AssailantRole::None, u"none"},
    };
    return names;
}

template<>
std::span<const CodeName<Motive>> codeNames()
{
    static constexpr CodeName<Motive> names[] = {
        {Motive::Unknown, u"unknown"},
        {Motive::ArisingFromCare, u"arising_from_care"},
        {Motive::LacksCapacity, u"lacks_capacity"},
        {Motive::WorkDispute, u"work_dispute"},
        {Motive::PersonalDispute, u"personal_dispute"},
        {Motive::Domestic, u"domestic"},
        {Motive::Training, u"training"},
        {Motive::None, u"none"},
    };
    return names;
}

template<>
std::span<const CodeName<SpecifiedInjury>> codeNames()
{
    static constexpr CodeName<SpecifiedInjury> names[] = {
        {SpecifiedInjury::FractureNotDigit, u"fracture_not_digit"},
        {SpecifiedInjury::Amputation, u"amputation"},
        {SpecifiedInjury::Sight, u"sight"},
        {SpecifiedInjury::CrushHeadTorso, u"crush_head_torso"},
        {SpecifiedInjury::BurnOver10Percent, u"burn_over_10pct"},
        {SpecifiedInjury::BurnVital, u"burn_vital"},
        {SpecifiedInjury::Scalping, u"scalping"},
        {SpecifiedInjury::UnconsciousHeadInjury, u"loss_of_consciousness_head_injury"},
        {SpecifiedInjury::UnconsciousAsphyxia, u"loss_of_consciousness_asphyxia"},
        {SpecifiedInjury::EnclosedSpace, u"enclosed_space"},
        {SpecifiedInjury::NiDislocation, u"ni_dislocation_shoulder_hip_knee_spine"},
        {SpecifiedInjury::NiLossOfSightAny, u"ni_loss_of_sight_any"},
        {SpecifiedInjury::NiUnconsciousness, u"ni_unconsciousness"},
        {SpecifiedInjury::NiAdmittedOver24h, u"ni_admitted_over_24h"},
    };
    return names;
}

template<>
std::span<const CodeName<SpecifiedStatus>> codeNames()
{
    static constexpr CodeName<SpecifiedStatus> names[] = {
        {SpecifiedStatus::Unknown, u"unknown"},
        {SpecifiedStatus::No, u"no"},
        {SpecifiedStatus::Confirmed, u"confirmed"},
        {SpecifiedStatus::AwaitingDoctor, u"awaiting_doctor"},
        {SpecifiedStatus::SelfDiagnosedOnly, u"self_diagnosed_only"},
    };
    return names;
}

template<>
std::span<const CodeName<DiagnosedBy>> codeNames()
{
    static constexpr CodeName<DiagnosedBy> names[] = {
        {DiagnosedBy::Doctor, u"doctor"},
        {DiagnosedBy::Nurse, u"nurse"},
        {DiagnosedBy::Other, u"other"},
    };
    return names;
}

template<>
std::span<const CodeName<IncapacityKind>> codeNames()
{
    static constexpr CodeName<IncapacityKind> names[] = {
        {IncapacityKind::Absent, u"absent"},
        {IncapacityKind::LightDuties, u"light_duties"},
        {IncapacityKind::RestDaysUnfit, u"rest_days_unfit"},
        {IncapacityKind::AnnualLeaveUnfit, u"annual_leave_unfit"},
        {IncapacityKind::FullDuties, u"full_duties"},
        {IncapacityKind::RestDaysFit, u"rest_days_fit"},
    };
    return names;
}

template<>
std::span<const CodeName<IncapacityCause>> codeNames()
{
    static constexpr CodeName<IncapacityCause> names[] = {
        {IncapacityCause::PhysicalInjury, u"physical_injury"},
        {IncapacityCause::Mixed, u"mixed"},
        {IncapacityCause::PsychologicalOnly, u"psychological_only"},
        {IncapacityCause::Other, u"other"},
    };
    return names;
}

template<>
std::span<const CodeName<UnlistedDays>> codeNames()
{
    static constexpr CodeName<UnlistedDays> names[] = {
        {UnlistedDays::Unknown, u"unknown"},
        {UnlistedDays::Fit, u"fit"},
    };
    return names;
}

template<>
std::span<const CodeName<ToHospital>> codeNames()
{
    static constexpr CodeName<ToHospital> names[] = {
        {ToHospital::Unknown, u"unknown"},
        {ToHospital::Yes, u"yes"},
        {ToHospital::No, u"no"},
        {ToHospital::PrecautionOnly, u"precaution_only"},
    };
    return names;
}

template<>
std::span<const CodeName<SharpSource>> codeNames()
{
    static constexpr CodeName<SharpSource> names[] = {
        {SharpSource::Unknown, u"unknown"},
        {SharpSource::KnownInfected, u"known_bbv"},
        {SharpSource::TestedNegative, u"tested_negative"},
        {SharpSource::Untraceable, u"untraceable"},
        {SharpSource::ResultPending, u"result_pending"},
        {SharpSource::Refused, u"refused"},
    };
    return names;
}

template<>
std::span<const CodeName<OccurrenceKind>> codeNames()
{
    static constexpr CodeName<OccurrenceKind> names[] = {
        {OccurrenceKind::BiologicalAgent, u"biological_agent_known_bbv"},
        {OccurrenceKind::LiftingEquipment, u"lifting_equipment_load_bearing"},
        {OccurrenceKind::LiftingAccessoryOnly, u"lifting_accessory_only"},
        {OccurrenceKind::PressureSystem, u"pressure_system"},
        {OccurrenceKind::ElectricalFire, u"electrical_fire"},
        {OccurrenceKind::Explosives, u"explosives"},
        {OccurrenceKind::StructuralCollapse, u"structural_collapse"},
        {OccurrenceKind::ExplosionFire24h, u"explosion_fire_24h"},
        {OccurrenceKind::HazardousEscape, u"hazardous_escape"},
    };
    return names;
}

template<>
std::span<const CodeName<ExemptionFact>> codeNames()
{
    static constexpr CodeName<ExemptionFact> names[] = {
        {ExemptionFact::MedicalTreatment, u"medical_treatment_supervised_by_doctor"},
        {ExemptionFact::RoadVehicleMovement, u"road_vehicle_movement"},
        {ExemptionFact::RoadVehicleLoading, u"road_vehicle_loading_unloading"},
        {ExemptionFact::RoadSubstanceConveyed, u"road_substance_conveyed"},
        {ExemptionFact::RoadConstructionOrRepair, u"road_construction_or_repair"},
        {ExemptionFact::TrainInvolved, u"train_involved"},
        {ExemptionFact::ArmedForcesOnDuty, u"armed_forces_on_duty"},
    };
    return names;
}

} // namespace core
