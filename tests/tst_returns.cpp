// SPDX-License-Identifier: GPL-3.0-or-later
// The annual return of assaults, against counts made by hand.
#include "core/domain/codes.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/numberpuzzle.h"
#include "tests/samplereturns.h"

using namespace core;
using namespace samplereturns;
using namespace Qt::StringLiterals;
using reports::Audience;
using returns::Counted;
using returns::Factors;
using suppression::Shown;

namespace {

qint64 counts(const returns::Line &line, Factors factors)
{
    return line.factors[size_t(factors)].count;
}

} // namespace

class TestReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAVictimCountsAs_data();
    void whatAVictimCountsAs();
    void everySanctionIsDecided();
    void theRate_data();
    void theRate();
    void aYearAsTyped_data();
    void aYearAsTyped();
    void theYearCountedByHand();
    void whatIsWithdrawnOrADuplicateIsNotCounted();
    void sanctionsCountWhenDecided();
    void staffIsKeptAndAudited();
    void nothingOutsideCanBeWorkedOut();
};

void TestReturns::whatAVictimCountsAs_data()
{
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("category");
    QTest::addColumn<Counted>("expected");
    const auto row = [](const char *name,
                        const char *acts,
                        const char *work,
                        const char *category,
                        Counted expected) {
        QTest::newRow(name) << QString::fromLatin1(acts) << QString::fromLatin1(work)
                            << QString::fromLatin1(category) << expected;
    };
    row("a punch", "PA01", "employee", "PA", Counted::Physical);
    row("a punch at a theft", "PA01", "employee", "TH", Counted::Physical);
    row("a volunteer spat at", "PA10", "volunteer", "PA", Counted::Physical);
    row("a sexual assault", "SX03", "agency_worker", "SX", Counted::Physical);
    row("an attempt without contact", "PA21", "employee", "PA", Counted::NonPhysical);
    row("abuse", "NP01 NP02", "employee", "NP", Counted::NonPhysical);
    row("a patient punched", "PA01", "patient", "PV", Counted::Not);
    row("a punch, work not asked", "PA01", "", "PA", Counted::Undecided);
    row("abuse, work not asked", "NP01", "", "NP", Counted::Undecided);
    row("an assault, acts not asked", "", "employee", "PA", Counted::Undecided);
    row("a theft, acts not asked", "", "employee", "TH", Counted::Not);
}

void TestReturns::whatAVictimCountsAs()
{
    QFETCH(QString, acts);
    QFETCH(QString, work);
    QFETCH(QString, category);
    Part victim;
    victim.acts = acts;
    victim.workStatus = work;
    QTEST(returns::countedAs(victim, category), "expected");
}

void TestReturns::everySanctionIsDecided()
{
    using returns::Sanctioned;
    QMap<Sanctioned, int> number;
    for (const Code &code : codes(List::Sanction)) {
        const Sanctioned counted = returns::sanctionedAs(code.code);
        QVERIFY2(counted != Sanctioned::NotKnown, qPrintable(code.code));
        ++number[counted];
    }
    QCOMPARE(number.value(Sanctioned::Not), 2); // no further action, and a marker
    QCOMPARE(number.value(Sanctioned::Criminal), 4);
    QCOMPARE(returns::sanctionedAs(u"respect_order"_s), Sanctioned::CivilOrAdministrative);
    QCOMPARE(returns::sanctionedAs({}), Sanctioned::NotKnown);
    QCOMPARE(returns::sanctionedAs(u"X-letter"_s), Sanctioned::NotKnown);
}

void TestReturns::theRate_data()
{
    QTest::addColumn<qint64>("assaults");
    QTest::addColumn<qint64>("staff");
    QTest::addColumn<QString>("expected");
    QTest::newRow("twelve and a half") << qint64(60) << qint64(4800) << u"12.5"_s;
    QTest::newRow("none") << qint64(0) << qint64(4800) << u"0.0"_s;
    QTest::newRow("a half goes up") << qint64(1) << qint64(20000) << u"0.1"_s;
    QTest::newRow("more than a thousand") << qint64(5500) << qint64(5000) << u"1,100.0"_s;
    QTest::newRow("the national total of 2012/13 on a round million of staff")
        << qint64(63199) << qint64(1'000'000) << u"63.2"_s;
    QTest::newRow("staff not known") << qint64(60) << qint64(0) << QString();
}

void TestReturns::theRate()
{
    QFETCH(qint64, assaults);
    QFETCH(qint64, staff);
    QFETCH(QString, expected);
    QCOMPARE(returns::rate({assaults, Shown::Exact}, staff).value_or(QString()), expected);
    QVERIFY(!returns::rate({assaults, Shown::Few}, staff));
    QVERIFY(!returns::rate({assaults, Shown::Withheld}, staff));
    QVERIFY(!returns::rate({assaults, Shown::Exact}, std::nullopt));
}

void TestReturns::aYearAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); ///< the year it starts in; 0 for none
    QTest::newRow("usual") << u"2025/26"_s << 2025;
    QTest::newRow("in full") << u"2025/2026"_s << 2025;
    QTest::newRow("with a dash") << u"2025-26"_s << 2025;
    QTest::newRow("its first year only") << u" 2025 "_s << 2025;
    QTest::newRow("over a century") << u"1999/00"_s << 1999;
    QTest::newRow("two years apart") << u"2025/27"_s << 0;
    QTest::newRow("another century") << u"2025/2126"_s << 0;
    QTest::newRow("words") << u"last"_s << 0;
}

void TestReturns::aYearAsTyped()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto year = readFinancialYear(text);
    QCOMPARE(year ? year->startYear : 0, expected);
}

void TestReturns::theYearCountedByHand()
{
    Sample s;
    s.add(incident({QDate(2025, 3, 31)}, s.general)); // the day before the year
    s.add(incident({QDate(2025, 4, 1)}, s.ward));     // its first day, at a part of the site
    s.add(incident({QDate(2026, 3, 31), "PA02", "clinical", "07"}, s.general)); // its last day
    s.add(incident({QDate(2026, 4, 1)}, s.general));                            // the day after
    s.add(incident({QDate(2025, 8, 5), "PA01", "unclear", "03"}, s.clinic));
    s.add(incident({QDate(2025, 8, 6), "PA05 NP01", "", ""}));
    s.add(incident({QDate(2025, 8, 7), "NP01"}, s.clinic));
    s.add(incident({QDate(2025, 8, 8), "PA21"}, s.clinic));
    s.add(incident({QDate(2025, 8, 9), "PA01", "deliberate", "03", "patient"}, s.clinic));
    s.add(incident({QDate(2025, 8, 10), "PA01", "deliberate", "03", ""}, s.clinic));
    s.add(incident({QDate(), "PA01"}, s.clinic)); // reported on 1 September 2025
    // two victims of one incident are two assaults
    IncidentFile two = incident({QDate(2025, 12, 25), "PA01", "clinical", "03"}, s.general);
    PartFile second = two.parts.first();
    second.part.describedAs = u"A colleague"_s;
    second.part.staffGroup = u"01"_s;
    two.parts.append(second);
    s.add(two);

    const returns::Year year = s.year();
    QCOMPARE(year.physical.total.count, 6);
    QCOMPARE(counts(year.physical, Factors::With), 3);
    QCOMPARE(counts(year.physical, Factors::Without), 1);
    QCOMPARE(counts(year.physical, Factors::Unclear), 1);
    QCOMPARE(counts(year.physical, Factors::NotAsked), 1);
    QCOMPARE(year.nonPhysical.count, 2);
    QCOMPARE(year.undecided.count, 1);
    QCOMPARE(year.undated.count, 1);
    QCOMPARE(year.sites.size(), 3);
    QCOMPARE(year.sites.value(s.uid(s.general)).total.count, 4);
    QCOMPARE(year.sites.value(s.uid(s.clinic)).total.count, 1);
    QCOMPARE(year.sites.value(QString()).total.count, 1);
    QCOMPARE(year.groups.value(u"03"_s).total.count, 3);
    QCOMPARE(counts(year.groups.value(u"03"_s), Factors::With), 1);
    QCOMPARE(year.groups.value(u"01"_s).total.count, 1);
    QCOMPARE(year.groups.value(u"07"_s).total.count, 1);
    QCOMPARE(year.groups.value(QString()).total.count, 1);
    const returns::Year before = s.year({2024});
    QCOMPARE(before.physical.total.count, 1);
    QCOMPARE(before.undated.count, 0);
    QCOMPARE(Returns(*s.book).usualYear()->label(), u"2025/26"_s);
}

void TestReturns::whatIsWithdrawnOrADuplicateIsNotCounted()
{
    Sample s;
    s.add(incident({QDate(2025, 8, 5)}));
    const Incident gone = s.add(incident({QDate(2025, 8, 5)}));
    const Incident twin = s.add(incident({QDate(2025, 8, 5)}));
    QCOMPARE(s.year().physical.total.count, 3);
    auto done = s.book.journal().commit({u"incident.withdraw"_s}, [&](ChangeSet &set) {
        Record record = gone.record;
        return set.withdraw(record, u"Entered twice"_s);
    });
    QVERIFY(done);
    done = s.book.journal().commit({u"incident.triage"_s}, [&](ChangeSet &set) {
        Incident changed = twin;
        changed.triage = u"duplicate"_s;
        return set.save(changed);
    });
    QVERIFY(done);
    QCOMPARE(s.year().physical.total.count, 1);
}

void TestReturns::sanctionsCountWhenDecided()
{
    Sample s;
    const Incident assault = s.add(incident({QDate(2025, 2, 5)}));
    const Incident abuse = s.add(incident({QDate(2025, 8, 5), "NP01"}));
    const Record::Id record = assault.record.id;
    s.sanction(record, "prosecution", QDate(2025, 5, 1)); // a year after the assault's
    s.sanction(record, "out_of_court", QDate(2026, 3, 31));
    s.sanction(record, "prosecution", QDate(2026, 4, 1)); // the year after
    s.sanction(record, "yellow_card", QDate(2025, 4, 1));
    s.sanction(record, "none", QDate(2025, 4, 1));
    s.sanction(record, "marker", QDate(2025, 4, 1));
    s.sanction(record, "", QDate(2025, 4, 1));
    s.sanction(abuse.record.id, "prosecution", QDate(2025, 9, 1)); // not for a physical assault
    const returns::Year year = s.year();
    QCOMPARE(year.criminal.count, 2);
    QCOMPARE(year.civil.count, 1);
    QCOMPARE(year.sanctionsNotKnown.count, 1);
}

void TestReturns::staffIsKeptAndAudited()
{
    Sample s;
    Returns returns(*s.book);
    QVERIFY(!returns.staff(lastYear));
    QVERIFY(returns.saveStaff(lastYear, 4800));
    QVERIFY(returns.saveStaff(lastYear, 300, s.uid(s.clinic)));
    QCOMPARE(returns.staff(lastYear).value_or(0), 4800);
    QVERIFY(!returns.staff({2024}));
    QCOMPARE(number(s.book.database(),
                    u"SELECT count(*) FROM audit_entry WHERE row_uid = 'staff_2025'"_s),
             1);
    // no site has more people than there are
    QVERIFY(!returns.saveStaff(lastYear, 4600, s.uid(s.general)));
    QVERIFY(!returns.saveStaff(lastYear, 200));
    QVERIFY(!returns.saveStaff(lastYear, 0));
    QCOMPARE(returns.staff(lastYear).value_or(0), 4800);
    QVERIFY(returns.saveStaff(lastYear, std::nullopt, s.uid(s.clinic)));
    QVERIFY(!returns.staff(lastYear, s.uid(s.clinic)));
    QVERIFY(returns.saveSector(u"acute"_s));
    QVERIFY(!returns.saveSector(u"theatre"_s));
    QCOMPARE(returns.sector(), u"acute"_s);
}

void TestReturns::nothingOutsideCanBeWorkedOut()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 25; ++round) {
        QList<returns::Assault> assaults;
        const int many = random.bounded(120);
        for (int i = 0; i < many; ++i)
            assaults.append({.occurredOn = QDate(2025, 6, 1),
                             .reportedOn = QDate(2025, 6, 1),
                             .counted = Counted::Physical,
                             .factors = Factors(random.bounded(4) * random.bounded(2)),
                             .site = QString::number(random.bounded(1 + random.bounded(5))),
                             .staffGroup = QString::number(random.bounded(1 + random.bounded(6)))});
        const returns::Year exact = returns::counted(lastYear, assaults, {});
        const returns::Year year = returns::forOutside(exact);
        QCOMPARE(returns::forOutside(exact), year);
        QList<qint64> numbers;
        QList<Shown> shown;
        QList<suppression::Sum> sums;
        const auto add = [&](const returns::Line &line) {
            const qsizetype total = numbers.size();
            QList<returns::Figure> figures{line.total};
            for (const returns::Figure &figure : line.factors)
                figures.append(figure);
            for (const returns::Figure &figure : figures) {
                numbers.append(figure.count);
                shown.append(figure.shown);
            }
            sums.append(suppression::Sum{total, {total + 1, total + 2, total + 3, total + 4}});
            return total;
        };
        const qsizetype whole = add(year.physical);
        for (const QMap<QString, returns::Line> &split : {year.sites, year.groups}) {
            QList<suppression::Sum> columns;
            for (qsizetype column = 0; column < 5; ++column)
                columns.append(suppression::Sum{whole + column, {}});
            for (const returns::Line &line : split) {
                const qsizetype first = add(line);
                for (qsizetype column = 0; column < 5; ++column)
                    columns[column].parts.append(first + column);
            }
            if (!split.isEmpty())
                sums += columns;
        }
        const NumberPuzzle puzzle(numbers, shown, sums);
        for (qsizetype cell = 0; cell < numbers.size(); ++cell) {
            if (shown.at(cell) == Shown::Exact) {
                QVERIFY(numbers.at(cell) == 0 || numbers.at(cell) >= 5);
                continue;
            }
            bool other = false;
            for (qint64 value = 1; value <= numbers.at(cell) + 5 && !other; ++value)
                other = value != numbers.at(cell) && puzzle.canBe(cell, value);
            QVERIFY2(other, qPrintable(u"round %1, cell %2"_s.arg(round).arg(cell)));
        }
    }
}

QTEST_GUILESS_MAIN(TestReturns)
#include "tst_returns.moc"
