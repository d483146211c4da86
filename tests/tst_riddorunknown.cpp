// SPDX-License-Identifier: GPL-3.0-or-later
#include "riddorfacts.h"

using namespace riddorfacts;

class RiddorUnknownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void record_data();
    void record();
    void immediate_data();
    void immediate();
    void trustMustReport_data();
    void trustMustReport();
    void everyOpenQuestionSaysWhatItWouldChange();
    void aFactNobodyAskedIsNeverAClearNo();
    void safeTargetIsADayEarly();

private:
    static void unknowns();
    static void northernIreland();
};

void RiddorUnknownTest::decides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("expected");
    unknowns();
    northernIreland();
}

void RiddorUnknownTest::decides()
{
    QFETCH(Facts, facts);
    QFETCH(QString, expected);

    QCOMPARE(inOneLine(assess(facts)), expected);
}

void RiddorUnknownTest::unknowns()
{
    row("at work not known",
        off(march(3), march(10), [](Facts &f) { f.atWork = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("work-related not known",
        off(march(3), march(10), [](Facts &f) { f.workRelated = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("violence not known",
        off(march(3), march(10), [](Facts &f) { f.consensual = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("physical injury not known",
        off(march(3), march(10), [](Facts &f) { f.physicalInjury = Tri::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("specified status not known has the earliest date",
        but(punched(), [](Facts &f) { f.specifiedStatus = SpecifiedStatus::Unknown; }),
        "PENDING_INFORMATION unresolved 4(1) 2026-03-12 INCIDENT_PLUS_10");
    row("an unresolved date that has passed says so",
        but(punched(),
            [](Facts &f) {
                f.specifiedStatus = SpecifiedStatus::Unknown;
                f.asOf = march(13);
            }),
        "PENDING_INFORMATION unresolved 4(1) 2026-03-12 INCIDENT_PLUS_10 +PROVISIONAL_DATE_PASSED");
    row("a visitor in hospital awaiting an X-ray",
        slipped([](Facts &f) {
            f.specified = {SpecifiedInjury::FractureNotDigit};
            f.specifiedStatus = SpecifiedStatus::AwaitingDoctor;
        }),
        "PENDING_INFORMATION not_yet 5(b) 2026-03-12 INCIDENT_PLUS_10");
    row("a visitor to a clinic, hospital not asked",
        slipped([](Facts &f) {
            f.premises = Premises::TrustNonHospital;
            f.toHospital = ToHospital::Unknown;
        }),
        "PENDING_INFORMATION unresolved 5(a) 2026-03-12 INCIDENT_PLUS_10");
    row("a weekend nobody asked about may make eight",
        off(march(3),
            march(6),
            [](Facts &f) {
                f.incapacity.append({.from = march(9), .to = march(12)});
                f.unlistedDays = UnlistedDays::Unknown;
            }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("a weekend nobody asked about may make four",
        off(march(5),
            march(6),
            [](Facts &f) {
                f.incapacity.append({.from = march(9), .to = march(9)});
                f.unlistedDays = UnlistedDays::Unknown;
            }),
        "PENDING_INFORMATION unresolved 12(1)(c)");
    row("no entry at all asks whether normal work was possible",
        but(punched(), [](Facts &f) { f.unlistedDays = UnlistedDays::Unknown; }),
        "PENDING_INFORMATION unresolved 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("on the first day that question is not yet late",
        but(punched(),
            [](Facts &f) {
                f.unlistedDays = UnlistedDays::Unknown;
                f.asOf = march(3);
            }),
        "PENDING_INFORMATION not_yet 4(2) 2026-03-17 ACCIDENT_PLUS_15");
    row("an unknown that cannot matter leaves the answer no",
        but(punched(), [](Facts &f) { f.workRelated = Tri::Unknown; }),
        "NOT_RIDDOR no");
    row("the employer of an agency nurse unknown after the date has passed",
        off(march(3),
            march(10),
            [](Facts &f) {
                f.role = InjuredRole::AgencyWorker;
                f.employer = Employer::Unknown;
                f.asOf = march(18);
            }),
        "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15 by determine_agency_or_host +OVERDUE "
        "+PROVISIONAL_DATE_PASSED");
}

void RiddorUnknownTest::northernIreland()
{
    const auto irish = [](const Facts &facts) {
        return but(facts, [](Facts &f) { f.jurisdiction = Jurisdiction::NorthernIreland; });
    };
    row("NI: three days are nothing", irish(off(march(3), march(5))), "NOT_RIDDOR no");
    row("NI: four days are reported within ten",
        irish(off(march(3), march(6))),
        "NI_OVER_THREE_DAY yes NI 3(2) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: still off on day two is not yet",
        irish(off(march(3), {}, [](Facts &f) { f.asOf = march(4); })),
        "PENDING_NI_OVER_THREE_DAY not_yet NI 3(2) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: a run that reaches four after the tenth day is due that day",
        irish(off(march(12), march(20))),
        "NI_OVER_THREE_DAY yes NI 3(2) 2026-03-15 IMMEDIATE_LATE_CROSSING +OVERDUE");
    row("NI: a dislocation is a major injury",
        irish(fractured([](Facts &f) { f.specified = {SpecifiedInjury::NiDislocation}; })),
        "NI_MAJOR_INJURY yes NI 3(1)(b) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: a nurse's word is enough, and days off are the same report",
        irish(fractured([](Facts &f) {
            f.diagnosedBy = DiagnosedBy::Nurse;
            f.incapacity = {{.from = march(3), .to = march(10)}};
        })),
        "NI_MAJOR_INJURY yes NI 3(1)(b) 2026-03-12 ACCIDENT_PLUS_10");
    row("NI: a death", irish(died(march(7))), "DEATH yes NI 3(1)(a) 2026-03-12 INCIDENT_PLUS_10");
}

void RiddorUnknownTest::record_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<bool>("owed");

    QTest::newRow("three days: none") << off(march(3), march(5)) << false;
    QTest::newRow("four days: owed") << off(march(3), march(6)) << true;
    QTest::newRow("day two of an absence: not yet")
        << off(march(3), {}, [](Facts &f) { f.asOf = march(4); }) << false;
    QTest::newRow("five days of an absence: owed already")
        << off(march(3), {}, [](Facts &f) { f.asOf = march(7); }) << true;
    QTest::newRow("an exempt collision with nine days off: owed") << off(
        march(3), march(11), [](Facts &f) {
            f.eventType = EventType::RoadTraffic;
            f.premises = Premises::PublicRoad;
            f.exemptions = {ExemptionFact::RoadVehicleMovement};
        }) << true;
    QTest::newRow("work-relatedness unresolved: kept provisionally")
        << off(march(3), march(10), [](Facts &f) { f.workRelated = Tri::Unknown; }) << true;
}

void RiddorUnknownTest::record()
{
    QFETCH(Facts, facts);
    QFETCH(bool, owed);

    const QList<Outcome> outcomes = assess(facts);
    QCOMPARE(
        std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome &o) { return o.record; }),
        owed);
}

void RiddorUnknownTest::immediate_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<bool>("immediate");

    QTest::newRow("specified injury") << fractured() << true;
    QTest::newRow("death") << died(march(7)) << true;
    QTest::newRow("over seven days: none") << off(march(3), march(10)) << false;
    QTest::newRow("self-employed on their own premises: none") << fractured([](Facts &f) {
        f.role = InjuredRole::SelfEmployed;
        f.employer = Employer::Self;
        f.controller = Controller::InjuredPerson;
    }) << false;
}

void RiddorUnknownTest::immediate()
{
    QFETCH(Facts, facts);
    QFETCH(bool, immediate);

    QCOMPARE(assess(facts).first().immediate, immediate);
}

void RiddorUnknownTest::trustMustReport_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Tri>("must");

    QTest::newRow("its own nurse") << off(march(3), march(10)) << Tri::Yes;
    QTest::newRow("day five of its own nurse's absence")
        << off(march(3), {}, [](Facts &f) { f.asOf = march(7); }) << Tri::Unknown;
    QTest::newRow("a contractor's guard") << off(march(3), march(10), [](Facts &f) {
        f.role = InjuredRole::ContractorEmployee;
        f.employer = Employer::Contractor;
    }) << Tri::No;
    QTest::newRow("an agency nurse nobody has asked about") << off(
        march(3), march(10), [](Facts &f) {
            f.role = InjuredRole::AgencyWorker;
            f.employer = Employer::Unknown;
        }) << Tri::Unknown;
}

void RiddorUnknownTest::trustMustReport()
{
    QFETCH(Facts, facts);
    QFETCH(Tri, must);

    QCOMPARE(assess(facts).first().trustMustReport, must);
}

void RiddorUnknownTest::everyOpenQuestionSaysWhatItWouldChange()
{
    const Facts facts = off(march(3), march(10), [](Facts &f) {
        f.specifiedStatus = SpecifiedStatus::Unknown;
        f.workRelated = Tri::Unknown;
    });
    const QList<Unknown> unknowns = assess(facts).first().unknowns;

    const Unknown notWork{Question::WorkRelated, u"no"_s, Category::NotRiddor, {}};
    QVERIFY(unknowns.contains(notWork));
    const Unknown isWork{Question::WorkRelated, u"yes"_s, Category::OverSevenDay, march(17)};
    QVERIFY(unknowns.contains(isWork));
}

void RiddorUnknownTest::aFactNobodyAskedIsNeverAClearNo()
{
    Facts facts;
    facts.incidentDate = march(2);
    facts.asOf = march(2);
    facts.eventType = EventType::PhysicalAssault;
    facts.role = InjuredRole::Employee;

    const Outcome primary = assess(facts).first();
    QCOMPARE(primary.category, Category::PendingInformation);
    QCOMPARE(primary.due, march(12));
    QVERIFY(!primary.unknowns.isEmpty());
}

void RiddorUnknownTest::safeTargetIsADayEarly()
{
    QCOMPARE(safeTarget(assess(off(march(3), march(10))).first()), march(16));
    QCOMPARE(safeTarget(assess(fractured()).first()), march(11));
}

QTEST_APPLESS_MAIN(RiddorUnknownTest)
#include "tst_riddorunknown.moc"
