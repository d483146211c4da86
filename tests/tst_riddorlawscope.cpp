// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

namespace {

const char *const overSeven = "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15";
const char *const broken = "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10";

} // namespace

/// Sharps, exemptions and violence: items 8, 9, 11 and 12 of 1.0 and the tables of 1.5 and 1.6.
class RiddorLawScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();

private:
    static void sharps();
    static void treatment();
    static void roads();
    static void armedForces();
    static void violenceToOthers();
    static void violenceToWorkers();
    static void mind();
};

void RiddorLawScopeTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    sharps();
    treatment();
    roads();
    armedForces();
    violenceToOthers();
    violenceToWorkers();
    mind();
}

void RiddorLawScopeTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorLawScopeTest::sharps()
{
    const auto pricked = [](SharpSource source, EventType event = EventType::SharpsInjury) {
        return but(punched(), [=](Facts &f) {
            f.eventType = event;
            f.sharpSource = source;
        });
    };
    row("8: refused: no report, monitor, a person looks",
        pricked(SharpSource::Refused),
        "NOT_RIDDOR no +HUMAN_REVIEW +MONITOR_SEROCONVERSION");
    row("8: an awaited result that passes its date is not late",
        but(pricked(SharpSource::ResultPending), [](Facts &f) { f.asOf = march(20); }),
        "PENDING_INFORMATION not_yet 7 2026-03-12 INCIDENT_PLUS_10");
    row("8: nobody has said anything of the source: unresolved",
        pricked(SharpSource::NotASharp),
        "PENDING_INFORMATION unresolved 7 2026-03-12 INCIDENT_PLUS_10");
    row("8: a needle as a weapon is decided the same way and as an assault",
        but(pricked(SharpSource::KnownInfected, EventType::PhysicalAssault),
            [](Facts &f) { f.incapacity = {{.from = march(3), .to = march(11)}}; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 and OVER_SEVEN_DAY");
    row("8: a bite by a patient known to be infected is for a person",
        but(punched(), [](Facts &f) { f.occurrence = OccurrenceKind::BiologicalAgent; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("8: a splash from a source known to be infected is for a person",
        pricked(SharpSource::KnownInfected, EventType::BodyFluidExposure),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("8: a needle in a park on a day off is nobody's dangerous occurrence",
        but(pricked(SharpSource::KnownInfected),
            [](Facts &f) {
                f.atWork = Tri::No;
                f.workRelated = Tri::No;
                f.premises = Premises::PublicPlace;
            }),
        "NOT_RIDDOR no");
    row("8: whether the needle had to do with the work is not known",
        but(pricked(SharpSource::KnownInfected), [](Facts &f) { f.workRelated = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 7 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawScopeTest::treatment()
{
    const auto treated = [](const Change &change) {
        return slipped([&](Facts &f) {
            f.eventType = EventType::ClinicalTreatment;
            f.role = InjuredRole::Patient;
            f.specified = {SpecifiedInjury::FractureNotDigit};
            f.specifiedStatus = SpecifiedStatus::Confirmed;
            f.exemptions = {ExemptionFact::MedicalTreatment};
            change(f);
        });
    };
    row("9: 14(1): treatment under a doctor lifts 5",
        treated([](Facts &) {}),
        "NOT_RIDDOR_EXEMPT no 14(1)");
    row("9: 14(1) lifts 6(1); a death that is not reported is for a person",
        treated([](Facts &f) {
            f.deathDate = f.deathLearned = march(3);
            f.deathCauseLinked = Tri::Yes;
        }),
        "NOT_RIDDOR_EXEMPT no 14(1) +HUMAN_REVIEW");
    row("9: 14(1) leaves 6(2)",
        treated([](Facts &f) {
            f.deathDate = f.deathLearned = march(12);
            f.deathCauseLinked = Tri::Yes;
            f.diagnosis = Diagnosis{u"Legionnaires' disease"_s, Tri::Yes, march(8)};
        }),
        "DEATH_BIOLOGICAL_AGENT yes 6(2) 2026-03-12 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("9: 14(1) leaves 7",
        treated([](Facts &f) { f.occurrence = OccurrenceKind::PressureSystem; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("9: restraint for safety is not treatment",
        treated([](Facts &f) {
            f.eventType = EventType::Restraint;
            f.assailant = AssailantRole::Colleague;
        }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("9: the nurse hurt while a doctor treats somebody is not exempt, and a person looks",
        fractured([](Facts &f) {
            f.eventType = EventType::ClinicalTreatment;
            f.exemptions = {ExemptionFact::MedicalTreatment};
        }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("9: a trolley that gives way during treatment: whether it is treatment is for a person",
        treated([](Facts &f) { f.eventType = EventType::EquipmentFailure; }),
        "NOT_RIDDOR_EXEMPT no 14(1) +HUMAN_REVIEW");
    row("9: a fall from a defective trolley is not treatment",
        treated([](Facts &f) {
            f.eventType = EventType::EquipmentFailure;
            f.exemptions = {};
        }),
        "NON_WORKER_SPECIFIED_INJURY_AT_HOSPITAL yes 5(b) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawScopeTest::roads()
{
    const auto hit = [](
                         ExemptionFact beside, const Change &change = [](Facts &) {}) {
        return fractured([&](Facts &f) {
            f.eventType = EventType::RoadTraffic;
            f.premises = Premises::PublicRoad;
            f.assailant = AssailantRole::None;
            f.motive = Motive::None;
            f.exemptions = {ExemptionFact::RoadVehicleMovement, beside};
            change(f);
        });
    };
    using enum ExemptionFact;
    row("9: movement of a vehicle on a road lifts 4", hit(None), "NOT_RIDDOR_EXEMPT no 14(3)");
    row("9: loading by oneself or another stays reportable", hit(RoadVehicleLoading), broken);
    row("9: a substance the vehicle conveyed stays reportable", hit(RoadSubstanceConveyed), broken);
    row("9: construction or repair work on the road stays reportable",
        hit(RoadConstructionOrRepair),
        broken);
    row("9: a train keeps it reportable", hit(TrainInvolved), broken);
    row("9: a dangerous occurrence on the road is still reportable",
        hit(None, [](Facts &f) { f.occurrence = OccurrenceKind::HazardousEscape; }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("9: the over-three-day record is kept for a collision too",
        hit(None, [](Facts &f) { f.incapacity = {{.from = march(3), .to = march(11)}}; }),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("9: a death on the road is exempt; a worker's is for a person",
        hit(None,
            [](Facts &f) {
                f.deathDate = f.deathLearned = march(2);
                f.deathCauseLinked = Tri::Yes;
            }),
        "NOT_RIDDOR_EXEMPT no 14(3) +HUMAN_REVIEW");
    row("9: deliberate ramming is for a person",
        hit(None, [](Facts &f) { f.eventType = EventType::PhysicalAssault; }),
        "NOT_RIDDOR_EXEMPT no 14(3) +HUMAN_REVIEW");
    row("9: a hospital's own road may be none: for a person",
        hit(None, [](Facts &f) { f.premises = Premises::TrustHospital; }),
        "NOT_RIDDOR_EXEMPT no 14(3) +HUMAN_REVIEW");
    row("9: an assault in a moving ambulance is not movement of a vehicle",
        hit(None,
            [](Facts &f) {
                f.eventType = EventType::PhysicalAssault;
                f.premises = Premises::VehicleOnRoad;
                f.assailant = AssailantRole::Patient;
            }),
        broken);
    row("9: whether the assailant sat in the vehicle is not known: pending",
        hit(None,
            [](Facts &f) {
                f.eventType = EventType::PhysicalAssault;
                f.premises = Premises::VehicleOnRoad;
                f.assailant = AssailantRole::Unknown;
            }),
        "PENDING_INFORMATION unresolved 4(1)(a) 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
}

void RiddorLawScopeTest::armedForces()
{
    const auto soldier = [](const Change &change) {
        return fractured([&](Facts &f) {
            f.role = InjuredRole::ArmedForcesOnDuty;
            f.employer = Employer::Mod;
            change(f);
        });
    };
    row("9: 14(5) lifts an injury; nobody reports it",
        soldier([](Facts &) {}),
        "NOT_RIDDOR_EXEMPT no 14(5) by none");
    row("9: 14(5) lifts a death",
        soldier([](Facts &f) {
            f.deathDate = f.deathLearned = march(4);
            f.deathCauseLinked = Tri::Yes;
        }),
        "NOT_RIDDOR_EXEMPT no 14(5) by none +HUMAN_REVIEW");
    row("9: 14(5) lifts a diagnosis",
        soldier([](Facts &f) {
            f.diagnosis = Diagnosis{u"hepatitis B"_s, Tri::Yes, march(9)};
        }),
        "NOT_RIDDOR_EXEMPT no 14(5) by none");
    row("9: a dangerous occurrence with a soldier is reported by whoever controls the premises",
        soldier([](Facts &f) {
            f.occurrence = OccurrenceKind::LiftingEquipment;
            f.controller = Controller::Other;
            f.premises = Premises::Other;
        }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 by other_controller");
}

void RiddorLawScopeTest::violenceToOthers()
{
    const auto hurt
        = [](
              InjuredRole role, AssailantRole by, const Change &change = [](Facts &) {}) {
              return fractured([&](Facts &f) {
                  f.role = role;
                  f.atWork = Tri::No;
                  f.employer = Employer::None;
                  f.assailant = by;
                  f.motive = Motive::None;
                  change(f);
              });
          };
    row("11: a private quarrel between visitors is not RIDDOR",
        hurt(InjuredRole::Visitor,
             AssailantRole::Visitor,
             [](Facts &f) { f.motive = Motive::PersonalDispute; }),
        "NOT_RIDDOR no");
    row("11: a patient hurt by a patient is for a person",
        hurt(InjuredRole::Patient, AssailantRole::Patient),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("11: a volunteer stabbed at a clinic is for a person",
        hurt(InjuredRole::Volunteer,
             AssailantRole::Visitor,
             [](Facts &f) { f.premises = Premises::TrustNonHospital; }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("11: force used by staff is for a person",
        hurt(InjuredRole::Visitor,
             AssailantRole::Colleague,
             [](Facts &f) { f.eventType = EventType::Restraint; }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("11: a visitor badly hurt by a stranger on the ward is for a person",
        hurt(InjuredRole::Visitor, AssailantRole::Intruder),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("11: an employee attacked off duty at the hospital because of work is for a person",
        hurt(InjuredRole::Employee, AssailantRole::Patient),
        "NOT_RIDDOR no +HUMAN_REVIEW");
}

void RiddorLawScopeTest::violenceToWorkers()
{
    const auto away = [](const Change &change) { return off(march(3), march(10), change); };
    row("1.5: verbal abuse only, however long the absence",
        away([](Facts &f) {
            f.eventType = EventType::VerbalAbuse;
            f.physicalInjury = Tri::No;
            f.incapacity[0].cause = IncapacityCause::PsychologicalOnly;
        }),
        "NOT_RIDDOR no");
    row("1.5: a threat without contact that made her fall is for a person",
        away([](Facts &f) { f.eventType = EventType::ThreatNoContact; }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +HUMAN_REVIEW");
    row("1.5: at work in a patient's home counts",
        away([](Facts &f) { f.premises = Premises::PatientHome; }),
        overSeven);
    row("1.5: on the way home does not",
        away([](Facts &f) {
            f.atWork = Tri::No;
            f.workRelated = Tri::No;
            f.premises = Premises::PublicPlace;
        }),
        "NOT_RIDDOR no");
    for (const auto &[name, by] :
         {std::pair("1.5: a patient", AssailantRole::Patient),
          std::pair("1.5: a patient's relative", AssailantRole::RelativeOfPatient),
          std::pair("1.5: a visitor", AssailantRole::Visitor),
          std::pair("1.5: an intruder", AssailantRole::Intruder)})
        row(name, away([by = by](Facts &f) { f.assailant = by; }), overSeven);
    row("1.5: colleagues' personal dispute is not work",
        away([](Facts &f) {
            f.assailant = AssailantRole::Colleague;
            f.motive = Motive::PersonalDispute;
        }),
        "NOT_RIDDOR no");
    row("1.5: a relative who came about a domestic matter is not work",
        away([](Facts &f) {
            f.assailant = AssailantRole::RelativeOfWorker;
            f.motive = Motive::Domestic;
        }),
        "NOT_RIDDOR no");
    row("1.5: colleagues' dispute about work is work",
        away([](Facts &f) {
            f.assailant = AssailantRole::Colleague;
            f.motive = Motive::WorkDispute;
        }),
        overSeven);
    row("1.5: capacity is irrelevant",
        away([](Facts &f) { f.motive = Motive::LacksCapacity; }),
        overSeven);
    row("1.5: consensual contact may be an ordinary accident at work",
        away([](Facts &f) {
            f.consensual = Tri::Yes;
            f.motive = Motive::Training;
        }),
        overSeven);
    row("1.5: a suicide is not reportable; a worker's death is for a person",
        died(march(2), [](Facts &f) { f.eventType = EventType::Suicide; }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("1.5: random street crime on a visiting worker is for a person",
        away([](Facts &f) {
            f.premises = Premises::PublicPlace;
            f.assailant = AssailantRole::Unknown;
            f.motive = Motive::Unknown;
        }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +HUMAN_REVIEW");
}

void RiddorLawScopeTest::mind()
{
    const auto stressed = [](IncapacityCause cause) {
        return off(march(3), march(14), [=](Facts &f) { f.incapacity[0].cause = cause; });
    };
    row("12: off with stress after a bruise: the days do not count",
        stressed(IncapacityCause::PsychologicalOnly),
        "NOT_RIDDOR no");
    row("12: a fit note with ribs and anxiety counts", stressed(IncapacityCause::Mixed), overSeven);
    row("12: off with a cold of one's own does not",
        stressed(IncapacityCause::Other),
        "NOT_RIDDOR no");
    row("12: four days of ribs, then stress: a record",
        but(stressed(IncapacityCause::PsychologicalOnly),
            [](Facts &f) {
                f.incapacity[0].from = march(7);
                f.incapacity.prepend({.from = march(3), .to = march(6)});
            }),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
}

QTEST_APPLESS_MAIN(RiddorLawScopeTest)
#include "tst_riddorlawscope.moc"
