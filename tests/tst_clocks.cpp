// SPDX-License-Identifier: GPL-3.0-or-later
// A clock is looked at again when time or a change may have moved it, and not before.
#include "core/domain/place.h"
#include "core/rules/riddor/changing.h"
#include "core/rules/riddor/riddor.h"
#include "core/usecases/actions.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate accident(2026, 11, 12);

template<typename T>
T oneOf(QRandomGenerator &random, const QList<T> &all)
{
    return all.at(random.bounded(int(all.size())));
}

QDate someDay(QRandomGenerator &random, int most)
{
    return accident.addDays(random.bounded(most));
}

/// Somebody hurt on the day of the accident: with injuries, days off and reports made at random.
riddor::CaseVictim someone(QRandomGenerator &random)
{
    riddor::CaseVictim held;
    held.incident.category = u"PA"_s;
    held.incident.occurredOn = accident;
    held.incident.reportedOn = accident.addDays(random.bounded(4));
    held.incident.placeType = oneOf<QString>(random, {u"patient_home"_s, u"public_place"_s, {}});
    held.siteKind = oneOf<QString>(random, {u"hospital"_s, u"clinic"_s, {}});
    held.jurisdiction = oneOf<riddor::Jurisdiction>(random,
                                                    {riddor::Jurisdiction::GreatBritain,
                                                     riddor::Jurisdiction::GreatBritain,
                                                     riddor::Jurisdiction::NorthernIreland});
    held.victim.role = u"victim"_s;
    held.victim.acts = oneOf<QString>(random, {u"PA01"_s, u"PA17"_s, u"PA21"_s, {}});
    held.victim.workStatus
        = oneOf<QString>(random, {u"employee"_s, u"employee"_s, u"agency_worker"_s, u"visitor"_s, {}});
    held.victim.employer = oneOf<QString>(random, {u"trust"_s, u"agency"_s, {}});
    held.victim.atWork = oneOf<Tri>(random, {Tri::Yes, Tri::Yes, Tri::No, Tri::Unknown});
    held.victim.physicalHarm
        = oneOf<QString>(random, {u"low"_s, u"moderate"_s, u"none"_s, u"death"_s, {}});
    if (random.bounded(2)) {
        Part part;
        part.role = u"assailant"_s;
        held.assailants.append({part, oneOf<QString>(random, {u"patient"_s, u"staff"_s})});
    }
    for (int i = random.bounded(3); i > 0; --i) {
        Injury injury;
        injury.injuryKind = oneOf<QString>(random, {u"fracture"_s, u"bruise"_s, u"psychological"_s});
        injury.specifiedStatus = oneOf<QString>(
            random, {u"confirmed"_s, u"awaiting_doctor"_s, u"no"_s, u"self_diagnosed_only"_s, {}});
        injury.specified = oneOf<QString>(random, {u"fracture_not_digit"_s, {}});
        injury.diagnosedBy = oneOf<QString>(random, {u"doctor"_s, {}});
        if (random.bounded(2))
            injury.diagnosedOn = someDay(random, 40);
        injury.takenToHospital = oneOf<QString>(random, {u"yes"_s, u"no"_s, {}});
        held.injuries.append(injury);
    }
    for (int i = random.bounded(4); i > 0; --i) {
        IncapacityPeriod period;
        period.fromOn = someDay(random, 30);
        if (random.bounded(3))
            period.untilOn = period.fromOn.addDays(random.bounded(14));
        period.periodKind = oneOf<QString>(random,
                                           {u"absent"_s,
                                            u"absent"_s,
                                            u"light_duties"_s,
                                            u"full_duties"_s,
                                            u"rest_days_fit"_s});
        period.cause
            = oneOf<QString>(random, {u"physical_injury"_s, u"physical_injury"_s, u"other"_s});
        held.periods.append(period);
    }
    if (random.bounded(4) == 0) {
        Submission made;
        made.category
            = oneOf<QString>(random, {u"OVER_SEVEN_DAY"_s, u"SPECIFIED_INJURY"_s, u"DEATH"_s});
        made.sentOn = someDay(random, 30);
        made.state = u"sent"_s;
        held.submissions.append(made);
    }
    return held;
}

/// What is known on \a day but for the length of an absence that goes on.
std::pair<riddor::Facts, QList<riddor::Outcome>> known(const riddor::CaseVictim &held, QDate day)
{
    riddor::Facts facts = riddor::factsOf(held, day);
    QList<riddor::Outcome> outcomes = riddor::assess(facts);
    facts.asOf = {};
    for (riddor::Outcome &outcome : outcomes)
        outcome.runDays.reset();
    return {facts, outcomes};
}

int looked(TestCasebook &book, QDate day)
{
    book->useClock(Clock::at(day));
    auto done = Duties(book.journal()).refreshAll();
    return done ? *done : -1;
}

QString riddorState(TestCasebook &book)
{
    auto row = book.database().run(u"SELECT state FROM duty WHERE rule = 'RIDDOR'"_s);
    return row && row->next() ? row->value(0).toString() : QString();
}

/// The nurse of the sample with an answer to every question but how long she will be off.
IncidentFile nurse()
{
    IncidentFile file = sampleIncident();
    for (PartFile &part : file.parts) {
        for (Injury &injury : part.injuries) {
            injury.specifiedStatus = u"no"_s;
            injury.takenToHospital = u"no"_s;
        }
    }
    return file;
}

} // namespace

class ClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayOfAChangeIsThatOnWhichSomethingDiffers()
    {
        QRandomGenerator random(2013);
        int changes = 0;
        for (int i = 0; i < 1500; ++i) {
            const riddor::CaseVictim held = someone(random);
            const QDate asOf = held.incident.reportedOn.addDays(random.bounded(25));
            const QDate found = riddor::changesOn(held, asOf);
            const auto now = known(held, asOf);
            QDate expected;
            for (QDate day = asOf.addDays(1); day <= asOf.addDays(70); day = day.addDays(1)) {
                if (known(held, day) != now) {
                    expected = day;
                    break;
                }
            }
            QVERIFY2(found == expected,
                     qPrintable(u"%1: as of %2, %3 instead of %4"_s.arg(i)
                                    .arg(asOf.toString(Qt::ISODate),
                                         found.toString(Qt::ISODate),
                                         expected.toString(Qt::ISODate))));
            const QDate early = riddor::mayChangeOn(held, asOf);
            QVERIFY(!expected.isValid() || (early.isValid() && early <= expected));
            QVERIFY(!early.isValid() || early > asOf);
            changes += expected.isValid() ? 1 : 0;
        }
        QVERIFY(changes > 300);
    }

    void onlyWhatTimeMayHaveChangedIsLookedAt()
    {
        TestCasebook book(QDate(2026, 11, 14));
        QVERIFY(Incidents(book.journal()).record(nurse()));
        QCOMPARE(riddorState(book), u"pending"_s);
        looked(book, QDate(2026, 11, 15));
        QCOMPARE(looked(book, QDate(2026, 11, 15)), 0);
        const auto results = number(book.database(), u"SELECT count(*) FROM duty_result"_s);
        // The fourth day off is one for the record: reg. 12(1)(c).
        QCOMPARE(looked(book, QDate(2026, 11, 16)), 1);
        QCOMPARE(riddorState(book), u"pending"_s);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM duty_result"_s), results + 1);
        // The fifth day off: the diary asks whether she is back.
        QCOMPARE(looked(book, QDate(2026, 11, 17)), 1);
        QCOMPARE(riddorState(book), u"pending"_s);
        QCOMPARE(looked(book, QDate(2026, 11, 19)), 0);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM duty_result"_s), results + 1);
        // The eighth day off: reg. 4(2).
        QCOMPARE(looked(book, QDate(2026, 11, 20)), 1);
        QCOMPARE(riddorState(book), u"due"_s);
        QCOMPARE(looked(book, QDate(2026, 11, 21)), 0);
        // The last day to report was the 27th.
        QCOMPARE(looked(book, QDate(2026, 11, 28)), 1);
        QCOMPARE(looked(book, QDate(2027, 5, 1)), 0);
    }

    void aDayPassedOverIsMadeUpFor()
    {
        TestCasebook book(QDate(2026, 11, 14));
        QVERIFY(Incidents(book.journal()).record(nurse()));
        QCOMPARE(looked(book, QDate(2026, 12, 24)), 1);
        QCOMPARE(riddorState(book), u"due"_s);
    }

    void aClockPutBackIsNotBelieved()
    {
        TestCasebook book(QDate(2026, 11, 14));
        QVERIFY(Incidents(book.journal()).record(nurse()));
        QCOMPARE(looked(book, QDate(2026, 11, 20)), 1);
        QCOMPARE(looked(book, QDate(2026, 11, 18)), 1);
        QCOMPARE(riddorState(book), u"pending"_s);
    }

    void whatItRestsOnMakesItLookedAtAgain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("the site becomes a hospital")
            << u"UPDATE site SET site_kind = 'hospital'"_s;
        QTest::newRow("the law of Northern Ireland applies")
            << u"INSERT INTO setting (key, value) VALUES ('jurisdiction', 'NI') "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
        QTest::newRow("the alleged assailant is staff after all")
            << u"UPDATE person SET person_kind = 'staff'"_s;
        QTest::newRow("a period of absence has ended")
            << u"UPDATE incapacity_period SET until_on = '2026-11-15'"_s;
        QTest::newRow("a period of absence is taken away") << u"DELETE FROM incapacity_period"_s;
        QTest::newRow("an injury is confirmed")
            << u"UPDATE injury SET specified_status = 'confirmed'"_s;
        QTest::newRow("the victim was not at work") << u"UPDATE part SET at_work = 'no'"_s;
        QTest::newRow("it happened another day")
            << u"UPDATE incident SET occurred_on = '2026-11-11'"_s;
    }
    void whatItRestsOnMakesItLookedAtAgain()
    {
        QFETCH(QString, change);
        TestCasebook book(QDate(2026, 11, 14));
        IncidentFile file = nurse();
        file.incident.placeType.clear();
        Site site;
        site.name = u"Northgate"_s;
        site.siteKind = u"clinic"_s;
        file.newSite = site;
        Person person;
        person.surname = u"Ward"_s;
        person.personKind = u"patient"_s;
        file.parts[1].newPerson = person;
        QVERIFY(Incidents(book.journal()).record(file));
        looked(book, QDate(2026, 11, 15));
        QCOMPARE(looked(book, QDate(2026, 11, 15)), 0);
        QVERIFY(book.database().run(change));
        QCOMPARE(looked(book, QDate(2026, 11, 15)), 1);
        QCOMPARE(looked(book, QDate(2026, 11, 15)), 0);
    }

    void anOlderCasebookLooksAtAll()
    {
        TestCasebook book(QDate(2026, 11, 14));
        QVERIFY(Incidents(book.journal()).record(nurse()));
        QVERIFY(Incidents(book.journal()).record(nurse()));
        // As it comes out of the migration.
        QVERIFY(book.database().run(u"DELETE FROM duty_clock"_s));
        QCOMPARE(looked(book, QDate(2026, 11, 14)), 2);
        QCOMPARE(looked(book, QDate(2026, 11, 14)), 0);
        // And as one whose rules have changed since.
        QVERIFY(book.database().run(u"UPDATE duty_clock SET rule_version = '2013-10'"_s));
        QCOMPARE(looked(book, QDate(2026, 11, 14)), 2);
    }

    void theMigrationLeavesOpenDutiesToBeLookedAt()
    {
        QTemporaryDir dir;
        const QDir all(u":/migrations"_s);
        for (const QString &name : all.entryList({u"000*.sql"_s}))
            QVERIFY(QFile::copy(all.filePath(name), dir.filePath(name)));
        const QByteArray key(Database::keySize, 'k');
        auto database = Database::open(dir.filePath(u"old.db"_s), key, u"aegis"_s);
        QVERIFY(database);
        QVERIFY(migrate(**database, dir.path(), [] { return Result<void>(); }));
        QVERIFY((*database)->runScript(
            u"INSERT INTO record (id, uid, kind, created_at, updated_at) VALUES (1, 'u', 'incident', 0, 0);"
            "INSERT INTO incident (id, reported_on) VALUES (1, '2026-11-12');"
            "INSERT INTO duty (uid, incident_id, rule, state) VALUES ('d', 1, 'RIDDOR', 'pending')"_s));
        const auto done = migrate(**database, u":/migrations"_s, [] { return Result<void>(); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(number(**database, u"SELECT count(*) FROM duty_clock"_s), 0);
        QCOMPARE(number(**database, u"SELECT count(*) FROM duty"_s), 1);
    }
};

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
