// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/diary.h"
#include "core/usecases/due.h"
#include "core/usecases/duecalendar.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"

#include <QTest>

#include "tests/testing.h"
#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<DueItem> one(const QList<DueItem> &items, const QString &rule)
{
    const auto found = std::find_if(
        items.cbegin(), items.cend(), [&](const DueItem &item) { return item.rule == rule; });
    return found == items.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

/// What is due, for any day one asks about.
class DueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningAbsenceIsDueFifteenDaysAfterTheAccident()
    {
        TestCasebook book;
        QVERIFY(Incidents(book.journal()).record(sampleIncident()));
        const auto items = dueItems(*book, QDate(2026, 11, 23));
        QVERIFY(items);
        const auto riddor = one(*items, u"RIDDOR"_s);
        QVERIFY(riddor);
        QCOMPARE(riddor->reference, u"INC-2026-0001/V1"_s);
        QCOMPARE(riddor->dueOn, QDate(2026, 11, 27));
        QCOMPARE(riddor->thresholdOn, QDate(2026, 11, 20));
        QCOMPARE(riddor->state, u"due"_s);
        QCOMPARE(riddor->responsible, u"trust"_s);
        QVERIFY(riddor->basis.contains(u"4(2)"_s));
        QVERIFY(one(*items, u"PARS"_s));
        QVERIFY(one(*items, u"REVIEW"_s));
    }

    void theCalendarWarnsAsTheLawCounts_data()
    {
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>("daysBefore");
        const QList<int> day{1}, days{3, 1};
        QTest::newRow("within 15 days of the accident: on the 12th and the 14th day")
            << u"ACCIDENT_PLUS_15"_s << u"due"_s << days;
        QTest::newRow("within 10 days of the accident: on the 9th day")
            << u"ACCIDENT_PLUS_10"_s << u"due"_s << day;
        QTest::newRow("not counted in days: the day before") << QString() << u"open"_s << day;
        QTest::newRow("reported: silence")
            << u"ACCIDENT_PLUS_15"_s << u"submitted"_s << QList<int>();
        QTest::newRow("withdrawn: silence")
            << u"ACCIDENT_PLUS_10"_s << u"withdrawn"_s << QList<int>();
    }

    void theCalendarWarnsAsTheLawCounts()
    {
        QFETCH(QString, counted);
        QFETCH(QString, state);
        DueItem item;
        item.uid = u"0190f3a2"_s;
        item.rule = u"RIDDOR"_s;
        item.counted = counted;
        item.state = state;
        QVERIFY(calendarEntries({item}).isEmpty()); // without a day it is in no calendar
        item.dueOn = QDate(2026, 11, 27);
        const auto entries = calendarEntries({item});
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().day, item.dueOn);
        QTEST(entries.first().remindDays, "daysBefore");
    }

    void nothingTypedGoesIntoTheCalendar()
    {
        TestCasebook book;
        QVERIFY(Incidents(book.journal()).record(sampleIncident()));
        DiaryNote note;
        note.noteKind = u"do"_s;
        note.what = u"Ring Adaeze Okafor"_s;
        note.dueOn = QDate(2026, 11, 24);
        QVERIFY(Diary(book.journal()).keep(note));
        const auto items = dueItems(*book, QDate(2026, 11, 23));
        QVERIFY(items);
        const auto entries = calendarEntries(*items);
        QCOMPARE(entries.size(), 3); // the report, the note, and compensation for the injury
        for (const CalendarEntry &entry : entries)
            QVERIFY(!(entry.summary + entry.detail).contains(u"Okafor"_s));
    }

    void askingAboutALaterDaySaysHowLateAndStoresNothing()
    {
        TestCasebook book(QDate(2026, 11, 14));
        QVERIFY(Incidents(book.journal()).record(sampleIncident()));
        const auto commits = number(book.database(), u"SELECT count(*) FROM change_set"_s);
        const auto results = number(book.database(), u"SELECT count(*) FROM duty_result"_s);
        const auto items = dueItems(*book, QDate(2026, 11, 30));
        QVERIFY(items);
        const auto riddor = one(*items, u"RIDDOR"_s);
        QVERIFY(riddor);
        QCOMPARE(riddor->state, u"overdue"_s);
        QCOMPARE(riddor->lateDays, 3);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM change_set"_s), commits);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM duty_result"_s), results);
        QCOMPARE(number(book.database(),
                        u"SELECT count(*) FROM duty WHERE state = 'due' AND rule = 'RIDDOR'"_s),
                 0);
    }

    void camerasAndNotesStandInTheOrderOfTheirDays()
    {
        TestCasebook book;
        const auto incident = Incidents(book.journal()).record(sampleIncident());
        QVERIFY(incident);
        CameraRequest camera;
        camera.incidentId = incident->incident.id();
        camera.system = u"Larch Road bus shelter"_s;
        camera.fromOn = QDate(2026, 11, 12);
        camera.daysKept = 14;
        camera.state = u"asked"_s;
        QVERIFY(Evidence(book.journal()).keep(camera));
        Diary diary(book.journal());
        DiaryNote open;
        open.what = u"Ring the nurse"_s;
        open.dueOn = QDate(2026, 11, 24);
        QVERIFY(diary.keep(open));
        DiaryNote finished = open;
        finished.what = u"Ring the ward"_s;
        const auto kept = diary.keep(finished);
        QVERIFY(kept);
        QVERIFY(diary.finish(kept->id, u"Spoke to the matron"_s));

        const auto items = dueItems(*book, QDate(2026, 11, 23));
        QVERIFY(items);
        QStringList rules;
        for (const DueItem &item : *items)
            rules << item.rule;
        QCOMPARE(rules.count(u"NOTE"_s), 1);
        QVERIFY(rules.indexOf(u"NOTE"_s) < rules.indexOf(u"CAMERA"_s));
        QVERIFY(rules.indexOf(u"CAMERA"_s) < rules.indexOf(u"RIDDOR"_s));
        QVERIFY(rules.indexOf(u"RIDDOR"_s) < rules.indexOf(u"PARS"_s));
        // Kept fourteen days, it may be gone on the 26th: the 25th is the last day.
        QCOMPARE(one(*items, u"CAMERA"_s)->dueOn, QDate(2026, 11, 25));
    }
};

QTEST_GUILESS_MAIN(DueTest)
#include "tst_due.moc"
