// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/clockwords.h"
#include "core/rules/clocks/offences.h"
#include "core/rules/clocks/ukhours.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace core::clocks;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

Facts facts(const QString &kind, const QString &from, const QString &jurisdiction = u"EW"_s)
{
    Facts known;
    known.kind = kind;
    known.jurisdiction = jurisdiction;
    known.fromOn = day(from);
    return known;
}

QJsonObject shared(const QString &name)
{
    QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u"/reference/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

/// The days and hours that clocks are counted by.
class WorkingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<QDate>("sunday");
        for (const char *iso : {"2008-03-23",
                                "2011-04-24",
                                "2019-04-21",
                                "2024-03-31",
                                "2026-04-05",
                                "2027-03-28",
                                "2028-04-16",
                                "2038-04-25"})
            QTest::addRow("Easter is on %s", iso) << day(QString::fromLatin1(iso));
    }
    void easter()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(easterSunday(sunday.year()), sunday);
    }

    void holiday_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("is");
        const auto row = [](const char *name, Calendar calendar, const char *on, bool is) {
            QTest::newRow(name) << calendar << day(QString::fromLatin1(on)) << is;
        };
        const Calendar ew = Calendar::EnglandAndWales;
        const Calendar sct = Calendar::Scotland;
        const Calendar ni = Calendar::NorthernIreland;
        row("Good Friday is one everywhere", sct, "2026-04-03", true);
        row("Easter Monday is none in Scotland", sct, "2026-04-06", false);
        row("Easter Monday is one in any part", Calendar::AnyPart, "2026-04-06", true);
        row("2 January is one in Scotland only", ew, "2026-01-02", false);
        row("2 January counts where any part does", Calendar::AnyPart, "2026-01-02", true);
        row("2 January on a Saturday moves to Monday", sct, "2021-01-04", true);
        row("1 and 2 January on a weekend move to Monday and Tuesday", sct, "2022-01-04", true);
        row("Christmas on a Saturday moves to Monday", ew, "2021-12-27", true);
        row("Boxing Day on a Sunday then moves to Tuesday", ew, "2021-12-28", true);
        row("Christmas on a Sunday moves past Boxing Day to Tuesday", ew, "2022-12-27", true);
        row("Boxing Day on a Saturday moves to Monday", ew, "2026-12-28", true);
        row("Christmas on a Saturday is not kept on it", ew, "2021-12-25", false);
        row("St Patrick's Day is one in Northern Ireland", ni, "2026-03-17", true);
        row("St Patrick's Day on a Sunday moves to Monday", ni, "2024-03-18", true);
        row("The Boyne on a Sunday moves to Monday", ni, "2026-07-13", true);
        row("St Andrew's Day on a Saturday moves to Monday", sct, "2024-12-02", true);
        row("The May holiday of 2020 was moved to the 8th", ew, "2020-05-08", true);
        row("The first Monday of May 2020 was none", ew, "2020-05-04", false);
        row("The spring holiday of 2022 was moved to 2 June", ew, "2022-06-02", true);
        row("The last Monday of May 2022 was none", ew, "2022-05-30", false);
        row("The Queen's funeral was one", ni, "2022-09-19", true);
        row("The coronation was one", ew, "2023-05-08", true);
        row("Scotland has a day for the World Cup", sct, "2026-06-15", true);
        row("England has none for it", ew, "2026-06-15", false);
        row("The summer holiday of Scotland begins August", sct, "2026-08-03", true);
        row("The rule goes on beyond the days that are known", ew, "2031-12-25", true);
    }
    void holiday()
    {
        QFETCH(Calendar, calendar);
        QFETCH(QDate, on);
        QFETCH(bool, is);
        QCOMPARE(bankHolidays(calendar, on.year()).contains(on), is);
    }

    void everyHolidayKnownIsComputed()
    {
        const QJsonObject known
            = shared(u"uk_bank_holidays_2019_2028.json"_s)[u"holidays"_s].toObject();
        if (known.isEmpty())
            QSKIP("No uk_bank_holidays_2019_2028.json in the shared data");
        for (const auto &[name, part] :
             {std::pair{u"england-and-wales"_s, Calendar::EnglandAndWales},
              std::pair{u"scotland"_s, Calendar::Scotland},
              std::pair{u"northern-ireland"_s, Calendar::NorthernIreland}}) {
            QList<QDate> wanted;
            for (const QJsonValue &one : known[name].toArray())
                wanted << day(one.toString());
            QCOMPARE(holidays(part, knownFrom(), knownUntil()), wanted);
        }
    }

    void workingDaysAsInTheExamples()
    {
        const QJsonArray cases = shared(u"working_days_examples.json"_s)[u"cases"_s].toArray();
        if (cases.isEmpty())
            QSKIP("No working_days_examples.json in the shared data");
        for (const QJsonValue &one : cases) {
            const QDate start = day(one[u"start"_s].toString());
            const int count = one[u"working_days"_s].toInt();
            const auto is = [&](const QString &name, Calendar calendar) {
                QCOMPARE(workingDaysAfter(start, count, calendar), day(one[name].toString()));
            };
            is(u"england-and-wales"_s, Calendar::EnglandAndWales);
            is(u"scotland"_s, Calendar::Scotland);
            is(u"northern-ireland"_s, Calendar::NorthernIreland);
            is(u"any_part_of_uk_FOIA"_s, Calendar::AnyPart);
            Facts days = facts(u"OWN_RETURN"_s, one[u"start"_s].toString());
            days.unit = Unit::Days;
            days.amount = count;
            QCOMPARE(reckon(days).due, day(one[u"calendar_days"_s].toString()));
        }
    }

    void whatTheOrganisationChangesCounts()
    {
        const HolidayChange fresh{QDate(2026, 11, 4), u"A day proclaimed late"_s, u"SCT"_s, false};
        const HolidayChange gone{QDate(2026, 11, 30), u"Not kept"_s, u"SCT"_s, true};
        const auto after = [&](Calendar calendar, const QList<HolidayChange> &changes) {
            return workingDaysAfter(QDate(2026, 11, 3), 1, calendar, changes);
        };
        QCOMPARE(after(Calendar::Scotland, {}), QDate(2026, 11, 4));
        QCOMPARE(after(Calendar::Scotland, {fresh}), QDate(2026, 11, 5));
        QCOMPARE(after(Calendar::EnglandAndWales, {fresh}), QDate(2026, 11, 4));
        QCOMPARE(after(Calendar::AnyPart, {fresh}), QDate(2026, 11, 5));
        QCOMPARE(workingDayFrom(QDate(2026, 11, 30), Calendar::Scotland), QDate(2026, 12, 1));
        QCOMPARE(workingDayFrom(QDate(2026, 11, 30), Calendar::Scotland, {gone}),
                 QDate(2026, 11, 30));
    }

    void breach_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QDate>("dueOn");
        QTest::addColumn<QTime>("dueAt");
        const auto row
            = [](const char *name, const char *on, QTime at, const char *dueOn, QTime dueAt) {
                  QTest::newRow(name) << day(QString::fromLatin1(on)) << at
                                      << day(QString::fromLatin1(dueOn)) << dueAt;
              };
        row("72 hours from Tuesday noon are Friday noon",
            "2026-11-24",
            QTime(12, 0),
            "2026-11-27",
            QTime(12, 0));
        row("A weekend counts", "2026-11-27", QTime(17, 30), "2026-11-30", QTime(17, 30));
        row("Over the hour lost in March the clock shows an hour more",
            "2026-03-27",
            QTime(9, 0),
            "2026-03-30",
            QTime(10, 0));
        row("Over the hour gained in October it shows an hour less",
            "2026-10-23",
            QTime(9, 0),
            "2026-10-26",
            QTime(8, 0));
        row("Known in the hour that comes twice, the first is meant",
            "2026-10-25",
            QTime(1, 30),
            "2026-10-28",
            QTime(0, 30));
        row("Known in the hour that is skipped",
            "2026-03-29",
            QTime(1, 30),
            "2026-04-01",
            QTime(2, 30));
        row("Over the end of a leap February",
            "2028-02-27",
            QTime(8, 0),
            "2028-03-01",
            QTime(8, 0));
        row("Over the end of the year", "2026-12-30", QTime(23, 59), "2027-01-02", QTime(23, 59));
    }
    void breach()
    {
        QFETCH(QDate, on);
        QFETCH(QTime, at);
        QFETCH(QDate, dueOn);
        QFETCH(QTime, dueAt);
        Facts known = facts(u"BREACH"_s, on.toString(Qt::ISODate));
        known.fromAt = at;
        const Reckoning reckoning = reckon(known);
        QVERIFY(reckoning.dueMs);
        QCOMPARE(*reckoning.dueMs - ukInstant(on, at), qint64(72) * 3600000);
        QCOMPARE(reckoning.due, dueOn);
        QCOMPARE(ukMoment(*reckoning.dueMs), (UkMoment{dueOn, dueAt}));
        QCOMPARE(reckoning.standing, Standing::Running);
        QVERIFY(sentence(known, reckoning).contains(dueAt.toString(u"HH:mm"_s)));
    }

    void aBreachWithoutATimeRunsFromTheStartOfItsDay()
    {
        const Reckoning reckoning = reckon(facts(u"BREACH"_s, u"2026-11-24"_s));
        QCOMPARE(reckoning.standing, Standing::Pending);
        QVERIFY(reckoning.unknown.contains(u"TIME"_s));
        QCOMPARE(*reckoning.dueMs, ukInstant(QDate(2026, 11, 27), QTime(0, 0)));
    }

    void everyInstantOfAYearIsShownAndReadBack()
    {
        const qint64 first = ukInstant(QDate(2026, 1, 1), QTime(0, 0));
        for (qint64 at = first; at < first + qint64(366) * 86'400'000; at += 1'800'000) {
            const UkMoment shown = ukMoment(at);
            const qint64 back = ukInstant(shown.day, shown.time);
            // Only in the hour that comes twice is an earlier instant read back.
            if (back != at)
                QCOMPARE(shown.day, QDate(2026, 10, 25));
            QVERIFY(back == at || back == at - 3'600'000);
        }
        QCOMPARE(ukMoment(-3'600'000).day, QDate(1969, 12, 31));
    }
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
