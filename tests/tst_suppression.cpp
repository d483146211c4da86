// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers cannot be read, nor worked out, from what leaves the organisation.
#include "core/rules/suppression.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/numberpuzzle.h"

using namespace core::suppression;
using namespace Qt::StringLiterals;

namespace {

/// A table of counts with the totals of its rows and columns and of all.
struct Grid
{
    QList<qint64> counts;
    QList<Sum> sums;

    Grid(const QList<QList<qint64>> &rows)
    {
        const qsizetype across = rows.constFirst().size() + 1;
        QList<qint64> below(across, 0);
        for (const QList<qint64> &row : rows) {
            qint64 total = 0;
            for (qsizetype column = 0; column < row.size(); ++column) {
                total += row.at(column);
                below[column] += row.at(column);
            }
            below[across - 1] += total;
            counts += row;
            counts.append(total);
        }
        counts += below;
        const qsizetype down = rows.size() + 1;
        for (qsizetype row = 0; row < down; ++row) {
            Sum sum{row * across + across - 1, {}};
            for (qsizetype column = 0; column + 1 < across; ++column)
                sum.parts.append(row * across + column);
            sums.append(sum);
        }
        for (qsizetype column = 0; column < across; ++column) {
            Sum sum{(down - 1) * across + column, {}};
            for (qsizetype row = 0; row + 1 < down; ++row)
                sum.parts.append(row * across + column);
            sums.append(sum);
        }
    }
};

QString printed(const QList<qint64> &counts, const QList<Shown> &shown)
{
    QStringList words;
    for (qsizetype i = 0; i < counts.size(); ++i)
        words << (shown.at(i) == Shown::Exact ? QString::number(counts.at(i))
                  : shown.at(i) == Shown::Few ? u"<5"_s
                                              : u"*"_s);
    return words.join(u' ');
}

} // namespace

class TestSuppression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListWithItsTotal_data();
    void aListWithItsTotal();
    void everySmallNumberCouldBeAnyOther();
    void noNumberCanBeWorkedOut_data();
    void noNumberCanBeWorkedOut();
};

void TestSuppression::aListWithItsTotal_data()
{
    QTest::addColumn<QList<qint64>>("parts");
    QTest::addColumn<QString>("expected"); ///< the parts, then the total
    QTest::newRow("zeros and large numbers are as they are")
        << QList<qint64>{0, 5, 60} << u"0 5 60 65"_s;
    QTest::newRow("a lone small number takes the next smallest with it")
        << QList<qint64>{2, 30, 12} << u"<5 30 * 44"_s;
    QTest::newRow("a zero hides nothing") << QList<qint64>{0, 3, 9, 40} << u"0 <5 * 40 52"_s;
    QTest::newRow("two small numbers that could be many stand without help")
        << QList<qint64>{2, 3, 40} << u"<5 <5 40 45"_s;
    QTest::newRow("two fours would be told by their total") << QList<qint64>{4, 4} << u"<5 <5 *"_s;
    QTest::newRow("a small total is small itself") << QList<qint64>{1, 0, 2} << u"<5 0 <5 <5"_s;
    QTest::newRow("four ones would be told by a small total")
        << QList<qint64>{1, 1, 1, 1} << u"<5 <5 <5 <5 *"_s;
    QTest::newRow("a lone small number with nothing beside it")
        << QList<qint64>{0, 3} << u"0 <5 <5"_s;
    QTest::newRow("nothing at all") << QList<qint64>{0, 0} << u"0 0 0"_s;
}

void TestSuppression::aListWithItsTotal()
{
    QFETCH(QList<qint64>, parts);
    QFETCH(QString, expected);
    Sum sum{parts.size(), {}};
    qint64 total = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        sum.parts.append(i);
        total += parts.at(i);
    }
    const QList<qint64> counts = parts + QList<qint64>{total};
    QCOMPARE(printed(counts, suppressed(counts, {sum})), expected);
}

void TestSuppression::everySmallNumberCouldBeAnyOther()
{
    const Grid grid({{2, 14, 9, 30}, {11, 6, 25, 8}, {0, 17, 1, 12}});
    const QList<Shown> shown = suppressed(grid.counts, grid.sums);
    const NumberPuzzle puzzle(grid.counts, shown, grid.sums);
    qsizetype hidden = 0;
    for (qsizetype cell = 0; cell < shown.size(); ++cell) {
        hidden += shown.at(cell) == Shown::Exact ? 0 : 1;
        if (shown.at(cell) != Shown::Few)
            continue;
        for (qint64 value = 1; value <= 4; ++value)
            QVERIFY2(puzzle.canBe(cell, value), qPrintable(printed(grid.counts, shown)));
    }
    QVERIFY2(hidden <= 8, qPrintable(printed(grid.counts, shown)));
    QCOMPARE(shown.constLast(), Shown::Exact);
}

void TestSuppression::noNumberCanBeWorkedOut_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("most");
    QTest::newRow("few and small") << 2 << 2 << 6;
    QTest::newRow("mostly small") << 4 << 3 << 7;
    QTest::newRow("mixed") << 5 << 4 << 15;
    QTest::newRow("mostly large") << 6 << 4 << 60;
    QTest::newRow("one row") << 1 << 4 << 8;
}

void TestSuppression::noNumberCanBeWorkedOut()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, most);
    QRandomGenerator random(quint32(rows * 1000 + columns * 100 + most));
    for (int round = 0; round < 60; ++round) {
        QList<QList<qint64>> table;
        for (int row = 0; row < rows; ++row) {
            QList<qint64> line;
            for (int column = 0; column < columns; ++column)
                line.append(random.bounded(3) == 0 ? 0 : random.bounded(most + 1));
            table.append(line);
        }
        const Grid grid(table);
        const QList<Shown> shown = suppressed(grid.counts, grid.sums);
        const NumberPuzzle puzzle(grid.counts, shown, grid.sums);
        for (qsizetype cell = 0; cell < shown.size(); ++cell) {
            const qint64 count = grid.counts.at(cell);
            const QByteArray what = qPrintable(printed(grid.counts, shown));
            QVERIFY2((count > 0 && count < 5) <= (shown.at(cell) != Shown::Exact), what);
            QVERIFY2(count != 0 || shown.at(cell) == Shown::Exact, what);
            if (shown.at(cell) == Shown::Exact)
                continue;
            bool other = false;
            for (qint64 value = 1; value <= count + 5 && !other; ++value)
                other = value != count && puzzle.canBe(cell, value);
            QVERIFY2(other, what);
        }
    }
}

QTEST_APPLESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
