// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/steps.h"
#include "core/rules/riddor/words.h"

#include <QCoreApplication>
#include <QTranslator>

#include "riddorfacts.h"

using namespace riddorfacts;

namespace {

/// Answers every text of the core in another tongue.
class Echo final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Core") == 0 ? u"cy "_s + QString::fromUtf8(source) : QString();
    }
};

} // namespace

/// The working is codes with values; only their sentences know a language.
class RiddorStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainCaseInSteps();
    void everyStepHasItsSentence_data();
    void everyStepHasItsSentence();
    void theStepsAreTheSameInAnyLanguage();
    void aTargetThatPassedIsNoDeadline();
    void reasoningLeavesOutWhatIsStillToBeAsked();
};

void RiddorStepsTest::aPlainCaseInSteps()
{
    const Facts facts = off(march(3), march(10));
    const QList<Step> expected{
        {.code = StepCode::LongestRun, .other = march(2), .number = 8},
        {.code = StepCode::ReportBy,
         .regulation = u"4(2)"_s,
         .day = march(17),
         .rule = DeadlineRule::AccidentPlus15},
        {.code = StepCode::ThresholdDay, .day = march(10), .number = 8},
    };
    QCOMPARE(steps(facts, assess(facts)), expected);
}

void RiddorStepsTest::everyStepHasItsSentence_data()
{
    QTest::addColumn<int>("code");
    const int last = static_cast<int>(StepCode::ToBeAsked);
    for (int code = 0; code <= last; ++code)
        QTest::addRow("step %d of %d", code, last) << code;
}

void RiddorStepsTest::everyStepHasItsSentence()
{
    QFETCH(int, code);

    const Step step{.code = static_cast<StepCode>(code),
                    .regulation = u"4(2)"_s,
                    .day = march(17),
                    .other = march(2),
                    .number = 8,
                    .rule = DeadlineRule::AccidentPlus15,
                    .responsible = ResponsiblePerson::PoliceForce};
    const QString said = sentence(step);
    QVERIFY2(said.endsWith(u'.') || said.endsWith(u'?'), qPrintable(said));
    QVERIFY2(!said.contains(u'%'), qPrintable(said));
}

void RiddorStepsTest::theStepsAreTheSameInAnyLanguage()
{
    const Facts facts = fractured([](Facts &f) {
        f.workRelated = Tri::Unknown;
        f.incapacity = {{.from = march(3), .to = march(11)}};
        f.occurrence = OccurrenceKind::BiologicalAgent;
    });
    const QList<Step> english = steps(facts, assess(facts));
    Echo echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    const QList<Outcome> outcomes = assess(facts);
    const QList<Step> other = steps(facts, outcomes);
    const QStringList said = working(facts, outcomes);
    QCoreApplication::removeTranslator(&echo);

    QCOMPARE(other, english);
    QVERIFY(said.size() >= 5);
    for (const QString &line : said)
        QVERIFY2(line.startsWith(u"cy "), qPrintable(line));
}

void RiddorStepsTest::aTargetThatPassedIsNoDeadline()
{
    const Facts facts = but(punched(), [](Facts &f) {
        f.diagnosis = Diagnosis{u"scabies"_s, Tri::Yes, march(9)};
    });
    const QString said = working(facts, assess(facts)).join(u' ');
    QVERIFY(said.contains(u"The target day has passed"));
    QVERIFY(!said.contains(u"last permissible day"));
}

void RiddorStepsTest::reasoningLeavesOutWhatIsStillToBeAsked()
{
    const Facts facts = off(march(3), march(10), [](Facts &f) { f.workRelated = Tri::Unknown; });
    const QList<Outcome> outcomes = assess(facts);
    QVERIFY(!reasoning(facts, outcomes).join(u' ').contains(u"To be asked"));
    QVERIFY(working(facts, outcomes).join(u' ').contains(u"To be asked"));
}

QTEST_GUILESS_MAIN(RiddorStepsTest)
#include "tst_riddorsteps.moc"
