// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/rules/harm.h"
#include "core/rules/nextstep.h"
#include "core/rules/status.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::StatusFacts;

class TestStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusIsTheNextStep_data()
    {
        QTest::addColumn<StatusFacts>("facts");
        QTest::addColumn<QString>("status");

        const QDate day(2026, 11, 12);
        const auto row = [](const char *sentence, const StatusFacts &facts, const QString &status) {
            QTest::newRow(sentence) << facts << status;
        };
        row("nobody has decided", {}, u"new"_s);
        row("police were called but nobody has decided", {.withPolice = true}, u"new"_s);
        row("an action was agreed on the telephone but nobody has decided",
            {.openActions = 1},
            u"new"_s);
        row("an investigation was decided on and not started",
            {.triage = u"investigate"_s, .withPolice = true, .reviewOwed = true},
            u"to_investigate"_s);
        row("an investigation runs that nobody triaged",
            {.hasOpenInvestigation = true},
            u"investigating"_s);
        row("one investigation is finished, another runs",
            {.triage = u"investigate"_s,
             .hasOpenInvestigation = true,
             .hasFinishedInvestigation = true,
             .reviewOwed = true},
            u"investigating"_s);
        row("what was noted is investigated after all",
            {.triage = u"note"_s, .hasOpenInvestigation = true},
            u"investigating"_s);
        row("investigated, and the review waits although the police have not answered",
            {.triage = u"investigate"_s,
             .hasFinishedInvestigation = true,
             .withPolice = true,
             .reviewOwed = true,
             .openActions = 2},
            u"awaiting_review"_s);
        row("reviewed, and the police have not answered",
            {.triage = u"investigate"_s,
             .hasFinishedInvestigation = true,
             .withPolice = true,
             .reviewOwed = true,
             .reviewReleased = true,
             .openActions = 2},
            u"with_police"_s);
        row("reviewed, and actions are open",
            {.triage = u"investigate"_s,
             .hasFinishedInvestigation = true,
             .reviewOwed = true,
             .reviewReleased = true,
             .openActions = 2},
            u"actions_open"_s);
        row("reviewed, and nothing is left to do",
            {.triage = u"investigate"_s,
             .hasFinishedInvestigation = true,
             .reviewOwed = true,
             .reviewReleased = true},
            u"review_done"_s);
        row("reviewed without an investigation", {.reviewReleased = true}, u"review_done"_s);
        row("investigated, no review owed, nothing left to do",
            {.triage = u"investigate"_s, .hasFinishedInvestigation = true},
            u"investigated"_s);
        row("noted", {.triage = u"note"_s}, u"noted"_s);
        row("noted while a review is owed",
            {.triage = u"note"_s, .reviewOwed = true},
            u"awaiting_review"_s);
        row("noted, and the police are on it",
            {.triage = u"note"_s, .withPolice = true},
            u"with_police"_s);
        row("the manager looks into it", {.triage = u"manager"_s}, u"manager"_s);
        row("the manager looked into it and has an action",
            {.triage = u"manager"_s, .openActions = 1},
            u"actions_open"_s);
        row("referred", {.triage = u"refer"_s}, u"referred"_s);
        row("a duplicate stays one whatever happens to the other",
            {.triage = u"duplicate"_s, .hasOpenInvestigation = true, .openActions = 1},
            u"duplicate"_s);
        row("a person closed it", {.triage = u"note"_s, .closedOn = day}, u"closed"_s);
    }

    void theStatusIsTheNextStep()
    {
        QFETCH(StatusFacts, facts);
        QFETCH(QString, status);
        QCOMPARE(core::statusOf(facts), status);
    }

    void aReportThatRunsIsNextWhereTheStatusAsksForNothing()
    {
        const auto duty = [](const QString &rule, const QString &state) {
            core::DutyFile file;
            file.duty.rule = rule;
            file.duty.state = state;
            return file;
        };
        const int open = core::openReports({duty(u"RIDDOR"_s, u"due"_s),
                                            duty(u"PARS"_s, u"pending"_s),
                                            duty(u"PARS"_s, u"submitted"_s),
                                            duty(u"RIDDOR"_s, u"not_owed"_s),
                                            duty(u"REVIEW"_s, u"due"_s)});
        QCOMPARE(open, 2);
        for (const QString &status : {u"reviewed"_s, u"closed"_s, u"noted"_s}) {
            QCOMPARE(core::nextStep(status, {}, open).action, u"duties"_s);
            QCOMPARE(core::nextStep(status, {}, 0).action, QString());
        }
        QCOMPARE(core::nextStep(u"new"_s, {}, open).action, u"triage"_s);
    }

    void everyStatusCanComeAboutAndNoOther()
    {
        QStringList triages{QString()};
        for (const core::Code &code : core::codes(core::List::Triage))
            triages.append(code.code);
        QSet<QString> seen;
        for (const QString &triage : triages) {
            for (int bits = 0; bits < 128; ++bits) {
                seen.insert(core::statusOf({.triage = triage,
                                            .hasOpenInvestigation = (bits & 1) != 0,
                                            .hasFinishedInvestigation = (bits & 2) != 0,
                                            .withPolice = (bits & 4) != 0,
                                            .reviewOwed = (bits & 8) != 0,
                                            .reviewReleased = (bits & 16) != 0,
                                            .openActions = (bits & 32) / 32,
                                            .closedOn = bits & 64 ? QDate(2026, 1, 1) : QDate()}));
            }
        }
        QSet<QString> known;
        for (const core::Code &code : core::codes(core::List::IncidentStatus))
            known.insert(code.code);
        QCOMPARE(seen, known);
    }

    void theHarmOfAnIncidentIsTheWorstOfItsVictims_data()
    {
        QTest::addColumn<QStringList>("harms");
        QTest::addColumn<QString>("worst");

        QTest::newRow("nobody was a victim") << QStringList() << QString();
        QTest::newRow("nobody said") << QStringList{QString()} << QString();
        QTest::newRow("everyone is unhurt") << QStringList{u"none"_s, u"none"_s} << u"none"_s;
        QTest::newRow("one is unhurt and one was not asked")
            << QStringList{u"none"_s, QString()} << QString();
        QTest::newRow("one is hurt and one was not asked")
            << QStringList{QString(), u"low"_s} << u"low"_s;
        QTest::newRow("severe is worse than moderate")
            << QStringList{u"moderate"_s, u"severe"_s, u"low"_s} << u"severe"_s;
        QTest::newRow("nothing is worse than death")
            << QStringList{u"death"_s, u"severe"_s} << u"death"_s;
    }

    void theHarmOfAnIncidentIsTheWorstOfItsVictims()
    {
        QFETCH(QStringList, harms);
        QFETCH(QString, worst);
        QCOMPARE(core::worstHarm(harms), worst);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
