// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/rules/duties.h"
#include "core/rules/dutywords.h"
#include "core/rules/notify.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 12);

/// A community nurse punched by a patient on a home visit.
riddor::CaseVictim nurse()
{
    riddor::CaseVictim held;
    held.incident.category = u"PA"_s;
    held.incident.subcategory = u"PA01"_s;
    held.incident.occurredOn = day;
    held.incident.reportedOn = day;
    held.incident.placeType = u"patient_home"_s;
    held.incident.loneWorker = Tri::Yes;
    held.victim = {.code = u"V1"_s,
                   .role = u"victim"_s,
                   .workStatus = u"employee"_s,
                   .employer = u"trust"_s,
                   .atWork = Tri::Yes,
                   .acts = u"PA01"_s,
                   .physicalHarm = u"low"_s};
    held.assailants = {{.part = {.code = u"A1"_s, .workStatus = u"patient"_s}}};
    return held;
}

riddor::CaseVictim asked()
{
    riddor::CaseVictim held = nurse();
    held.injuries
        = {{.injuryKind = u"bruise"_s, .specifiedStatus = u"no"_s, .takenToHospital = u"no"_s}};
    return held;
}

riddor::CaseVictim offFor(int days)
{
    riddor::CaseVictim held = asked();
    held.periods = {{.fromOn = day.addDays(1),
                     .untilOn = day.addDays(days),
                     .periodKind = u"absent"_s,
                     .cause = u"physical_injury"_s}};
    return held;
}

QList<DutyFound> dutiesOf(const riddor::CaseVictim &held, QDate asOf)
{
    return core::dutiesOf(held.incident, {held}, asOf);
}

DutyFound duty(const QList<DutyFound> &duties, const QString &rule)
{
    for (const DutyFound &found : duties) {
        if (found.rule == rule)
            return found;
    }
    return {};
}

QStringList told(const NotifyFacts &facts)
{
    QStringList list;
    for (const NotifyRow &row : whoMustBeTold(facts))
        list.append(row.ask ? row.code + u'?' : row.code);
    return list;
}

} // namespace

class DutiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayOneRaisesAllThree();
    void eighthDayOffIsReportedByFriday();
    void whatNobodySaidIsAsked();
    void aFiledReportIsSubmitted();
    void eachVictimHasTheirOwn();
    void aStolenBicycleRaisesNone();
    void aLoneWorkerWithoutAVictimOwesAReview();
    void notify_data();
    void notify();
    void everyRowHasItsWords();
};

void DutiesTest::dayOneRaisesAllThree()
{
    const QList<DutyFound> duties = dutiesOf(nurse(), day);

    QCOMPARE(duties.size(), 3);
    QCOMPARE(duty(duties, u"PARS"_s).state, u"due"_s);
    QVERIFY(!duty(duties, u"PARS"_s).statutory);
    QCOMPARE(duty(duties, u"RIDDOR"_s).state, u"pending"_s);
    QCOMPARE(duty(duties, u"RIDDOR"_s).due, QDate(2026, 11, 22));
    QCOMPARE(duty(duties, u"REVIEW"_s).reason, u"LONE_WORKER"_s);
    for (const DutyFound &found : duties)
        QVERIFY(!sentence(found).isEmpty());
}

void DutiesTest::eighthDayOffIsReportedByFriday()
{
    riddor::CaseVictim held = asked();
    held.periods
        = {{.fromOn = day.addDays(1), .periodKind = u"absent"_s, .cause = u"physical_injury"_s}};

    const DutyFound seventh = duty(dutiesOf(held, day.addDays(7)), u"RIDDOR"_s);
    QCOMPARE(seventh.reason, u"PENDING_OVER_SEVEN_DAY"_s);
    const DutyFound eighth = duty(dutiesOf(held, day.addDays(8)), u"RIDDOR"_s);
    QCOMPARE(eighth.reason, u"OVER_SEVEN_DAY"_s);
    QCOMPARE(eighth.state, u"due"_s);
    QCOMPARE(eighth.due, QDate(2026, 11, 27));
    QCOMPARE(eighth.threshold, QDate(2026, 11, 20));
    QCOMPARE(eighth.due.dayOfWeek(), Qt::Friday);
}

void DutiesTest::whatNobodySaidIsAsked()
{
    const DutyFound found = duty(dutiesOf(nurse(), day), u"RIDDOR"_s);

    QVERIFY(found.alsoAsk.contains(riddor::Question::SpecifiedInjury));
    QVERIFY(alsoAsk(found).contains(u"fracture"));
    QVERIFY(alsoAsk(found).endsWith(u"Not yet decided by Casebook."));
    QCOMPARE(alsoAsk(duty(dutiesOf(nurse(), day), u"PARS"_s)), QString());
}

void DutiesTest::aFiledReportIsSubmitted()
{
    riddor::CaseVictim held = offFor(9);
    held.submissions
        = {{.category = u"OVER_SEVEN_DAY"_s, .sentOn = day.addDays(9), .state = u"sent"_s}};
    QCOMPARE(duty(dutiesOf(held, day.addDays(20)), u"RIDDOR"_s).state, u"submitted"_s);

    held.submissions[0].state = u"rejected"_s;
    QCOMPARE(duty(dutiesOf(held, day.addDays(20)), u"RIDDOR"_s).state, u"due"_s);
}

void DutiesTest::eachVictimHasTheirOwn()
{
    riddor::CaseVictim second = offFor(8);
    second.victim.code = u"V2"_s;
    second.victim.acts = u"PA21"_s;
    const QList<DutyFound> duties
        = core::dutiesOf(nurse().incident, {nurse(), second}, day.addDays(9));

    QStringList found;
    for (const DutyFound &one : duties)
        found.append(one.part + u'/' + one.rule);
    QCOMPARE(found, QStringList({u"V1/PARS"_s, u"V1/RIDDOR"_s, u"V2/RIDDOR"_s, u"/REVIEW"_s}));
}

void DutiesTest::aStolenBicycleRaisesNone()
{
    riddor::CaseVictim held;
    held.incident.category = u"TH"_s;
    held.incident.occurredOn = day;
    held.victim = {.code = u"V1"_s, .workStatus = u"employee"_s, .atWork = Tri::Yes};

    QVERIFY(dutiesOf(held, day).isEmpty());
}

void DutiesTest::aLoneWorkerWithoutAVictimOwesAReview()
{
    Incident incident;
    incident.category = u"LW"_s;
    incident.occurredOn = day;
    QCOMPARE(core::dutiesOf(incident, {}, day).first().reason, u"LONE_WORKER_NOT_ASKED"_s);
    incident.loneWorker = Tri::Yes;
    QCOMPARE(core::dutiesOf(incident, {}, day).first().state, u"due"_s);
    incident.loneWorker = Tri::No;
    QVERIFY(core::dutiesOf(incident, {}, day).isEmpty());
}

void DutiesTest::notify_data()
{
    QTest::addColumn<NotifyFacts>("facts");
    QTest::addColumn<QStringList>("told");

    QTest::newRow("nothing applies to a found bag")
        << NotifyFacts{.category = u"OT"_s} << QStringList();
    QTest::newRow("an assault asks about the police")
        << NotifyFacts{.category = u"PA"_s, .acts = {u"PA01"_s}, .parsOwed = Tri::Yes}
        << QStringList({u"pars"_s, u"police?"_s});
    QTest::newRow("a victim who does not want the police is not overruled for a push")
        << NotifyFacts{.category = u"PA"_s,
                       .acts = {u"PA04"_s},
                       .parsOwed = Tri::Yes,
                       .victimWantsPolice = Tri::No}
        << QStringList({u"pars"_s});
    QTest::newRow("a knife goes to the police whatever the victim wants")
        << NotifyFacts{.category = u"PA"_s,
                       .acts = {u"PA13"_s},
                       .weapon = Tri::Yes,
                       .parsOwed = Tri::Yes,
                       .victimWantsPolice = Tri::No}
        << QStringList({u"pars"_s, u"police"_s});
    QTest::newRow("RIDDOR pending is asked")
        << NotifyFacts{.category = u"OT"_s, .riddorOwed = Tri::Unknown}
        << QStringList({u"riddor?"_s});
    QTest::newRow("a child harmed")
        << NotifyFacts{.category = u"OT"_s, .atRiskHurt = true} << QStringList({u"safeguarding"_s});
    QTest::newRow("staff accused of abuse")
        << NotifyFacts{.category = u"OT"_s, .staffAccused = true}
        << QStringList({u"safeguarding"_s, u"cqc"_s});
    QTest::newRow("a patient harmed") << NotifyFacts{.category = u"OT"_s, .patientHurt = true}
                                      << QStringList({u"patient_safety"_s});
    QTest::newRow("controlled drugs stolen")
        << NotifyFacts{.category = u"TH"_s, .subcategory = u"TH05"_s, .victimWantsPolice = Tri::Yes}
        << QStringList({u"police"_s, u"controlled_drugs"_s});
    QTest::newRow("prescription forms stolen")
        << NotifyFacts{.category = u"TH"_s, .subcategory = u"TH06"_s, .victimWantsPolice = Tri::Yes}
        << QStringList({u"police"_s, u"prescriptions"_s});
    QTest::newRow("a lost laptop with data")
        << NotifyFacts{.category = u"IS"_s} << QStringList({u"data_protection"_s});
    QTest::newRow("a detained patient gone")
        << NotifyFacts{.category = u"AB"_s, .subcategory = u"AB01"_s}
        << QStringList({u"police"_s, u"detained_patient"_s});
    QTest::newRow("fraud") << NotifyFacts{.category = u"FR"_s} << QStringList({u"counter_fraud"_s});
    QTest::newRow("arson") << NotifyFacts{.category = u"AR"_s, .subcategory = u"AR02"_s}
                           << QStringList({u"police"_s, u"fire"_s});
    QTest::newRow("hostile reconnaissance")
        << NotifyFacts{.category = u"SU"_s, .subcategory = u"SU04"_s}
        << QStringList({u"terrorism"_s});
    QTest::newRow("a contractor injured")
        << NotifyFacts{.category = u"OT"_s, .otherEmployer = true} << QStringList({u"employer"_s});
}

void DutiesTest::notify()
{
    QFETCH(NotifyFacts, facts);
    QFETCH(QStringList, told);

    QCOMPARE(::told(facts), told);
}

void DutiesTest::everyRowHasItsWords()
{
    const NotifyFacts all{.category = u"AR"_s,
                          .subcategory = u"AB03"_s,
                          .parsOwed = Tri::Yes,
                          .riddorOwed = Tri::Yes,
                          .seriousHarm = true,
                          .patientHurt = true,
                          .atRiskHurt = true,
                          .staffAccused = true,
                          .woundTreated = true,
                          .personalData = true,
                          .otherEmployer = true,
                          .claimLikely = true};
    for (const NotifyRow &row : whoMustBeTold(all))
        QVERIFY2(isKnown(List::Notify, row.code), qPrintable(row.code));

    riddor::CaseVictim held = nurse();
    held.victim.policeWishes = u"wants"_s;
    held.victim.workStatus = u"agency_worker"_s;
    const NotifyFacts own = notifyFacts(
        held.incident, {held.victim}, {{.item = u"laptop"_s, .personalData = Tri::Yes}});
    QCOMPARE(::told(own),
             QStringList({u"pars"_s, u"police"_s, u"data_protection"_s, u"employer"_s}));
}

QTEST_APPLESS_MAIN(DutiesTest)
#include "tst_duties.moc"
