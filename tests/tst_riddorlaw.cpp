// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

/// The completions of the domain reference, 1.0, sentence by sentence: items 1 to 7.
class RiddorLawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();

private:
    static void causeOfDeath();
    static void biologicalDeath();
    static void submissions();
    static void lateDiagnoses();
    static void unlistedDays();
    static void unknowns();
    static void twoKindsOfPending();
};

void RiddorLawTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    causeOfDeath();
    biologicalDeath();
    submissions();
    lateDiagnoses();
    unlistedDays();
    unknowns();
    twoKindsOfPending();
}

void RiddorLawTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorLawTest::causeOfDeath()
{
    const auto reported = [](Facts &f) {
        f.specified = {SpecifiedInjury::FractureNotDigit};
        f.specifiedStatus = SpecifiedStatus::Confirmed;
        f.submissions = {{u"SPECIFIED_INJURY"_s, march(4)}};
    };
    row("1: the accident was a cause: a death is reported",
        died(march(5)),
        "DEATH yes 6(1) 2026-03-12 INCIDENT_PLUS_10");
    row("1: it was not a cause: the injury's own outcome stays",
        died(march(30),
             [](Facts &f) {
                 f.deathCauseLinked = Tri::No;
                 f.incapacity = {{.from = march(3), .to = march(12)}};
                 f.submissions = {{u"OVER_SEVEN_DAY"_s, march(12)}};
             }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +HUMAN_REVIEW");
    row("1: whether it was a cause is not known: pending, unresolved",
        died(QDate(2026, 7, 1),
             [&](Facts &f) {
                 reported(f);
                 f.deathCauseLinked = Tri::Unknown;
             }),
        "PENDING_INFORMATION unresolved 6(3) 2026-07-01 WITHOUT_DELAY_ON_KNOWLEDGE +HUMAN_REVIEW");
    row("1: the clock of a death runs from the day it was learned of, never from today",
        died(QDate(2026, 7, 1),
             [&](Facts &f) {
                 reported(f);
                 f.deathLearned = QDate(2026, 7, 9);
                 f.asOf = QDate(2026, 7, 20);
             }),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2026-07-09 WITHOUT_DELAY_ON_KNOWLEDGE +OVERDUE");
    row("1: a worker's death that is not reportable is for a person, wherever it was",
        died(march(5),
             [](Facts &f) {
                 f.deathCauseLinked = Tri::No;
                 f.premises = Premises::PublicPlace;
             }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("1: a death on trust premises that is not reportable is for a person",
        died(march(5),
             [](Facts &f) {
                 f.role = InjuredRole::Visitor;
                 f.atWork = Tri::No;
                 f.assailant = AssailantRole::Visitor;
                 f.motive = Motive::PersonalDispute;
             }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("1: a visitor's death elsewhere that is not reportable is nobody's",
        died(march(5),
             [](Facts &f) {
                 f.role = InjuredRole::Visitor;
                 f.atWork = Tri::No;
                 f.assailant = AssailantRole::Visitor;
                 f.motive = Motive::PersonalDispute;
                 f.premises = Premises::PublicPlace;
             }),
        "NOT_RIDDOR no");
    row("1: after a year there is no 6(3) duty; whether 6(1) applies is asked",
        died(QDate(2027, 3, 3), reported),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW +NO_6_3_DUTY");
    row("1: a visitor's death has no limit of a year",
        but(slipped(),
            [](Facts &f) {
                f.deathDate = f.deathLearned = f.asOf = QDate(2027, 9, 1);
                f.deathCauseLinked = Tri::Yes;
            }),
        "DEATH yes 6(1) 2027-09-01 WITHOUT_DELAY_ON_KNOWLEDGE +HUMAN_REVIEW");
    row("1: an accident on 29 February has its anniversary on the 28th",
        died(QDate(2029, 2, 28),
             [&](Facts &f) {
                 reported(f);
                 f.incidentDate = QDate(2028, 2, 29);
                 f.submissions = {{u"SPECIFIED_INJURY"_s, QDate(2028, 3, 2)}};
             }),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2029-02-28 WITHOUT_DELAY_ON_KNOWLEDGE");
}

void RiddorLawTest::biologicalDeath()
{
    const auto infected = [](const QString &disease) {
        return died(QDate(2028, 1, 10), [=](Facts &f) {
            f.eventType = EventType::SharpsInjury;
            f.sharpSource = SharpSource::Untraceable;
            f.diagnosis = Diagnosis{disease, Tri::Yes, QDate(2026, 9, 1)};
            f.submissions = {{u"DISEASE_BIOLOGICAL_AGENT"_s, QDate(2026, 9, 1)},
                             {u"DISEASE_OCCUPATIONAL"_s, QDate(2026, 9, 1)}};
        });
    };
    row("2: a death from an exposure has no test of a year and needs no accident",
        but(infected(u"hepatitis C"_s),
            [](Facts &f) {
                f.eventType = EventType::BodyFluidExposure;
                f.physicalInjury = Tri::No;
                f.sharpSource = SharpSource::NotASharp;
            }),
        "DEATH_BIOLOGICAL_AGENT yes 6(2) 2028-01-10 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("2: any person: a volunteer's too",
        but(infected(u"hepatitis C"_s), [](Facts &f) { f.role = InjuredRole::Volunteer; }),
        "DEATH_BIOLOGICAL_AGENT yes 6(2) 2028-01-10 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("2: a needle as a weapon kills by what it carried",
        died(QDate(2027, 9, 1),
             [](Facts &f) {
                 f.sharpSource = SharpSource::KnownInfected;
                 f.submissions = {{u"DANGEROUS_OCCURRENCE"_s, march(3)}};
             }),
        "DEATH_BIOLOGICAL_AGENT yes 6(2) 2027-09-01 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("2: whether a doctor attributes it is not known: pending",
        but(infected(u"hepatitis C"_s),
            [](Facts &f) { f.diagnosis->attributedToWork = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 6(2) 2028-01-10 WITHOUT_DELAY_ON_KNOWLEDGE +HUMAN_REVIEW");
    row("2: a cancer comes of no biological agent",
        died(march(9),
             [](Facts &f) {
                 f.eventType = EventType::OtherAccident;
                 f.physicalInjury = Tri::No;
                 f.diagnosis = Diagnosis{u"nasal cancer"_s, Tri::Yes, march(8)};
             }),
        "DISEASE_OCCUPATIONAL yes 9(a) 2026-03-08 WITHOUT_DELAY_ON_DIAGNOSIS +HUMAN_REVIEW "
        "+OVERDUE");
    row("2: an exposure off duty is not occupational",
        but(infected(u"hepatitis C"_s),
            [](Facts &f) {
                f.diagnosis.reset();
                f.workRelated = Tri::No;
                f.atWork = Tri::No;
            }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
}

void RiddorLawTest::submissions()
{
    const auto filed = [](const char *category) {
        return [=](Facts &f) {
            f.incapacity = {{.from = march(3), .to = march(10)}};
            f.submissions = {{QString::fromLatin1(category), march(11)}};
        };
    };
    row("3: an injury report does not discharge a later disease",
        fractured([&](Facts &f) {
            filed("SPECIFIED_INJURY")(f);
            f.diagnosis = Diagnosis{u"tetanus"_s, Tri::Yes, march(12)};
        }),
        "DISEASE_BIOLOGICAL_AGENT yes 9(b) 2026-03-12 WITHOUT_DELAY_ON_DIAGNOSIS");
    row("3: nor a later death",
        died(march(30), filed("OVER_SEVEN_DAY")),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2026-03-30 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("3: a report of a death does not discharge a dangerous occurrence",
        died(march(5),
             [](Facts &f) {
                 f.occurrence = OccurrenceKind::ElectricalFire;
                 f.submissions = {{u"DEATH"_s, march(5)}};
             }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
    row("3: a specified injury and eight days are one report, the absence added to it",
        fractured(filed("NONE")),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10 +OVER_SEVEN_DAY");
    row("3: a dangerous occurrence and eight days are two reports",
        but(punched(),
            [&](Facts &f) {
                filed("NONE")(f);
                f.occurrence = OccurrenceKind::LiftingEquipment;
            }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10 and OVER_SEVEN_DAY");
    row("3: a report that is dated after the day of asking has not been made",
        but(off(march(3), march(10)), filed("OVER_SEVEN_DAY")),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("3: a report made early answers what is still pending",
        but(fractured(),
            [](Facts &f) {
                f.specifiedStatus = SpecifiedStatus::Unknown;
                f.submissions = {{u"SPECIFIED_INJURY"_s, march(5)}};
                f.asOf = march(20);
            }),
        "PENDING_INFORMATION unresolved 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTest::lateDiagnoses()
{
    const auto diagnosed = [](SpecifiedInjury injury, int day) {
        return fractured([=](Facts &f) {
            f.specified = {injury};
            f.diagnosedOn = march(day);
            f.asOf = march(day);
        });
    };
    using enum SpecifiedInjury;
    row("4: diagnosed on the tenth day: the tenth day",
        diagnosed(FractureNotDigit, 12),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("4: diagnosed on the eleventh: report that day",
        diagnosed(FractureNotDigit, 13),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-13 IMMEDIATE_LATE_DIAGNOSIS");
    row("4: a day after a late diagnosis it is overdue",
        but(diagnosed(FractureNotDigit, 13), [](Facts &f) { f.asOf = march(14); }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-13 IMMEDIATE_LATE_DIAGNOSIS +OVERDUE");
    row("4: sight lost is found by a doctor too",
        diagnosed(Sight, 20),
        "SPECIFIED_INJURY yes 4(1)(c) 2026-03-20 IMMEDIATE_LATE_DIAGNOSIS");
    row("4: a finger amputated by a surgeon on day 20 arises then",
        diagnosed(Amputation, 22),
        "SPECIFIED_INJURY yes 4(1)(b) 2026-03-22 IMMEDIATE_LATE_DIAGNOSIS");
    row("4: unconsciousness waits for no doctor",
        diagnosed(UnconsciousHeadInjury, 20),
        "SPECIFIED_INJURY yes 4(1)(g) 2026-03-12 INCIDENT_PLUS_10 +OVERDUE");
    row("4: while a result is awaited the date means \"if confirmed\"",
        fractured([](Facts &f) {
            f.specifiedStatus = SpecifiedStatus::AwaitingDoctor;
            f.asOf = march(25);
        }),
        "PENDING_INFORMATION not_yet 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    for (const DiagnosedBy by : {DiagnosedBy::Nurse, DiagnosedBy::Other})
        row(by == DiagnosedBy::Nurse ? "4: a nurse's view is awaiting a doctor"
                                     : "4: a radiographer's view is awaiting a doctor",
            fractured([=](Facts &f) { f.diagnosedBy = by; }),
            "PENDING_INFORMATION not_yet 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTest::unlistedDays()
{
    const auto shifts = [](UnlistedDays unlisted) {
        return off(march(3), march(6), [=](Facts &f) {
            f.incapacity.append({.from = march(9), .to = march(12)});
            f.unlistedDays = unlisted;
        });
    };
    row("5: off Tuesday to Friday, off Monday to Thursday hides a weekend",
        shifts(UnlistedDays::Unknown),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("5: asked and fit on the weekend: a record",
        shifts(UnlistedDays::Fit),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("5: the weekend said to be rest days unfit: ten days",
        but(shifts(UnlistedDays::Unknown),
            [](Facts &f) {
                f.incapacity.append(
                    {.from = march(7), .to = march(8), .kind = IncapacityKind::RestDaysUnfit});
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("5: days that could make four but not eight: is a record owed?",
        off(march(3),
            march(4),
            [](Facts &f) {
                f.incapacity.append({.from = march(7), .to = march(7)});
                f.unlistedDays = UnlistedDays::Unknown;
            }),
        "PENDING_INFORMATION unresolved 12(1)(c)");
    row("5: days after the last one listed are not asked about",
        off(march(3), march(5), [](Facts &f) { f.unlistedDays = UnlistedDays::Unknown; }),
        "NOT_RIDDOR no");
    row("5: no entry at all with an injury: was normal work possible?",
        but(punched(), [](Facts &f) { f.unlistedDays = UnlistedDays::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
}

void RiddorLawTest::unknowns()
{
    row("6: at work not known: both the worker's and the visitor's limb, the earliest date",
        but(slipped(),
            [](Facts &f) {
                f.role = InjuredRole::Employee;
                f.employer = Employer::Trust;
                f.atWork = Tri::Unknown;
                f.specified = {SpecifiedInjury::FractureNotDigit};
                f.specifiedStatus = SpecifiedStatus::Confirmed;
                f.diagnosedBy = DiagnosedBy::Doctor;
            }),
        "PENDING_INFORMATION unresolved 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("6: violence not known",
        fractured([](Facts &f) { f.eventType = EventType::Unknown; }),
        "PENDING_INFORMATION unresolved 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("6: whether the injury was physical not known",
        fractured([](Facts &f) { f.physicalInjury = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("6: an X-ray awaited does not hide eight days of which the work is not known",
        off(march(3),
            march(12),
            [](Facts &f) {
                f.specified = {SpecifiedInjury::FractureNotDigit};
                f.specifiedStatus = SpecifiedStatus::AwaitingDoctor;
                f.workRelated = Tri::Unknown;
                f.asOf = march(20);
            }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15 +PROVISIONAL_DATE_PASSED");
    row("6: whether the premises are a hospital not known",
        but(slipped(),
            [](Facts &f) {
                f.premises = Premises::Unknown;
                f.toHospital = ToHospital::Yes;
            }),
        "PENDING_INFORMATION unresolved 5(a) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorLawTest::twoKindsOfPending()
{
    row("7: day five of an absence: not yet, and not late when the date has passed",
        off(march(14), {}, [](Facts &f) { f.asOf = march(18); }),
        "PENDING_OVER_SEVEN_DAY not_yet 4(2) 2026-03-21 IMMEDIATE_LATE_CROSSING "
        "+RECORD_ONLY_OVER_THREE_DAY");
    row("7: was it work-related: unresolved, and on the day after its date it has passed",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.workRelated = Tri::Unknown;
                f.asOf = march(18);
            }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15 +PROVISIONAL_DATE_PASSED");
    row("7: on its date it has not",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.workRelated = Tri::Unknown;
                f.asOf = march(17);
            }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
}

QTEST_APPLESS_MAIN(RiddorLawTest)
#include "tst_riddorlaw.moc"
