// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

IncidentFile recorded(TestCasebook &book, const IncidentFile &file = sampleIncident())
{
    auto done = Incidents(book.journal()).record(file);
    if (!done)
        qFatal("%s / %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    return *done;
}

QString dutiesIn(TestCasebook &book, const IncidentFile &file)
{
    auto duties = Duties(book.journal()).of(file.incident.id());
    if (!duties)
        return duties.error().detail;
    QStringList words;
    for (const DutyFile &duty : *duties)
        words << duty.reference + u' ' + duty.duty.state + u' '
                     + duty.duty.dueOn.toString(Qt::ISODate);
    return words.join(u"; "_s);
}

} // namespace

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncidentComesBackAsItWasRecorded()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        QCOMPARE(file.incident.record.reference(), u"INC-2026-0001"_s);
        QCOMPARE(file.incident.record.title, u"Physical assault on staff, 14 Larch Road"_s);
        QCOMPARE(file.incident.harm, u"moderate"_s);
        QCOMPARE(file.incident.month, u"2026-11"_s);
        QCOMPARE(file.parts.size(), 3);
        QCOMPARE(file.parts.at(0).part.code, u"V1"_s);
        QCOMPARE(file.parts.at(1).part.code, u"A1"_s);
        QCOMPARE(file.parts.at(0).periods.size(), 1);
        book.reopen();
        QCOMPARE(*Incidents(book.journal()).load(file.incident.record.uid), file);
    }

    void anAssaultOnALoneWorkerOffWorkOwesParsRiddorAndAReview()
    {
        // Thursday 12 November; off from the 13th; the eighth day is Friday the 20th; due Friday
        // 27th.
        TestCasebook book(QDate(2026, 11, 23));
        QCOMPARE(dutiesIn(book, recorded(book)),
                 u"INC-2026-0001/V1/PARS due ; INC-2026-0001/V1/RIDDOR due 2026-11-27; "
                 "INC-2026-0001/REVIEW due "_s);
    }

    void theRiddorClockRunsBeforeTheEighthDay_data()
    {
        QTest::addColumn<QString>("specified");
        QTest::addColumn<QString>("duty");
        QTest::newRow("no specified injury: fifteen days from the accident")
            << u"no"_s << u"V1/RIDDOR pending 2026-11-27"_s;
        QTest::newRow("nobody asked about a fracture: ten days, until somebody does")
            << QString() << u"V1/RIDDOR pending 2026-11-22"_s;
    }
    void theRiddorClockRunsBeforeTheEighthDay()
    {
        QFETCH(QString, specified);
        QFETCH(QString, duty);
        TestCasebook book(QDate(2026, 11, 16));
        IncidentFile file = sampleIncident();
        file.parts[0].injuries[0].specifiedStatus = specified;
        const QString duties = dutiesIn(book, recorded(book, file));
        QVERIFY2(duties.contains(duty), qPrintable(duties));
    }

    void aReturnToWorkOnTheEighthDayEndsTheDutyAndKeepsTheEarlierResult()
    {
        TestCasebook book;
        const IncidentFile base = recorded(book);
        IncidentFile now = base;
        now.parts[0].periods[0].untilOn = QDate(2026, 11, 19);
        IncapacityPeriod back;
        back.fromOn = QDate(2026, 11, 20);
        back.untilOn = QDate(2026, 11, 23);
        back.periodKind = u"full_duties"_s;
        back.cause = u"physical_injury"_s;
        now.parts[0].periods.append(back);
        Injury &injury = now.parts[0].injuries[0];
        injury.specifiedStatus = u"no"_s;
        injury.takenToHospital = u"no"_s;
        auto saved = Incidents(book.journal()).save(now, base);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const QString duties = dutiesIn(book, *saved);
        QVERIFY2(!duties.contains(u"RIDDOR due"_s), qPrintable(duties));
        QVERIFY(
            number(
                book.database(),
                u"SELECT count(*) FROM duty_result r JOIN duty d ON d.id = r.duty_id WHERE d.rule = 'RIDDOR'"_s)
            >= 2);
    }

    void aFiledReportStopsTheClockAndOnlyThat()
    {
        TestCasebook book;
        IncidentFile sample = sampleIncident();
        sample.parts[0].injuries[0].specifiedStatus = u"no"_s;
        const IncidentFile file = recorded(book, sample);
        Duties duties(book.journal());
        const DutyFile riddor = duties.of(file.incident.id())->at(1);
        QVERIFY(duties.decide(riddor.duty.id, true, {}));
        QCOMPARE(duties.of(file.incident.id())->at(1).duty.state, u"due"_s);
        Submission report;
        report.dutyId = riddor.duty.id;
        report.sentOn = QDate(2026, 11, 23);
        QVERIFY(!duties.submit(report));
        report.reference = u"HSE 123456"_s;
        QVERIFY(duties.submit(report));
        QCOMPARE(duties.of(file.incident.id())->at(1).duty.state, u"submitted"_s);
        QCOMPARE(duties.of(file.incident.id())->at(0).duty.state, u"due"_s);
    }

    void twoVictimsOweTwoReportsEach()
    {
        TestCasebook book;
        IncidentFile file = sampleIncident();
        file.parts.append(file.parts.at(0));
        const IncidentFile stored = recorded(book, file);
        QCOMPARE(stored.parts.at(3).part.code, u"V2"_s);
        QCOMPARE(number(book.database(),
                        u"SELECT count(*) FROM duty WHERE rule = 'PARS' AND state = 'due'"_s),
                 2);
        QCOMPARE(number(book.database(),
                        u"SELECT count(*) FROM duty WHERE rule = 'RIDDOR' AND state = 'due'"_s),
                 2);
    }

    void savingAddsChangesAndRemovesOnlyTheRowsThatDiffer()
    {
        TestCasebook book;
        const IncidentFile base = recorded(book);
        IncidentFile now = base;
        now.parts.removeAt(2);
        now.parts[0].part.job = u"Senior community nurse"_s;
        PartFile witness;
        witness.part.role = u"witness"_s;
        witness.part.describedAs = u"a passer-by"_s;
        now.parts.append(witness);
        auto saved = Incidents(book.journal()).save(now, base);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->parts.at(0).part.id, base.parts.at(0).part.id);
        QCOMPARE(saved->parts.at(0).part.uid, base.parts.at(0).part.uid);
        QCOMPARE(saved->parts.at(0).part.job, u"Senior community nurse"_s);
        QCOMPARE(saved->parts.size(), 3);
    }

    void twoPeopleSavingTheSameIncidentIsAConflictForTheSecond()
    {
        TestCasebook book;
        const IncidentFile base = recorded(book);
        IncidentFile first = base;
        first.incident.immediateAction = u"Rang the office"_s;
        QVERIFY(Incidents(book.journal()).save(first, base));
        IncidentFile second = base;
        second.incident.immediateAction = u"Rang the police"_s;
        auto refused = Incidents(book.journal()).save(second, base);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }

    void whatCannotBeRecordedSaysWhy_data()
    {
        QTest::addColumn<QDate>("occurred");
        QTest::addColumn<QDate>("reported");
        QTest::addColumn<QString>("words");
        QTest::newRow("no day of reporting") << QDate() << QDate() << u"words"_s;
        QTest::newRow("neither words nor a kind") << QDate() << QDate(2026, 11, 13) << QString();
        QTest::newRow("happened after it was reported")
            << QDate(2026, 11, 14) << QDate(2026, 11, 13) << u"words"_s;
    }
    void whatCannotBeRecordedSaysWhy()
    {
        QFETCH(QDate, occurred);
        QFETCH(QDate, reported);
        QFETCH(QString, words);
        TestCasebook book;
        IncidentFile file;
        file.incident.occurredOn = occurred;
        file.incident.reportedOn = reported;
        file.incident.description = words;
        auto done = Incidents(book.journal()).record(file);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
        QVERIFY(done.error().message.endsWith(u'.'));
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM record"_s), 0);
    }

    void notingAnAssaultWithoutAReasonIsRefused()
    {
        TestCasebook book;
        const IncidentFile file = recorded(book);
        Incidents incidents(book.journal());
        QVERIFY(!incidents.triage(file.incident.record.uid, {u"note"_s, {}, {}, {}}));
        QVERIFY(incidents.triage(file.incident.record.uid, {u"investigate"_s, {}, {}, {}}));
        QCOMPARE(incidents.load(file.incident.id())->incident.status, u"to_investigate"_s);
    }

    void everyWordTypedIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word of the narrative") << u"wound"_s;
        QTest::newRow("the beginning of a word") << u"punch"_s;
        QTest::newRow("a victim who is only described") << u"okafor"_s;
        QTest::newRow("a place") << u"larch road"_s;
        QTest::newRow("the reference, typed loosely") << u"inc 2026-1"_s;
        QTest::newRow("the police log, typed differently") << u"cad-4411/12"_s;
        QTest::newRow("a job") << u"community nurse"_s;
    }
    void everyWordTypedIsFound()
    {
        QFETCH(QString, text);
        TestCasebook book;
        IncidentFile file = sampleIncident();
        OtherReference log;
        log.system = u"police_log"_s;
        log.value = u"CAD 4411 12"_s;
        file.references.append(log);
        recorded(book, file);
        auto hits = SearchIndex(book.database()).find(text, 50);
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->at(0).reference, u"INC-2026-0001"_s);
    }

    void aWordThatWasCorrectedAwayIsNotFoundAnyMore()
    {
        TestCasebook book;
        const IncidentFile base = recorded(book);
        IncidentFile now = base;
        now.incident.description = u"He shouted."_s;
        QVERIFY(Incidents(book.journal()).save(now, base));
        QVERIFY(SearchIndex(book.database()).find(u"wound"_s, 5)->isEmpty());
        QCOMPARE(SearchIndex(book.database()).find(u"shouted"_s, 5)->size(), 1);
    }

    void anotherLikeThisTakesPlaceAndPeopleAndNothingThatHappened()
    {
        TestCasebook book;
        const IncidentFile next = Incidents::anotherLike(recorded(book), QDate(2026, 11, 23));
        QCOMPARE(next.incident.placeDetail, u"14 Larch Road"_s);
        QCOMPARE(next.parts.size(), 3);
        QCOMPARE(next.parts.at(0).part.job, u"Community nurse"_s);
        QVERIFY(next.parts.at(0).part.acts.isEmpty());
        QVERIFY(next.parts.at(0).part.physicalHarm.isEmpty());
        QVERIFY(next.parts.at(0).injuries.isEmpty());
        QVERIFY(next.incident.description.isEmpty());
        QVERIFY(!next.incident.occurredOn.isValid());
    }
};

QTEST_GUILESS_MAIN(IncidentsTest)
#include "tst_incidents.moc"
