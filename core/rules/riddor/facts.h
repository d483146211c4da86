// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::riddor {

enum class Jurisdiction { GreatBritain, NorthernIreland };

enum class EventType {
    Unknown,
    PhysicalAssault,
    Restraint,
    VerbalAbuse,
    ThreatNoContact,
    SharpsInjury,
    BodyFluidExposure,
    OtherAccident,
    EquipmentFailure,
    RoadTraffic,
    ClinicalTreatment,
    Suicide
};

enum class InjuredRole {
    Unknown,
    Employee,
    BankWorker,
    AgencyWorker,
    ContractorEmployee,
    SelfEmployed,
    StudentOnPlacement,
    Volunteer,
    Patient,
    Visitor,
    MemberOfPublic,
    PoliceOfficer,
    ArmedForcesOnDuty
};

enum class Employer {
    Unknown,
    Trust,
    Agency,
    Contractor,
    Police,
    Mod,
    Self,
    TrainingProvider,
    Other,
    None
};

enum class Premises {
    Unknown,
    TrustHospital,
    TrustNonHospital,
    PatientHome,
    PublicRoad,
    PublicPlace,
    VehicleOnRoad,
    Other
};

/// Who, by carrying on an undertaking, controlled the premises (reg. 3).
enum class Controller { Unknown, Trust, InjuredPerson, Other };

enum class AssailantRole {
    Unknown,
    Patient,
    RelativeOfPatient,
    Visitor,
    MemberOfPublic,
    Intruder,
    Colleague,
    RelativeOfWorker,
    None
};

enum class Motive {
    Unknown,
    ArisingFromCare,
    LacksCapacity,
    WorkDispute,
    PersonalDispute,
    Domestic,
    Training,
    None
};

/// Injuries of reg. 4(1), and those of the Northern Ireland list that Great Britain dropped in
/// 2013.
enum class SpecifiedInjury {
    FractureNotDigit,
    Amputation,
    Sight,
    CrushHeadTorso,
    BurnOver10Percent,
    BurnVital,
    Scalping,
    UnconsciousHeadInjury,
    UnconsciousAsphyxia,
    EnclosedSpace,
    NiDislocation,
    NiLossOfSightAny,
    NiUnconsciousness,
    NiAdmittedOver24h
};

enum class SpecifiedStatus { Unknown, No, Confirmed, AwaitingDoctor, SelfDiagnosedOnly };

enum class DiagnosedBy { NotStated, Doctor, Nurse, Other };

enum class IncapacityKind {
    Absent,
    LightDuties,
    RestDaysUnfit,
    AnnualLeaveUnfit,
    FullDuties,
    RestDaysFit
};

enum class IncapacityCause { PhysicalInjury, Mixed, PsychologicalOnly, Other };

/// What is known of days no period names. Unfit is never recorded: it answers "what if?".
enum class UnlistedDays { Unknown, Fit, Unfit };

enum class ToHospital { Unknown, Yes, No, PrecautionOnly };

enum class SharpSource {
    NotASharp,
    Unknown,
    KnownInfected,
    TestedNegative,
    Untraceable,
    ResultPending,
    Refused
};

enum class OccurrenceKind {
    None,
    BiologicalAgent,
    LiftingEquipment,
    LiftingAccessoryOnly,
    PressureSystem,
    ElectricalFire,
    Explosives,
    StructuralCollapse,
    ExplosionFire24h,
    HazardousEscape
};

enum class ExemptionFact {
    None,
    MedicalTreatment,
    RoadVehicleMovement,
    RoadVehicleLoading,
    RoadSubstanceConveyed,
    RoadConstructionOrRepair,
    TrainInvolved,
    ArmedForcesOnDuty
};

/// Days, both counted, on which normal work was or was not possible; a null \a to is still running.
struct IncapacityPeriod
{
    QDate from;
    QDate to;
    IncapacityKind kind = IncapacityKind::Absent;
    IncapacityCause cause = IncapacityCause::PhysicalInjury;

    bool operator==(const IncapacityPeriod &) const = default;
};

/// A disease a doctor named in writing; \a received is null until the employer has it.
struct Diagnosis
{
    QString disease;
    Tri attributedToWork = Tri::Unknown;
    QDate received;

    bool operator==(const Diagnosis &) const = default;
};

/// A report already made; \a category is the code of the outcome it was made for.
struct Submission
{
    QString category;
    QDate date;

    bool operator==(const Submission &) const = default;
};

/// Everything the regulations ask about one injured person of one incident, as known on \a asOf.
struct Facts
{
    Jurisdiction jurisdiction = Jurisdiction::GreatBritain;
    QDate asOf;
    QDate incidentDate;
    EventType eventType = EventType::Unknown;
    InjuredRole role = InjuredRole::Unknown;
    Tri atWork = Tri::Unknown;
    Employer employer = Employer::Unknown;
    Premises premises = Premises::Unknown;
    Controller controller = Controller::Unknown;
    Tri workRelated = Tri::Unknown;
    Tri consensual = Tri::Unknown;
    AssailantRole assailant = AssailantRole::Unknown;
    Motive motive = Motive::Unknown;
    Tri physicalInjury = Tri::Unknown;
    QList<SpecifiedInjury> specified;
    SpecifiedStatus specifiedStatus = SpecifiedStatus::Unknown;
    DiagnosedBy diagnosedBy = DiagnosedBy::NotStated;
    QDate diagnosedOn;
    QList<IncapacityPeriod> incapacity;
    UnlistedDays unlistedDays = UnlistedDays::Unknown;
    ToHospital toHospital = ToHospital::Unknown;
    SharpSource sharpSource = SharpSource::NotASharp;
    OccurrenceKind occurrence = OccurrenceKind::None;
    std::optional<Diagnosis> diagnosis;
    QList<ExemptionFact> exemptions;
    QDate deathDate;
    QDate deathLearned;
    Tri deathCauseLinked = Tri::Unknown;
    QList<Submission> submissions;

    bool operator==(const Facts &) const = default;
};

} // namespace core::riddor
