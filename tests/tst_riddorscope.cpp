// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

class RiddorScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();

private:
    static void violence();
    static void people();
    static void exemptions();
    static void sharpsAndDiseases();
};

void RiddorScopeTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    violence();
    people();
    exemptions();
    sharpsAndDiseases();
}

void RiddorScopeTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorScopeTest::violence()
{
    row("a personal dispute of colleagues is not work",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.assailant = AssailantRole::Colleague;
                f.motive = Motive::PersonalDispute;
                f.workRelated = Tri::Unknown;
            }),
        "NOT_RIDDOR no");
    row("a dispute about work is",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.assailant = AssailantRole::Colleague;
                f.motive = Motive::WorkDispute;
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a domestic matter is not",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.assailant = AssailantRole::RelativeOfWorker;
                f.motive = Motive::Domestic;
            }),
        "NOT_RIDDOR no");
    row("an assailant who lacks capacity makes no difference",
        off(march(3), march(12), [](Facts &f) { f.motive = Motive::LacksCapacity; }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a training partner's hold is an ordinary accident at work",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.consensual = Tri::Yes;
                f.assailant = AssailantRole::Colleague;
                f.motive = Motive::Training;
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a street robbery of a visiting nurse is for a person",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.premises = Premises::PublicRoad;
                f.assailant = AssailantRole::MemberOfPublic;
                f.motive = Motive::None;
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +HUMAN_REVIEW");
    row("a patient hurt by a patient is for a person",
        fractured([](Facts &f) {
            f.role = InjuredRole::Patient;
            f.atWork = Tri::No;
        }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("a volunteer stabbed at a clinic is for a person",
        fractured([](Facts &f) {
            f.role = InjuredRole::Volunteer;
            f.premises = Premises::TrustNonHospital;
            f.toHospital = ToHospital::Yes;
        }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("force used by staff is for a person",
        fractured([](Facts &f) {
            f.eventType = EventType::Restraint;
            f.role = InjuredRole::Patient;
            f.assailant = AssailantRole::Colleague;
        }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("a private quarrel between visitors is not RIDDOR",
        fractured([](Facts &f) {
            f.role = InjuredRole::Visitor;
            f.atWork = Tri::No;
            f.assailant = AssailantRole::Visitor;
            f.motive = Motive::PersonalDispute;
            f.workRelated = Tri::No;
        }),
        "NOT_RIDDOR no");
}

void RiddorScopeTest::people()
{
    const auto eightDays = [](InjuredRole role, Employer employer) {
        return off(march(3), march(10), [=](Facts &f) {
            f.role = role;
            f.employer = employer;
        });
    };
    row("an in-house bank nurse is the trust's",
        eightDays(InjuredRole::BankWorker, Employer::Trust),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a bank run by others is theirs",
        eightDays(InjuredRole::BankWorker, Employer::Other),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by other_employer");
    row("a guard of a contractor is the contractor's",
        eightDays(InjuredRole::ContractorEmployee, Employer::Contractor),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by other_employer");
    row("an agency nurse the agency employs is the agency's",
        eightDays(InjuredRole::AgencyWorker, Employer::Agency),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by other_employer");
    row("an agency nurse nobody employs is the controller's",
        eightDays(InjuredRole::AgencyWorker, Employer::None),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("an agency nurse whose employer is not known stays open",
        eightDays(InjuredRole::AgencyWorker, Employer::Unknown),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by determine_agency_or_host");
    row("a police officer is the force's",
        eightDays(InjuredRole::PoliceOfficer, Employer::Police),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by police_force");
    row("a student is the training provider's",
        eightDays(InjuredRole::StudentOnPlacement, Employer::TrainingProvider),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a locum in a private clinic is that clinic's",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.role = InjuredRole::SelfEmployed;
                f.employer = Employer::Self;
                f.premises = Premises::Other;
                f.controller = Controller::Other;
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by other_controller");
    row("a volunteer is never over seven days",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.eventType = EventType::OtherAccident;
                f.role = InjuredRole::Volunteer;
            }),
        "NOT_RIDDOR no");
    row("a visitor's hip broken on the ward",
        slipped([](Facts &f) {
            f.specified = {SpecifiedInjury::FractureNotDigit};
            f.specifiedStatus = SpecifiedStatus::Confirmed;
            f.diagnosedBy = DiagnosedBy::Doctor;
        }),
        "NON_WORKER_SPECIFIED_INJURY_AT_HOSPITAL yes 5(b) 2026-03-12 INCIDENT_PLUS_10");
    row("a visitor on the ward who is only cut is not reported",
        slipped([](Facts &f) { f.toHospital = ToHospital::Yes; }),
        "NOT_RIDDOR no");
    row("a visitor to a clinic taken to hospital for treatment",
        slipped([](Facts &f) {
            f.premises = Premises::TrustNonHospital;
            f.toHospital = ToHospital::Yes;
        }),
        "NON_WORKER_TAKEN_TO_HOSPITAL yes 5(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a trip as a precaution is not",
        slipped([](Facts &f) {
            f.premises = Premises::TrustNonHospital;
            f.toHospital = ToHospital::PrecautionOnly;
        }),
        "NOT_RIDDOR no");
}

void RiddorScopeTest::exemptions()
{
    row("treatment under a doctor is exempt",
        slipped([](Facts &f) {
            f.eventType = EventType::ClinicalTreatment;
            f.role = InjuredRole::Patient;
            f.specified = {SpecifiedInjury::FractureNotDigit};
            f.specifiedStatus = SpecifiedStatus::Confirmed;
            f.exemptions = {ExemptionFact::MedicalTreatment};
        }),
        "NOT_RIDDOR_EXEMPT no 14(1)");
    row("the one who treats is not exempt",
        fractured([](Facts &f) { f.exemptions = {ExemptionFact::MedicalTreatment}; }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    const auto road = [](ExemptionFact fact) {
        return fractured([=](Facts &f) {
            f.eventType = EventType::RoadTraffic;
            f.premises = Premises::PublicRoad;
            f.exemptions = {fact};
        });
    };
    row("a collision on the road is exempt",
        road(ExemptionFact::RoadVehicleMovement),
        "NOT_RIDDOR_EXEMPT no 14(3)");
    row("loading a vehicle is not",
        road(ExemptionFact::RoadVehicleLoading),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("deliberate ramming is for a person",
        but(road(ExemptionFact::RoadVehicleMovement),
            [](Facts &f) {
                f.eventType = EventType::PhysicalAssault;
                f.assailant = AssailantRole::MemberOfPublic;
                f.motive = Motive::ArisingFromCare;
            }),
        "NOT_RIDDOR_EXEMPT no 14(3) +HUMAN_REVIEW");
    row("an assault in a moving ambulance is not movement of a vehicle",
        fractured([](Facts &f) {
            f.premises = Premises::VehicleOnRoad;
            f.exemptions = {ExemptionFact::RoadVehicleMovement};
        }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a soldier's injury is exempt",
        fractured([](Facts &f) {
            f.role = InjuredRole::ArmedForcesOnDuty;
            f.employer = Employer::Mod;
        }),
        "NOT_RIDDOR_EXEMPT no 14(5) by none");
    row("a dangerous occurrence stands beside a soldier",
        fractured([](Facts &f) {
            f.role = InjuredRole::ArmedForcesOnDuty;
            f.employer = Employer::Mod;
            f.occurrence = OccurrenceKind::PressureSystem;
        }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("a dangerous occurrence stands beside an exempt collision",
        but(road(ExemptionFact::RoadVehicleMovement),
            [](Facts &f) { f.occurrence = OccurrenceKind::HazardousEscape; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorScopeTest::sharpsAndDiseases()
{
    const auto sharp = [](SharpSource source) {
        return but(punched(), [=](Facts &f) {
            f.eventType = EventType::SharpsInjury;
            f.sharpSource = source;
        });
    };
    row("a sharp from a source known to be infected",
        sharp(SharpSource::KnownInfected),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("a source tested negative", sharp(SharpSource::TestedNegative), "NOT_RIDDOR no");
    row("a source that cannot be traced",
        sharp(SharpSource::Untraceable),
        "NOT_RIDDOR no +MONITOR_SEROCONVERSION");
    row("a result awaited is not yet",
        sharp(SharpSource::ResultPending),
        "PENDING_INFORMATION not_yet 7 2026-03-12 INCIDENT_PLUS_10");
    row("spit from a source known to be infected is for a person",
        but(sharp(SharpSource::KnownInfected),
            [](Facts &f) { f.eventType = EventType::BodyFluidExposure; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("a dangerous occurrence and eight days off are two reports",
        but(sharp(SharpSource::KnownInfected),
            [](Facts &f) { f.incapacity = {{.from = march(3), .to = march(10)}}; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 and OVER_SEVEN_DAY");
    row("a sling alone is not lifting equipment",
        but(punched(), [](Facts &f) { f.occurrence = OccurrenceKind::LiftingAccessoryOnly; }),
        "NOT_RIDDOR no");
    row("a hoist is",
        but(punched(), [](Facts &f) { f.occurrence = OccurrenceKind::LiftingEquipment; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("an infection attributed to work is due on diagnosis",
        but(punched(),
            [](Facts &f) {
                f.diagnosis = Diagnosis{u"hepatitis B"_s, Tri::Yes, march(12)};
            }),
        "DISEASE_BIOLOGICAL_AGENT yes 9(b) 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("dermatitis is one of the six of regulation 8",
        but(punched(),
            [](Facts &f) {
                f.diagnosis = Diagnosis{u"Occupational dermatitis"_s, Tri::Yes, march(12)};
            }),
        "DISEASE_OCCUPATIONAL yes 8 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
}

QTEST_APPLESS_MAIN(RiddorScopeTest)
#include "tst_riddorscope.moc"
