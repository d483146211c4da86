// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

class RiddorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();

private:
    static void counting();
    static void specifiedInjuries();
    static void deaths();
    static void submissions();
};

void RiddorTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    counting();
    specifiedInjuries();
    deaths();
    submissions();
}

void RiddorTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorTest::counting()
{
    row("no day off is nothing", punched(), "NOT_RIDDOR no");
    row("three days are nothing", off(march(3), march(5)), "NOT_RIDDOR no");
    row("four days are recorded",
        off(march(3), march(6)),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("seven days are not more than seven",
        off(march(3), march(9)),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("eight days are reported within fifteen",
        off(march(3), march(10)),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("the day of the accident is never counted",
        off(march(2), march(9)),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("overlapping periods are one run",
        off(march(3),
            march(7),
            [](Facts &f) { f.incapacity.append({.from = march(5), .to = march(10)}); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("split absences do not add up",
        off(march(3),
            march(7),
            [](Facts &f) { f.incapacity.append({.from = march(10), .to = march(12)}); }),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("rest days unfit and light duties carry the run on",
        off(march(3),
            march(6),
            [](Facts &f) {
                f.incapacity.append(
                    {.from = march(7), .to = march(8), .kind = IncapacityKind::RestDaysUnfit});
                f.incapacity.append(
                    {.from = march(9), .to = march(10), .kind = IncapacityKind::LightDuties});
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("annual leave while unfit counts",
        off(march(3),
            march(10),
            [](Facts &f) { f.incapacity[0].kind = IncapacityKind::AnnualLeaveUnfit; }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("rest days fit end the run",
        off(march(3),
            march(6),
            [](Facts &f) {
                f.incapacity.append(
                    {.from = march(7), .to = march(8), .kind = IncapacityKind::RestDaysFit});
                f.incapacity.append({.from = march(9), .to = march(12)});
            }),
        "RECORD_ONLY_OVER_THREE_DAY no 12(1)(c)");
    row("stress alone is not counted",
        off(march(3),
            march(12),
            [](Facts &f) { f.incapacity[0].cause = IncapacityCause::PsychologicalOnly; }),
        "NOT_RIDDOR no");
    row("ribs and anxiety count as physical",
        off(march(3), march(12), [](Facts &f) { f.incapacity[0].cause = IncapacityCause::Mixed; }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a run that crosses after the fifteenth day is due that day",
        off(march(14),
            march(24),
            [](Facts &f) {
                f.asOf = march(21);
                f.incapacity[0].to = march(21);
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-21 IMMEDIATE_LATE_CROSSING");
    row("a run over the change of the clocks is counted in days",
        off(march(27), QDate(2026, 4, 3), [](Facts &f) { f.incidentDate = march(26); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-04-10 ACCIDENT_PLUS_15");
    row("a run over 29 February counts it",
        but(punched(),
            [](Facts &f) {
                f.incidentDate = QDate(2028, 2, 24);
                f.incapacity = {{.from = QDate(2028, 2, 25), .to = QDate(2028, 3, 3)}};
                f.asOf = QDate(2028, 3, 4);
            }),
        "OVER_SEVEN_DAY yes 4(2) 2028-03-10 ACCIDENT_PLUS_15");
    row("still off on day three is not yet",
        off(march(3), {}, [](Facts &f) { f.asOf = march(5); }),
        "PENDING_OVER_SEVEN_DAY not_yet 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("still off on day eight is reported",
        off(march(3), {}, [](Facts &f) { f.asOf = march(10); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("off from tomorrow starts the clock",
        off(march(3), {}, [](Facts &f) { f.asOf = march(2); }),
        "PENDING_OVER_SEVEN_DAY not_yet 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a late absence is pending until its own eighth day",
        off(march(12), {}, [](Facts &f) { f.asOf = march(14); }),
        "PENDING_OVER_SEVEN_DAY not_yet 4(2) 2026-03-19 IMMEDIATE_LATE_CROSSING");
    row("a report not made by the fifteenth day is overdue",
        off(march(3), march(10), [](Facts &f) { f.asOf = march(18); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +OVERDUE");
    row("the fifteenth day itself is in time",
        off(march(3), march(10), [](Facts &f) { f.asOf = march(17); }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
}

void RiddorTest::specifiedInjuries()
{
    row("a fracture a doctor diagnosed is due in ten days",
        fractured(),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a fracture and eight days off are one report",
        fractured([](Facts &f) { f.incapacity = {{.from = march(3), .to = march(10)}}; }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-12 INCIDENT_PLUS_10 +OVER_SEVEN_DAY");
    row("an X-ray awaited is not yet",
        fractured([](Facts &f) { f.specifiedStatus = SpecifiedStatus::AwaitingDoctor; }),
        "PENDING_INFORMATION not_yet 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("an X-ray awaited beyond the tenth day has not passed its date",
        fractured([](Facts &f) {
            f.specifiedStatus = SpecifiedStatus::AwaitingDoctor;
            f.asOf = march(15);
        }),
        "PENDING_INFORMATION not_yet 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a nurse's view is awaiting a doctor",
        fractured([](Facts &f) { f.diagnosedBy = DiagnosedBy::Nurse; }),
        "PENDING_INFORMATION not_yet 4(1)(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a diagnosis after the tenth day is due that day",
        fractured([](Facts &f) {
            f.diagnosedOn = march(20);
            f.asOf = march(20);
        }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-20 IMMEDIATE_LATE_DIAGNOSIS");
    row("self-diagnosis is none, but ask",
        fractured([](Facts &f) { f.specifiedStatus = SpecifiedStatus::SelfDiagnosedOnly; }),
        "NOT_RIDDOR no +AWAIT_DIAGNOSIS");
    row("a dislocation is not on the list of Great Britain",
        fractured([](Facts &f) { f.specified = {SpecifiedInjury::NiDislocation}; }),
        "NOT_RIDDOR no");
    row("more than a day in hospital is not on it either",
        fractured([](Facts &f) { f.specified = {SpecifiedInjury::NiAdmittedOver24h}; }),
        "NOT_RIDDOR no");
    row("strangled until unconscious needs no doctor's word",
        fractured([](Facts &f) {
            f.specified = {SpecifiedInjury::UnconsciousAsphyxia};
            f.diagnosedBy = DiagnosedBy::Nurse;
        }),
        "SPECIFIED_INJURY yes 4(1)(g) 2026-03-12 INCIDENT_PLUS_10");
    row("a burn over ten per cent",
        fractured([](Facts &f) { f.specified = {SpecifiedInjury::BurnOver10Percent}; }),
        "SPECIFIED_INJURY yes 4(1)(e)(i) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorTest::deaths()
{
    row("a death within ten days is due ten days after the accident",
        died(march(7)),
        "DEATH yes 6(1) 2026-03-12 INCIDENT_PLUS_10");
    row("a death within a year of a reportable injury is due when it is learned",
        died(QDate(2027, 2, 10),
             [](Facts &f) {
                 f.specified = {SpecifiedInjury::FractureNotDigit};
                 f.specifiedStatus = SpecifiedStatus::Confirmed;
                 f.submissions = {{u"SPECIFIED_INJURY"_s, march(9)}};
                 f.deathLearned = QDate(2027, 2, 12);
                 f.asOf = QDate(2027, 2, 12);
             }),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2027-02-12 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("the anniversary itself is within the year",
        died(QDate(2027, 3, 2),
             [](Facts &f) {
                 f.incapacity = {{.from = march(3), .to = march(12)}};
                 f.submissions = {{u"OVER_SEVEN_DAY"_s, march(12)}};
             }),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2027-03-02 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("the day after the anniversary is beyond it",
        died(QDate(2027, 3, 3),
             [](Facts &f) {
                 f.incapacity = {{.from = march(3), .to = march(12)}};
                 f.submissions = {{u"OVER_SEVEN_DAY"_s, march(12)}};
             }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 +HUMAN_REVIEW +NO_6_3_DUTY");
    row("an unreported injury stays a report of its own",
        died(march(30), [](Facts &f) { f.incapacity = {{.from = march(3), .to = march(12)}}; }),
        "DEATH_WITHIN_ONE_YEAR yes 6(3) 2026-03-30 WITHOUT_DELAY_ON_KNOWLEDGE and OVER_SEVEN_DAY");
    row("a later death without such an injury is for a person",
        died(march(30)),
        "DEATH yes 6(1) 2026-03-30 WITHOUT_DELAY_ON_KNOWLEDGE +HUMAN_REVIEW");
    row("a cause not known is unresolved",
        died(march(7), [](Facts &f) { f.deathCauseLinked = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 6(1) 2026-03-12 INCIDENT_PLUS_10 +HUMAN_REVIEW");
    row("no cause, no death outcome, a person looks",
        died(march(7), [](Facts &f) { f.deathCauseLinked = Tri::No; }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("a suicide on the ward is not reported, a person looks",
        died(march(2),
             [](Facts &f) {
                 f.eventType = EventType::Suicide;
                 f.role = InjuredRole::Patient;
                 f.atWork = Tri::No;
             }),
        "NOT_RIDDOR no +HUMAN_REVIEW");
    row("a biological agent has no test of a year",
        died(QDate(2027, 6, 1),
             [](Facts &f) {
                 f.diagnosis = Diagnosis{u"hepatitis C"_s, Tri::Yes, QDate(2026, 7, 15)};
                 f.submissions = {{u"DISEASE_BIOLOGICAL_AGENT"_s, QDate(2026, 7, 16)}};
             }),
        "DEATH_BIOLOGICAL_AGENT yes 6(2) 2027-06-01 WITHOUT_DELAY_ON_KNOWLEDGE");
    row("self-employed on their own premises: no regulation 6",
        died(march(7),
             [](Facts &f) {
                 f.role = InjuredRole::SelfEmployed;
                 f.employer = Employer::Self;
                 f.premises = Premises::Other;
                 f.controller = Controller::InjuredPerson;
             }),
        "NOT_RIDDOR no by self +HUMAN_REVIEW");
}

void RiddorTest::submissions()
{
    row("a report made is never overdue",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.asOf = march(25);
                f.submissions = {{u"OVER_SEVEN_DAY"_s, march(16)}};
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a specified-injury report discharges the over-seven-day duty",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.asOf = march(25);
                f.submissions = {{u"SPECIFIED_INJURY"_s, march(9)}};
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("an over-seven-day report does not discharge a fracture found later",
        fractured([](Facts &f) {
            f.incapacity = {{.from = march(3), .to = march(10)}};
            f.asOf = march(25);
            f.diagnosedOn = march(25);
            f.submissions = {{u"OVER_SEVEN_DAY"_s, march(12)}};
        }),
        "SPECIFIED_INJURY yes 4(1)(a) 2026-03-25 IMMEDIATE_LATE_DIAGNOSIS +OVER_SEVEN_DAY");
    row("a filed injury report does not discharge a dangerous occurrence",
        fractured([](Facts &f) {
            f.occurrence = OccurrenceKind::PressureSystem;
            f.submissions = {{u"SPECIFIED_INJURY"_s, march(3)}};
        }),
        "DANGEROUS_OCCURRENCE yes 7 2026-03-12 INCIDENT_PLUS_10");
}

QTEST_APPLESS_MAIN(RiddorTest)
#include "tst_riddor.moc"
