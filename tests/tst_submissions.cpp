// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a report that was filed: acknowledged, rejected, put right; the duty follows.
#include "core/usecases/assaultreports.h"
#include "core/usecases/duties.h"
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"
#include "core/usecases/submissions.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

class TestSubmissions : public QObject
{
    Q_OBJECT

    DutyFile duty(const QString &rule = u"PARS"_s)
    {
        const auto duties = Duties(m_book->journal()).of(m_file.incident.id());
        for (const DutyFile &file : *duties) {
            if (file.duty.rule == rule)
                return file;
        }
        return {};
    }
    Submission filed(const QString &rule = u"PARS"_s) { return duty(rule).submissions.last(); }
    Submission file(const QString &rule = u"PARS"_s, const QString &to = {})
    {
        Submission report;
        report.dutyId = duty(rule).duty.id;
        report.sentOn = QDate(2026, 11, 20);
        report.method = u"typed in"_s;
        report.reference = u"W-100"_s;
        if (auto done = reports().file(report, to); !done)
            qFatal("%s", qPrintable(done.error().message));
        return filed(rule);
    }
    Submissions reports() { return Submissions(m_book->journal()); }
    QString refusal(const Result<void> &done)
    {
        return done ? u"it was done"_s : done.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestCasebook>(QDate(2026, 11, 23));
        IncidentFile file = sampleIncident();
        file.parts.first().injuries.first().specifiedStatus = u"no"_s; // asked, and none
        m_file = *Incidents(m_book->journal()).record(file);
    }

    void anAcknowledgedReportKeepsTheNumberItWasGivenAndTheClockStopped()
    {
        const Submission report = file();
        QCOMPARE(duty().duty.state, u"submitted"_s);
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 21), u"DATIX-7"_s));
        QCOMPARE(filed().state, u"acknowledged"_s);
        QCOMPARE(filed().reference, u"DATIX-7"_s);
        QCOMPARE(duty().duty.state, u"submitted"_s);
        const auto steps = *reports().stepsOf(duty().duty.id);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().state, u"acknowledged"_s);
        QCOMPARE(steps.first().on, QDate(2026, 11, 21));
        QCOMPARE(steps.first().submissionId, report.id);
    }

    void anAcknowledgementWithoutANumberKeepsTheOneItHas()
    {
        const Submission report = file();
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 20)));
        QCOMPARE(filed().reference, u"W-100"_s);
    }

    void aRejectedReportStartsItsClockAgain_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("a report of an assault") << u"PARS"_s;
        QTest::newRow("a RIDDOR report") << u"RIDDOR"_s;
    }
    void aRejectedReportStartsItsClockAgain()
    {
        QFETCH(QString, rule);
        const QString before = duty(rule).duty.state;
        const QDate due = duty(rule).duty.dueOn;
        const Submission report = file(rule);
        QCOMPARE(duty(rule).duty.state, u"submitted"_s);
        QVERIFY(reports().reject(report.id, QDate(2026, 11, 22), u"Wrong ward"_s));
        QCOMPARE(duty(rule).duty.state, before);
        QCOMPARE(duty(rule).duty.dueOn, due);
        QCOMPARE(filed(rule).state, u"rejected"_s);
        QCOMPARE(reports().stepsOf(duty(rule).duty.id)->last().reason, u"Wrong ward"_s);
        Submission second = report;
        second.id = {};
        second.uid.clear();
        second.state.clear();
        QVERIFY(reports().file(second));
        QCOMPARE(duty(rule).duty.state, u"submitted"_s);
        QCOMPARE(duty(rule).submissions.size(), 2);
    }

    void oneReportThatStandsIsEnough()
    {
        const Submission first = file();
        file();
        QVERIFY(reports().reject(first.id, QDate(2026, 11, 22), u"Filed twice"_s));
        QCOMPARE(duty().duty.state, u"submitted"_s);
    }

    void anAcknowledgedReportCanStillBeRejectedAndARejectedOneAccepted()
    {
        const Submission report = file();
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 20)));
        QVERIFY(reports().reject(report.id, QDate(2026, 11, 21), u"Not staff"_s));
        QVERIFY(duty().duty.state != u"submitted");
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 22), u"D-2"_s));
        QCOMPARE(duty().duty.state, u"submitted"_s);
        QCOMPARE(reports().stepsOf(duty().duty.id)->size(), 3);
    }

    void whatCannotBeSaysWhyAndChangesNothing()
    {
        const Submission report = file();
        const auto fails = [&](const Result<void> &done, const QString &words) {
            QVERIFY2(refusal(done).contains(words), qPrintable(refusal(done)));
        };
        fails(reports().acknowledge(report.id, QDate(2026, 11, 19)),
              u"before the day it was sent"_s);
        fails(reports().acknowledge(report.id, QDate(2026, 11, 24)), u"in the future"_s);
        fails(reports().acknowledge(report.id, {}), u"Give the day"_s);
        fails(reports().reject(report.id, QDate(2026, 11, 21), u" "_s), u"Say why"_s);
        fails(reports().correctReference(report.id, u" "_s), u"Give the number"_s);
        QCOMPARE(filed(), report);
        QVERIFY(reports().stepsOf(duty().duty.id)->isEmpty());
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 21)));
        fails(reports().acknowledge(report.id, QDate(2026, 11, 21)), u"acknowledged already"_s);
        QVERIFY(reports().reject(report.id, QDate(2026, 11, 21), u"Not staff"_s));
        fails(reports().reject(report.id, QDate(2026, 11, 21), u"Not staff"_s),
              u"file another one"_s);
    }

    void aNumberIsPutRightWithTheOneBeforeIt()
    {
        const Submission report = file();
        QVERIFY(reports().correctReference(report.id, u"W-101"_s));
        QCOMPARE(filed().reference, u"W-101"_s);
        const auto entries = *History(m_book->journal()).of(m_file.incident.record.uid, 1);
        QCOMPARE(entries.first().useCase, u"duty.reportNumber"_s);
        QCOMPARE(entries.first().changes.first().before, u"W-100"_s);
    }

    void whereItWentIsKeptWithTheReport()
    {
        file(u"PARS"_s, u"Datix"_s);
        const auto steps = *reports().stepsOf(duty().duty.id);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().whom, u"Datix"_s);
        QCOMPARE(steps.first().on, QDate(2026, 11, 20));
    }

    void theOrganisationNamesSeveralPlacesItsOwnFirst()
    {
        Casebook &book = **m_book;
        QVERIFY(assaultDestinations(book).isEmpty());
        QVERIFY(changeAssaultDestination(book, {u"Datix"_s, u"typed in"_s, 5}));
        QVERIFY(changeFurtherDestinations(
            book, {{u" Violence reduction board "_s, u"e-mail"_s, 0}, {u"Commissioner"_s, {}, 0}}));
        const auto all = assaultDestinations(book);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().name, u"Datix"_s);
        QCOMPARE(all.at(1).name, u"Violence reduction board"_s);
        QCOMPARE(refusal(changeFurtherDestinations(book, {{u"datix"_s, {}, 0}})),
                 u"datix is named already."_s);
        QCOMPARE(refusal(changeFurtherDestinations(book, {{u" "_s, {}, 0}})),
                 u"Give the place a name."_s);
        QCOMPARE(assaultDestinations(book), all);
    }

    void aReportThatWasAnsweredSinceIsNotUndone()
    {
        QString filing;
        const auto connection = connect(&m_book->journal(),
                                        &Journal::changed,
                                        this,
                                        [&](const Changes &changes) {
                                            filing = changes.changeSetUid;
                                        });
        const Submission report = file();
        disconnect(connection);
        QVERIFY(reports().acknowledge(report.id, QDate(2026, 11, 21)));
        const auto undone = History(m_book->journal()).undo(filing);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QVERIFY(undone->refused.join(u' ').contains(u"added to this since"_s));
        QCOMPARE(duty().submissions.size(), 1);
        QCOMPARE(filed().state, u"acknowledged"_s);
    }

    void undoGivesTheStateBeforeBack()
    {
        const Submission report = file();
        QString last;
        connect(&m_book->journal(), &Journal::changed, this, [&](const Changes &changes) {
            last = changes.changeSetUid;
        });
        QVERIFY(reports().reject(report.id, QDate(2026, 11, 22), u"Wrong ward"_s));
        QVERIFY(duty().duty.state != u"submitted");
        QVERIFY(History(m_book->journal()).undo(last)->refused.isEmpty());
        QCOMPARE(filed(), report);
        QCOMPARE(duty().duty.state, u"submitted"_s);
        QVERIFY(reports().stepsOf(duty().duty.id)->isEmpty());
        // The state holds when the clocks are looked at again.
        QVERIFY(Duties(m_book->journal()).refreshAll());
        QCOMPARE(duty().duty.state, u"submitted"_s);
    }

    void undoOfAFilingStartsTheClockForGood()
    {
        QString last;
        connect(&m_book->journal(), &Journal::changed, this, [&](const Changes &changes) {
            last = changes.changeSetUid;
        });
        file(u"RIDDOR"_s);
        const QString filing = last;
        QVERIFY(History(m_book->journal()).undo(filing));
        QVERIFY(duty(u"RIDDOR"_s).submissions.isEmpty());
        QVERIFY(Duties(m_book->journal()).refreshAll());
        QCOMPARE(duty(u"RIDDOR"_s).duty.state, u"due"_s);
    }

    void someoneWhoMayOnlyReadCannot()
    {
        const Submission report = file();
        core::Journal reader(m_book->database(),
                             QByteArray(32, 'k'),
                             {u"uid"_s, u"R"_s, Role::Reader},
                             m_book->journal().clock());
        QVERIFY(!Submissions(reader).acknowledge(report.id, QDate(2026, 11, 21)));
        QCOMPARE(filed(), report);
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    IncidentFile m_file;
};

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
