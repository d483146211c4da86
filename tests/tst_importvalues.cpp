// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/exchange/categorywords.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImportValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 1, 17);
        QTest::newRow("slashes") << u"17/01/2026"_s << day;
        QTest::newRow("blanks around it") << u" 17/01/2026 "_s << day;
        QTest::newRow("one digit") << u"7/1/2026"_s << QDate(2026, 1, 7);
        QTest::newRow("the day comes first, always") << u"03/04/2026"_s << QDate(2026, 4, 3);
        QTest::newRow("dots") << u"17.01.2026"_s << day;
        QTest::newRow("hyphens") << u"17-01-2026"_s << day;
        QTest::newRow("two digits of a year") << u"17/01/26"_s << day;
        QTest::newRow("a short month") << u"17-Jan-2026"_s << day;
        QTest::newRow("September has two short forms") << u"17 Sept 2026"_s << QDate(2026, 9, 17);
        QTest::newRow("a month in full") << u"17 january 2026"_s << day;
        QTest::newRow("ISO") << u"2026-01-17"_s << day;
        QTest::newRow("ISO as a database writes it") << u"2026-01-17 00:00:00.000"_s << day;
        QTest::newRow("a day with a time") << u"17/01/2026 14:30"_s << day;
        QTest::newRow("the leap day of a leap year") << u"29/02/2028"_s << QDate(2028, 2, 29);
        QTest::newRow("the leap day of another year is none") << u"29/02/2026"_s << QDate();
        QTest::newRow("31 February is none") << u"31/02/2026"_s << QDate();
        QTest::newRow("month first is none") << u"01/17/2026"_s << QDate();
        QTest::newRow("the number of a spreadsheet is none") << u"46039"_s << QDate();
        QTest::newRow("three digits of a year are none") << u"17/01/202"_s << QDate();
        QTest::newRow("a year far ahead is a slip") << u"17/01/2206"_s << QDate();
        QTest::newRow("something behind it makes it none") << u"17/01/2026?"_s << QDate();
        QTest::newRow("mixed separators are none") << u"17/01-2026"_s << QDate();
        QTest::newRow("no month of that name") << u"17 Jun3 2026"_s << QDate();
        QTest::newRow("words are none") << u"yesterday"_s << QDate();
        QTest::newRow("nothing is none") << u""_s << QDate();
    }

    void aDayIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        QCOMPARE(core::importedDay(text).day, day);
    }

    void aTimeIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("a colon") << u"14:30"_s << QTime(14, 30);
        QTest::newRow("a dot") << u"14.30"_s << QTime(14, 30);
        QTest::newRow("four digits") << u"1430"_s << QTime(14, 30);
        QTest::newRow("after midnight") << u"0055"_s << QTime(0, 55);
        QTest::newRow("midnight is a time") << u"00:00"_s << QTime(0, 0);
        QTest::newRow("a spreadsheet took the nought away") << u"830"_s << QTime(8, 30);
        QTest::newRow("one digit of an hour") << u"9:05"_s << QTime(9, 5);
        QTest::newRow("seconds are left off") << u"14:30:59.000"_s << QTime(14, 30);
        QTest::newRow("afternoon") << u"2:30 PM"_s << QTime(14, 30);
        QTest::newRow("half past midnight") << u"12:30am"_s << QTime(0, 30);
        QTest::newRow("25 o'clock is none") << u"25:00"_s << QTime();
        QTest::newRow("24 o'clock is none") << u"2400"_s << QTime();
        QTest::newRow("sixty minutes are none") << u"1460"_s << QTime();
        QTest::newRow("two digits may be hours or minutes") << u"55"_s << QTime();
        QTest::newRow("13 pm is none") << u"13:00 pm"_s << QTime();
        QTest::newRow("words are none") << u"evening"_s << QTime();
        QTest::newRow("five digits are none") << u"14300"_s << QTime();
    }

    void aTimeIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QTime, time);
        QCOMPARE(core::importedTime(text), time);
    }

    void harmIsRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("harm");
        QTest::newRow("no harm") << u"No harm"_s << u"none"_s;
        QTest::newRow("none, explained") << u"None (No harm)"_s << u"none"_s;
        QTest::newRow("low, explained")
            << u"Low (Minimal harm: required extra observation or minor treatment)"_s << u"low"_s;
        QTest::newRow("a retired value")
            << u"(Old Code, deactivated 31.03.23): Moderate harm"_s << u"moderate"_s;
        QTest::newRow("numbered") << u"4 - Severe harm"_s << u"severe"_s;
        QTest::newRow("death") << u"Death"_s << u"death"_s;
        QTest::newRow("a death that was not of this incident is not certain")
            << u"Death - not caused by the incident"_s << u""_s;
        QTest::newRow("a word nobody knows") << u"Catastrophic"_s << u""_s;
        QTest::newRow("lowest of a longer word") << u"Lower back pain"_s << u""_s;
    }

    void harmIsRead()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, harm);
        QCOMPARE(core::importedHarm(words), harm);
    }

    void aKindIsRead_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("subcategory");
        QTest::addColumn<QString>("kind");
        const QString violence = u"Violence and aggression"_s;
        const QString security = u"Security"_s;
        const auto row = [](const char *name,
                            const QString &type,
                            const QString &category,
                            const QString &subcategory,
                            const char *kind) {
            QTest::newRow(name) << type << category << subcategory << QString::fromLatin1(kind);
        };
        row("assault on staff", {}, violence, u"Physical assault on staff by patient"_s, "PA");
        row("assault to staff",
            {},
            violence,
            u"Physical assault to staff by member of public"_s,
            "PA");
        row("assault on a patient",
            {},
            violence,
            u"Physical assault on patient by visitor"_s,
            "PV");
        row("assault on another patient by a patient",
            {},
            violence,
            u"Physical assault of other patient by patient"_s,
            "PV");
        row("an assault on nobody in particular is not certain",
            {},
            violence,
            u"Physical assault"_s,
            "");
        row("unless the type says it affected staff",
            u"Incident affecting staff"_s,
            violence,
            u"Physical assault"_s,
            "PA");
        row("or a patient", u"Incident affecting patient"_s, violence, u"Physical assault"_s, "PV");
        row("the act is read where it is certain who was hurt",
            {},
            u"Physical assault on staff"_s,
            u"Bitten"_s,
            "PA06");
        row("attempted", {}, violence, u"Attempted assault on staff"_s, "PA21");
        row("threats", {}, violence, u"Threatening behaviour"_s, "NP02");
        row("verbal abuse", {}, violence, u"Verbal abuse"_s, "NP01");
        row("verbal assault on staff",
            {},
            violence,
            u"VERBAL ASSAULT on staff by visitor"_s,
            "NP01");
        row("verbal abuse and a physical assault are two things",
            {},
            violence,
            u"Verbal abuse and physical assault"_s,
            "");
        row("non-physical is not physical", {}, violence, u"Non-physical assault"_s, "NP");
        row("hate", {}, security, u"Hate incident"_s, "HC");
        row("racial", {}, violence, u"Racial"_s, "HC01");
        row("sexual safety", {}, security, u"Sexual safety"_s, "SX");
        row("theft of staff property", {}, security, u"Theft of staff property"_s, "TH01");
        row("theft of something else", {}, security, u"Theft of plants"_s, "TH");
        row("criminal damage", {}, security, u"Criminal damage"_s, "CD");
        row("the list's own name before the words",
            {},
            security,
            u"Security - unauthorised access"_s,
            "TR");
        row("a patient not said to be detained", {}, security, u"Absconded patient"_s, "AB");
        row("the category alone", {}, u"Arson"_s, {}, "AR02");
        row("the type alone", u"Bomb threat"_s, {}, {}, "BT01");
        row("a retired value", {}, security, u"(Old Code, deactivated 31.03.23): Trespass"_s, "TR");
        row("a word nobody knows", {}, security, u"Loss of water supply"_s, "");
        row("disruptive or aggressive behaviour may be anything",
            {},
            violence,
            u"Disruptive or aggressive behaviour to staff by patient"_s,
            "");
    }

    void aKindIsRead()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, category);
        QFETCH(const QString, subcategory);
        QFETCH(const QString, kind);
        const core::IncidentKind read = core::incidentKind(type, category, subcategory);
        QCOMPARE(read.subcategory.isEmpty() ? read.category : read.subcategory, kind);
        if (!kind.isEmpty())
            QVERIFY(core::isKnown(core::List::Category, read.category));
        if (!read.subcategory.isEmpty())
            QCOMPARE(core::parentOf(core::List::Subcategory, read.subcategory), read.category);
    }

    void headersAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        QTest::newRow("as Datix writes it") << u"Incident date"_s << u"occurred_on"_s;
        QTest::newRow("capitals and blanks") << u"  INCIDENT  DATE "_s << u"occurred_on"_s;
        QTest::newRow("a colon") << u"Time of Incident:"_s << u"occurred_at"_s;
        QTest::newRow("brackets") << u"Location (Exact)"_s << u"place_detail"_s;
        QTest::newRow("optional") << u"Ref (optional)"_s << u"other_reference"_s;
        QTest::newRow("a field code") << u"INC_ACTIONTAKEN"_s << u"immediate_action"_s;
        QTest::newRow("punctuation") << u"What Happened?"_s << u"description"_s;
        QTest::newRow("a kind of place is no place") << u"Location (type)"_s << u""_s;
        QTest::newRow("another column") << u"Approval status"_s << u""_s;
    }

    void headersAreFoundHoweverTheyAreWritten()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, field);
        const auto found = core::fieldOf(header, {});
        QCOMPARE(found ? core::code(*found) : QString(), field);
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_importvalues.moc"
