// SPDX-License-Identifier: GPL-3.0-or-later
// The other clocks as they are kept, listed and stopped.
#include "core/usecases/due.h"
#include "core/usecases/duties.h"
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/lists/lists.h"
#include "core/usecases/otherclocks.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

OtherClock request(const QString &kind, QDate from, QTime at = {})
{
    OtherClock clock;
    clock.clockKind = kind;
    clock.title = u"Request of Mr Hale"_s;
    clock.fromOn = from;
    clock.fromAt = at;
    return clock;
}

QList<OtherClock> ofKind(const QList<OtherClock> &clocks, const QString &kind)
{
    QList<OtherClock> some;
    for (const OtherClock &clock : clocks) {
        if (clock.clockKind == kind)
            some << clock;
    }
    return some;
}

QString changeOf(Journal &journal, const std::function<bool()> &work)
{
    QString uid;
    const auto caught
        = QObject::connect(&journal, &Journal::changed, [&uid](const Changes &changes) {
              uid = changes.changeSetUid;
          });
    const bool done = work();
    QObject::disconnect(caught);
    return done ? uid : QString();
}

/// A casebook with the sample incident, investigated.
struct Case
{
    Case()
    {
        incident = *Incidents(book.journal()).record(sampleIncident());
        investigation = *Investigations(book.journal()).start({incident.incident.id()}, {});
    }

    QList<OtherClock> clocks(const QString &kind)
    {
        return ofKind(*OtherClocks(book.journal()).of(incident.incident.id()), kind);
    }
    Sanction decide(const QString &sanction, const QString &offence)
    {
        Sanction row;
        row.recordId = investigation.record.id;
        row.sanctionKind = sanction;
        row.offence = offence;
        row.decidedOn = QDate(2026, 11, 20);
        return *OtherClocks(book.journal()).keep(row, {}, nullptr);
    }

    TestCasebook book;
    IncidentFile incident;
    Investigation investigation;
};

} // namespace

class ClockCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInjuryStartsTheLimitToApplyForCompensation()
    {
        Case held;
        const auto clocks = held.clocks(u"CICA"_s);
        QCOMPARE(clocks.size(), 1);
        QCOMPARE(clocks.first().dueOn, QDate(2028, 11, 12));
        QCOMPARE(clocks.first().state, u"running"_s);
        QCOMPARE(clocks.first().partId, held.incident.parts.first().part.id);
        QCOMPARE(clocks.first().adult, Tri::Yes);
        // Recorded again, nothing is doubled.
        QVERIFY(Duties(held.book.journal()).refreshAll());
        QCOMPARE(held.clocks(u"CICA"_s).size(), 1);
    }

    void aLesserHarmStartsNone()
    {
        TestCasebook book;
        IncidentFile file = sampleIncident();
        file.parts.first().part.physicalHarm = u"low"_s;
        const auto recorded = Incidents(book.journal()).record(file);
        QVERIFY(recorded);
        QVERIFY(
            ofKind(*OtherClocks(book.journal()).of(recorded->incident.id()), u"CICA"_s).isEmpty());
    }

    void onlyASummaryOffenceHasSixMonths()
    {
        Case held;
        QVERIFY(held.clocks(u"SIX_MONTHS"_s).isEmpty());
        const Sanction summary = held.decide(u"prosecution"_s, u"common_assault"_s);
        held.decide(u"yellow_card"_s, u"assault_emergency_worker"_s);
        const auto clocks = held.clocks(u"SIX_MONTHS"_s);
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(clocks.first().offence, u"common_assault"_s);
        QCOMPARE(clocks.first().dueOn, QDate(2027, 5, 12));
        QCOMPARE(clocks.first().state, u"running"_s);
        QCOMPARE(clocks.last().state, u"no_limit"_s);
        QVERIFY(!clocks.last().dueOn.isValid());

        QVERIFY(OtherClocks(held.book.journal()).remove(summary));
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).first().offence, u"common_assault"_s);
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).first().state, u"stopped"_s);
        held.decide(u"prosecution"_s, u"common_assault"_s);
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).first().state, u"running"_s);
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).size(), 2);
    }

    void aChargeInThePoliceLogStopsIt()
    {
        Case held;
        held.decide(u"prosecution"_s, u"common_assault"_s);
        PoliceEntry entry;
        entry.recordId = held.investigation.record.id;
        entry.entryKind = u"charge"_s;
        entry.onDay = QDate(2026, 11, 22);
        QVERIFY(OtherClocks(held.book.journal()).keep(entry, {}, nullptr));
        const auto clocks = held.clocks(u"SIX_MONTHS"_s);
        QCOMPARE(clocks.first().state, u"done"_s);
        QCOMPARE(clocks.first().doneOn, QDate(2026, 11, 22));
    }

    void whatAPersonAddsStaysWhenTheFactsAreReadAgain()
    {
        Case held;
        held.decide(u"prosecution"_s, u"common_assault"_s);
        OtherClock clock = held.clocks(u"SIX_MONTHS"_s).first();
        clock.domestic = Tri::Yes;
        clock.statementOn = QDate(2026, 11, 20);
        clock.title = u"The corridor"_s;
        QVERIFY(OtherClocks(held.book.journal()).keep(clock));
        held.decide(u"marker"_s, {});
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).first().dueOn, QDate(2027, 5, 20));
        QCOMPARE(held.clocks(u"SIX_MONTHS"_s).first().title, u"The corridor"_s);
    }

    void markersAndReviewDatesOfSanctionsAreKept()
    {
        Case held;
        Sanction card = held.decide(u"yellow_card"_s, {});
        held.decide(u"marker"_s, {});
        QVERIFY(held.clocks(u"SANCTION_REVIEW"_s).isEmpty());
        QCOMPARE(held.clocks(u"MARKER_REVIEW"_s).first().dueOn, QDate(2027, 11, 20));
        const Sanction base = card;
        card.reviewOn = QDate(2027, 5, 20);
        QVERIFY(OtherClocks(held.book.journal()).keep(card, {}, &base));
        QCOMPARE(held.clocks(u"SANCTION_REVIEW"_s).first().dueOn, QDate(2027, 5, 20));
    }

    void aReviewIsToBeHeldOnceTheInvestigationIsFinished()
    {
        Case held;
        QVERIFY(held.clocks(u"REVIEW_START"_s).isEmpty());
        Investigation finished = held.investigation;
        finished.finishedOn = QDate(2026, 11, 23);
        QVERIFY(held.book.journal().commit({u"test"_s}, [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(finished); !saved)
                return saved;
            return refreshOtherClocksOf(set, finished.record.id, QDate(2026, 11, 23));
        }));
        QCOMPARE(held.clocks(u"REVIEW_START"_s).first().dueOn, QDate(2026, 12, 21));
    }

    void aRequestNeedsAKindWordsAndADayThatHasCome()
    {
        Case held;
        OtherClocks clocks(held.book.journal());
        QVERIFY(!clocks.keep(request({}, QDate(2026, 11, 2))));
        QVERIFY(!clocks.keep(request(u"SAR"_s, {})));
        QVERIFY(!clocks.keep(request(u"SAR"_s, QDate(2026, 11, 24))));
        OtherClock silent = request(u"SAR"_s, QDate(2026, 11, 2));
        silent.title = u"  "_s;
        QVERIFY(!clocks.keep(silent));
        const auto kept = clocks.keep(request(u"SAR"_s, QDate(2026, 11, 2)));
        QVERIFY(kept);
        QCOMPARE(kept->dueOn, QDate(2026, 12, 2));
        QCOMPARE(clocks.ownOnes()->size(), 1);
    }

    void onlyAReferenceOrAReasonStopsAClockAndUndoStartsItAgain()
    {
        Case held;
        OtherClocks clocks(held.book.journal());
        const OtherClock one = *clocks.keep(request(u"FOI"_s, QDate(2026, 11, 2)));
        const auto now = [&] { return *Repository<OtherClock>(held.book.database()).find(one.id); };
        QVERIFY(!clocks.finish(one.id, QDate(2026, 11, 20), u" "_s));
        QVERIFY(!clocks.finish(one.id, QDate(2026, 11, 24), u"FOI 12"_s));
        QVERIFY(!clocks.withdraw(one.id, {}));
        QCOMPARE(now().state, u"running"_s);
        const QString change = changeOf(held.book.journal(), [&] {
            return bool(clocks.finish(one.id, QDate(2026, 11, 20), u"FOI 12"_s));
        });
        QCOMPARE(now().state, u"done"_s);
        QCOMPARE(now().reference, u"FOI 12"_s);
        QVERIFY(History(held.book.journal()).undo(change));
        QCOMPARE(now(), one);
        QVERIFY(clocks.withdraw(one.id, u"Asked by mistake"_s));
        QCOMPARE(now().state, u"withdrawn"_s);
        QVERIFY(clocks.resume(one.id));
        QCOMPARE(now(), one);
        QVERIFY(held.book.journal().audit().verify()->holds());
    }

    void theyStandAmongWhatIsDue()
    {
        Case held;
        OtherClocks clocks(held.book.journal());
        OtherClock sar = request(u"SAR"_s, QDate(2026, 11, 2));
        sar.recordId = held.incident.incident.record.id;
        QVERIFY(clocks.keep(sar));
        QVERIFY(clocks.keep(request(u"BREACH"_s, QDate(2026, 11, 20), QTime(16, 30))));
        const auto items = dueItems(*held.book, QDate(2026, 12, 4));
        QVERIFY(items);
        QMap<QString, DueItem> by;
        for (const DueItem &item : *items)
            by.insert(item.rule, item);
        QCOMPARE(by[u"SAR"_s].reference, u"INC-2026-0001"_s);
        QCOMPARE(by[u"SAR"_s].state, u"overdue"_s);
        QCOMPARE(by[u"SAR"_s].lateDays, 2);
        QVERIFY(by[u"SAR"_s].basis.contains(u"12(3)"));
        QCOMPARE(by[u"BREACH"_s].dueOn, QDate(2026, 11, 23));
        QCOMPARE(by[u"BREACH"_s].dueAt, QTime(16, 30));
        QCOMPARE(by[u"BREACH"_s].reference, QString());
        QCOMPARE(by[u"CICA"_s].reference, u"INC-2026-0001/V1"_s);
        QCOMPARE(by[u"CICA"_s].state, u"due"_s);
    }

    void theyAreAListOfTheirOwn()
    {
        Case held;
        OtherClocks clocks(held.book.journal());
        held.decide(u"prosecution"_s, u"assault_emergency_worker"_s);
        QVERIFY(clocks.keep(request(u"FOI"_s, QDate(2026, 10, 1))));
        Lists lists(held.book.database(), QDate(2026, 11, 23));
        const auto count = [&](const QString &filter, const QString &code) {
            return *lists.count({u"clocks"_s, {}, {{filter, code}}});
        };
        QCOMPARE(count(u"state"_s, u"open"_s), 2);
        QCOMPARE(count(u"state"_s, u"overdue"_s), 1);
        QCOMPARE(count(u"state"_s, u"no_limit"_s), 1);
        QCOMPARE(count(u"kind"_s, u"FOI"_s), 1);
        QCOMPARE(*lists.count({u"clocks"_s, u"INC-2026-0001"_s}), 2);
        // One of no record stays where a record of another was withdrawn.
        Incident incident
            = *Repository<Incident>(held.book.database()).find(held.incident.incident.id());
        QVERIFY(held.book.journal().commit({u"test"_s}, [&](ChangeSet &set) {
            return set.withdraw(incident.record, u"A test"_s);
        }));
        QCOMPARE(count(u"state"_s, u"open"_s), 1);
    }

    void aReturnOfOurOwnStartsWithAnIncidentOfItsKind()
    {
        TestCasebook book;
        OtherClocks clocks(book.journal());
        ClockSettings settings = *clocks.settings();
        settings.returns
            = {{{},
                u"ICB form"_s,
                u"The board"_s,
                u"working_days"_s,
                3,
                u"PA"_s,
                QDate(2026, 11, 1),
                false},
               {{}, u"Thefts"_s, u"Estates"_s, u"days"_s, 3, u"TH"_s, QDate(2026, 11, 1), false}};
        QVERIFY(clocks.saveSettings(settings));
        const auto recorded = Incidents(book.journal()).record(sampleIncident());
        QVERIFY(recorded);
        const auto own = ofKind(*clocks.of(recorded->incident.id()), u"OWN_RETURN"_s);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().title, u"ICB form"_s);
        QCOMPARE(own.first().forWhom, u"The board"_s);
        // Reported on Friday 13 November.
        QCOMPARE(own.first().dueOn, QDate(2026, 11, 18));
    }

    void aMonthlyReturnStartsEachMonth()
    {
        TestCasebook book;
        OtherClocks clocks(book.journal());
        ClockSettings settings = *clocks.settings();
        settings.returns
            = {{{}, u"Figures"_s, u"Director"_s, u"monthly"_s, 5, {}, QDate(2026, 9, 10), false}};
        QVERIFY(clocks.saveSettings(settings));
        QList<QDate> due;
        const auto ownOnes = clocks.ownOnes();
        for (const OtherClock &clock : *ownOnes)
            due << clock.dueOn;
        QCOMPARE(due, (QList{QDate(2026, 10, 5), QDate(2026, 11, 5), QDate(2026, 12, 5)}));
        QVERIFY(Duties(book.journal()).refreshAll());
        QCOMPARE(clocks.ownOnes()->size(), 3);
        settings.returns.first().amount = 32;
        QVERIFY(!clocks.saveSettings(settings));
    }

    void aHolidayThatIsAddedCountsTheRunningClocksAnew()
    {
        TestCasebook book;
        OtherClocks clocks(book.journal());
        const OtherClock foi = *clocks.keep(request(u"FOI"_s, QDate(2026, 11, 2)));
        QCOMPARE(foi.dueOn, QDate(2026, 12, 1));
        ClockSettings settings = *clocks.settings();
        settings.holidays = {{QDate(2026, 11, 11), u"A day of peace"_s, u"SCT"_s, false}};
        QVERIFY(clocks.saveSettings(settings));
        QCOMPARE(*clocks.settings(), settings);
        QCOMPARE(clocks.ownOnes()->first().dueOn, QDate(2026, 12, 2));
        settings.jurisdiction = u"SCT"_s;
        settings.holidays.clear();
        QVERIFY(clocks.saveSettings(settings));
        // Scotland counts St Andrew's Day, and so does any part: the Scottish Act has no other day.
        QCOMPARE(clocks.ownOnes()->first().dueOn, QDate(2026, 12, 1));
    }
};

QTEST_GUILESS_MAIN(ClockCasesTest)
#include "tst_clockcases.moc"
