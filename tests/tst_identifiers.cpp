// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identifiers.h"
#include "core/rules/identifierwords.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nhsNumber_data();
    void nhsNumber();
    void postcodes_data();
    void postcodes();
    void phones_data();
    void phones();
    void odsCodes();
    void dates_data();
    void dates();
};

void IdentifiersTest::nhsNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");

    for (const char *number : {"943 476 5919",
                               "401 023 2137",
                               "450-557-7104",
                               "9876543210",
                               "999 000 0018",
                               "123 456 7881"})
        QTest::newRow(number) << QString::fromLatin1(number) << true;
    for (const char *number : {"943 476 5918",
                               "123 456 7890",
                               "123 456 789x",
                               "0000000000",
                               "1111111111",
                               "943 476 591",
                               "943 476 59190",
                               ""})
        QTest::newRow(number) << QString::fromLatin1(number) << false;
}

void IdentifiersTest::nhsNumber()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);

    QCOMPARE(isNhsNumber(number), valid);
    QCOMPARE(nhsNumberProblem(number).isEmpty(), valid);
    if (valid) {
        QCOMPARE(spacedNhsNumber(number).size(), 12);
        QCOMPARE(patientDigits(spacedNhsNumber(number)), patientDigits(number));
    }
}

void IdentifiersTest::postcodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");

    QTest::newRow("small letters, no space") << u"sw1a1aa"_s << u"SW1A 1AA"_s;
    QTest::newRow("short") << u"m1 1ae"_s << u"M1 1AE"_s;
    QTest::newRow("spaces everywhere") << u" CF10  3 NB "_s << u"CF10 3NB"_s;
    QTest::newRow("Northern Ireland") << u"BT12 6BA"_s << u"BT12 6BA"_s;
    QTest::newRow("GIR 0AA") << u"gir0aa"_s << u"GIR 0AA"_s;
    QTest::newRow("a letter that no inward code has") << u"SW1A 1AC"_s << QString();
    QTest::newRow("outward half only") << u"SW1A"_s << QString();
    QTest::newRow("a word") << u"London"_s << QString();
}

void IdentifiersTest::postcodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, tidy);

    QCOMPARE(postcode(typed), tidy);
}

void IdentifiersTest::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("tidy");

    QTest::newRow("a mobile") << u"07700900123"_s << u"07700900123"_s << u"07700 900123"_s;
    QTest::newRow("plus forty-four")
        << u"+44 (0)7700 900-123"_s << u"07700900123"_s << u"07700 900123"_s;
    QTest::newRow("double nought")
        << u"0044 20 7946 0018"_s << u"02079460018"_s << u"020 7946 0018"_s;
    QTest::newRow("a city") << u"0113-496-0000"_s << u"01134960000"_s << u"0113 496 0000"_s;
    QTest::newRow("an extension") << u"x4512"_s << QString() << u"x4512"_s;
    QTest::newRow("a short number") << u"4512"_s << u"4512"_s << u"4512"_s;
}

void IdentifiersTest::phones()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    QFETCH(QString, tidy);

    QCOMPARE(phoneDigits(typed), digits);
    QCOMPARE(tidyPhone(typed), tidy);
}

void IdentifiersTest::odsCodes()
{
    QVERIFY(isOdsCode(u"RXX01"_s));
    QVERIFY(isOdsCode(u"7A1"_s));
    QVERIFY(!isOdsCode(u"RX"_s));
    QVERIFY(!isOdsCode(u"RXX 01"_s));
}

void IdentifiersTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DateProblem>("problem");

    const QDate march(2026, 3, 31);
    for (const char *typed : {"31/03/2026",
                              "31/3/26",
                              "31.03.2026",
                              "31-03-2026",
                              "31-Mar-2026",
                              "31 March 2026",
                              "31st mar 26",
                              "2026-03-31",
                              " 31/03/2026 "})
        QTest::newRow(typed) << QString::fromLatin1(typed) << march << DateProblem::None;
    QTest::newRow("the day comes first")
        << u"04/05/2026"_s << QDate(2026, 5, 4) << DateProblem::None;
    QTest::newRow("month first is refused")
        << u"03/31/2026"_s << QDate() << DateProblem::MonthFirst;
    QTest::newRow("no such day") << u"31/02/2026"_s << QDate() << DateProblem::NoSuchDay;
    QTest::newRow("29 February of a common year")
        << u"29/02/2026"_s << QDate() << DateProblem::NoSuchDay;
    QTest::newRow("29 February of a leap year")
        << u"29/02/2028"_s << QDate(2028, 2, 29) << DateProblem::None;
    QTest::newRow("last century") << u"01/06/84"_s << QDate(1984, 6, 1) << DateProblem::None;
    QTest::newRow("mixed separators") << u"31/03-2026"_s << QDate() << DateProblem::NotADate;
    QTest::newRow("words") << u"last Tuesday"_s << QDate() << DateProblem::NotADate;
    QTest::newRow("nothing") << QString() << QDate() << DateProblem::Empty;
}

void IdentifiersTest::dates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QFETCH(DateProblem, problem);

    QCOMPARE(readDate(typed), (ReadDate{date, problem}));
    QCOMPARE(sentence(problem, typed).isEmpty(), problem == DateProblem::None);
}

QTEST_APPLESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
