// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/words.h"

#include <QFile>

#include "riddorfacts.h"

using namespace riddorfacts;

/// The manual says what every code means, and its worked table is what the rules decide.
class RiddorManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOutcomeHasItsLine_data();
    void everyOutcomeHasItsLine();
    void everyFlagHasItsLineAndItsSentence_data();
    void everyFlagHasItsLineAndItsSentence();
    void everyRoleIsInTheTable_data();
    void everyRoleIsInTheTable();
    void theWorkedTableIsWhatTheRulesDecide_data();
    void theWorkedTableIsWhatTheRulesDecide();
    void theOtherClocksAreThere_data();
    void theOtherClocksAreThere();

private:
    QString m_manual;
};

void RiddorManualTest::initTestCase()
{
    QFile file(QFINDTESTDATA(u"../resources/manual/statutory-duties.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_manual = QString::fromUtf8(file.readAll());
}

void RiddorManualTest::everyOutcomeHasItsLine_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &name : codeNames<Category>()) {
        const QString code = name.text.toString();
        QTest::newRow(qPrintable(code)) << code;
    }
}

void RiddorManualTest::everyOutcomeHasItsLine()
{
    QFETCH(QString, code);
    QVERIFY(m_manual.contains(u'`' + code + u'`'));
}

void RiddorManualTest::everyFlagHasItsLineAndItsSentence_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &name : codeNames<Flag>()) {
        const QString code = name.text.toString();
        QTest::newRow(qPrintable(code)) << code;
    }
}

void RiddorManualTest::everyFlagHasItsLineAndItsSentence()
{
    QFETCH(QString, code);
    QVERIFY(m_manual.contains(u"| `%1` |"_s.arg(code)));
    QVERIFY(sentence(*fromCode<Flag>(code)).endsWith(u'.'));
}

void RiddorManualTest::everyRoleIsInTheTable_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"Employee",
                              "Bank worker",
                              "Agency worker",
                              "contractor",
                              "Self-employed",
                              "Student",
                              "Volunteer",
                              "Patient",
                              "visitor",
                              "member of the public",
                              "Police officer",
                              "Armed forces"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void RiddorManualTest::everyRoleIsInTheTable()
{
    QFETCH(QString, words);
    const QString table = m_manual.section(u"## Who is covered"_s, 1).section(u"\n## "_s, 0, 0);
    QVERIFY(table.contains(words));
}

void RiddorManualTest::theWorkedTableIsWhatTheRulesDecide_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("line");

    const auto twice = [](IncapacityPeriod first, IncapacityPeriod second) {
        return but(punched(), [=](Facts &f) {
            f.incapacity = {first, second};
            f.asOf = march(16);
        });
    };
    QTest::newRow("never") << punched() << u"| never | %1 | local record only |"_s;
    QTest::newRow("three") << off(march(3), march(5)) << u"| 3-5 March | %1 | nothing |"_s;
    QTest::newRow("four") << off(march(3), march(6)) << u"| 3-6 March | %1 | record |"_s;
    QTest::newRow("seven") << off(march(3), march(9))
                           << u"| 3-9 March, back on day 8 | %1 | record |"_s;
    QTest::newRow("eight") << off(march(3), march(10))
                           << u"| 3-10 March | %1 | report by %2 March |"_s;
    QTest::newRow("light duties") << twice({march(3), march(4)},
                                           {march(5), march(12), IncapacityKind::LightDuties})
                                  << u"| 3-4 off, 5-12 light duties | %1 | report by %2 March |"_s;
    QTest::newRow("split") << twice({march(3), march(7)}, {march(10), march(14)})
                           << u"| 3-7 and 10-14, fit on 8 and 9 | %1 | record |"_s;
}

void RiddorManualTest::theWorkedTableIsWhatTheRulesDecide()
{
    QFETCH(Facts, facts);
    QFETCH(QString, line);

    const Outcome primary = assess(facts).first();
    QVERIFY(primary.runDays.has_value());
    QString decided = line.arg(*primary.runDays);
    if (primary.due.isValid())
        decided = decided.arg(primary.due.day());
    QCOMPARE(primary.record && primary.report == Tri::No, decided.contains(u"| record |"));
    QVERIFY2(!decided.contains(u'%'), qPrintable(decided));
    QVERIFY2(m_manual.contains(decided), qPrintable(decided));
}

void RiddorManualTest::theOtherClocksAreThere_data()
{
    QTest::addColumn<QString>("clock");
    for (const char *clock :
         {"72 hours", "1 month", "20 working days", "6 months", "2 years", "your own target"})
        QTest::newRow(clock) << QString::fromLatin1(clock);
}

void RiddorManualTest::theOtherClocksAreThere()
{
    QFETCH(QString, clock);
    QVERIFY(m_manual.section(u"## Other clocks"_s, 1).contains(clock));
}

QTEST_APPLESS_MAIN(RiddorManualTest)
#include "tst_riddormanual.moc"
