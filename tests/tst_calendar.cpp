// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp({2026, 11, 22}, {9, 0}, Qt::UTC);

QByteArray sample(const QString &summary, const QString &detail = {})
{
    return core::calendar({{u"0190f3a2"_s, QDate(2026, 12, 31), summary, detail, 4, {3, 0}}},
                          u"Security actions"_s,
                          u"OFFICIAL-SENSITIVE"_s,
                          stamp);
}

/// The file with folded lines joined, as a calendar reads it.
QByteArray unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "");
}

} // namespace

class TestCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsAWholeDayThatReplacesItself()
    {
        const QByteArray calendar = unfolded(sample(u"Due: ACT-2026-0007"_s));
        for (const char *line : {"BEGIN:VCALENDAR",
                                 "VERSION:2.0",
                                 "METHOD:PUBLISH",
                                 "X-WR-CALNAME:Security actions",
                                 "UID:0190f3a2@casebook",
                                 "DTSTAMP:20261122T090000Z",
                                 "DTSTART;VALUE=DATE:20261231",
                                 "DTEND;VALUE=DATE:20270101",
                                 "SEQUENCE:4",
                                 "SUMMARY:Due: ACT-2026-0007",
                                 "DESCRIPTION:OFFICIAL-SENSITIVE",
                                 "TRANSP:TRANSPARENT",
                                 "CLASS:PRIVATE",
                                 "END:VCALENDAR"})
            QVERIFY2(calendar.contains(QByteArray(line) + "\r\n"), line);
    }

    void reminderComesAtNineInTheMorning()
    {
        const QByteArray calendar = sample(u"Due"_s);
        QCOMPARE(calendar.count("BEGIN:VALARM\r\n"), 2);
        QVERIFY(calendar.contains("TRIGGER:-P2DT15H\r\n")); // three days before
        QVERIFY(calendar.contains("TRIGGER:PT9H\r\n"));     // on the day
    }

    void linesAreShortAndTextSurvives_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::newRow("long") << u"word "_s.repeated(60).trimmed();
        QTest::newRow("Welsh, two octets a letter") << u"ŵŷ"_s.repeated(80);
        QTest::newRow("four octets a letter") << QString::fromUcs4(U"\U0001F4C5").repeated(50);
        QTest::newRow("one long word") << u"x"_s.repeated(300);
    }

    void linesAreShortAndTextSurvives()
    {
        QFETCH(const QString, detail);
        const QByteArray calendar = sample(u"Due"_s, detail);
        QVERIFY(calendar.endsWith("\r\n"));
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and CR
            QVERIFY(line.isValidUtf8());
        }
        QVERIFY(
            unfolded(calendar).contains(("OFFICIAL-SENSITIVE\\n\\n" + detail.toUtf8() + "\r\n")));
    }

    void signsOfTheFormatAreWritten()
    {
        const QByteArray calendar
            = unfolded(sample(u"a,b;c\\d"_s, u"one\r\ntwo\u0007\rEND:VCALENDAR"_s));
        QVERIFY(calendar.contains("SUMMARY:a\\,b\\;c\\\\d\r\n"));
        QVERIFY(calendar.contains("one\\ntwo\\nEND:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("\r\nEND:VCALENDAR"), 1);
    }

    void noEntriesAreACalendarToo()
    {
        const QByteArray calendar = core::calendar({}, u"Empty"_s, {}, stamp);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(!calendar.contains("VEVENT"));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
