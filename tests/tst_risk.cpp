// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/rules/risk.h"

#include <QTest>

using namespace core;
using namespace core::risk;
using namespace Qt::StringLiterals;

class RiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellHasItsBand();
    void notScored();
    void warns_data();
    void warns();
    void hierarchyOfControl();
};

void RiskTest::everyCellHasItsBand()
{
    // Rows: likelihood 5 down to 1; columns: consequence 1 to 5, as printed.
    const QStringList matrix{u"MHEEE"_s, u"MHHEE"_s, u"LMHHE"_s, u"LMMHH"_s, u"LLLMM"_s};
    for (int likelihood = 5; likelihood >= 1; --likelihood) {
        for (int consequence = 1; consequence <= 5; ++consequence) {
            const Score score{consequence, likelihood};
            QCOMPARE(letter(band(score)), matrix.at(5 - likelihood).at(consequence - 1));
            QCOMPARE(score.value(), consequence * likelihood);
            QVERIFY(isKnown(List::RiskBand, code(band(score))));
        }
    }
}

void RiskTest::notScored()
{
    QCOMPARE(band({}), Band::NotScored);
    QCOMPARE(band({3, 0}), Band::NotScored);
    QCOMPARE(band({6, 3}), Band::NotScored);
    QCOMPARE(Score({3, 0}).value(), 0);
    QCOMPARE(code(Band::NotScored), QString());
    QCOMPARE(band({5, 5}, 2), Band::NotScored); // a matrix nobody has told us of
}

void RiskTest::warns_data()
{
    QTest::addColumn<QList<int>>("scores"); // consequence and likelihood, three times
    QTest::addColumn<QList<Warning>>("expected");

    QTest::newRow("falling scores are right") << QList{4, 4, 4, 3, 4, 2} << QList<Warning>{};
    QTest::newRow("equal scores are right") << QList{3, 3, 3, 3, 3, 3} << QList<Warning>{};
    QTest::newRow("a target above the present")
        << QList{4, 4, 3, 3, 4, 3} << QList{Warning::TargetAboveCurrent};
    QTest::newRow("a present above the start")
        << QList{2, 2, 3, 3, 1, 1} << QList{Warning::CurrentAboveInitial};
    QTest::newRow("a target above the start, the present not scored")
        << QList{2, 2, 0, 0, 3, 3} << QList{Warning::TargetAboveInitial};
    QTest::newRow("what is not scored is not compared")
        << QList{0, 0, 4, 4, 0, 0} << QList<Warning>{};
}

void RiskTest::warns()
{
    QFETCH(QList<int>, scores);
    QFETCH(QList<Warning>, expected);

    QCOMPARE(warnings({scores[0], scores[1]}, {scores[2], scores[3]}, {scores[4], scores[5]}),
             expected);
}

void RiskTest::hierarchyOfControl()
{
    QCOMPARE(strengthClass(u"eliminate"_s), u"strong"_s);
    QCOMPARE(strengthClass(u"engineering"_s), u"medium"_s);
    QCOMPARE(strengthClass(u"personal"_s), u"weak"_s);
    QCOMPARE(strengthClass(u"hope"_s), QString());
    QCOMPARE(strongerKinds({u"training"_s, u"engineering"_s}),
             QStringList({u"eliminate"_s, u"substitute"_s}));
    QCOMPARE(strongerKinds({u"eliminate"_s}), QStringList());
    QCOMPARE(strongerKinds({}), QStringList());
}

QTEST_APPLESS_MAIN(RiskTest)
#include "tst_risk.moc"
