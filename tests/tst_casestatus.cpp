// SPDX-License-Identifier: GPL-3.0-or-later
// The status of an incident follows its actions, and those of what covers it.
#include "core/rules/investigationgaps.h"
#include "core/usecases/actions.h"
#include "core/usecases/duties.h"
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/otherclocks.h"
#include "core/usecases/verify.h"

#include <QTest>

#include "tests/casesteps.h"

using namespace core;
using namespace Qt::StringLiterals;

class CaseStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsOfWhatCoversAnIncidentKeepItOpen()
    {
        TestCasebook book;
        IncidentFile file = sampleIncident();
        file.incident.loneWorker = Tri::No; // no review is owed
        file = must(Incidents(book.journal()).record(file));
        const auto investigation
            = must(Investigations(book.journal()).start({file.incident.id()}, {}));
        const QString uid = investigation.record.uid;
        QVERIFY(Investigations(book.journal())
                    .finish(uid, reasonsForAll(must(Investigations(book.journal()).load(uid)))));
        QCOMPARE(statusOf(book, file), u"investigated"_s);
        Actions actions(book.journal());
        QString first;
        for (const Record::Id source : {investigation.record.id, file.incident.record.id}) {
            Action action;
            action.sourceId = source;
            action.what = u"Mend the door"_s;
            first = must(actions.add(action)).record.uid;
            QCOMPARE(statusOf(book, file), u"actions_open"_s);
            QVERIFY(actions.complete(first, book->clock().today(), u"Seen shut"_s));
            QVERIFY(actions.verify(first));
            QCOMPARE(statusOf(book, file), u"investigated"_s);
        }
        const auto history = must(History(book.journal()).of(first, 1));
        QVERIFY(History(book.journal()).undo(history.first().changeSetUid));
        QCOMPARE(statusOf(book, file), u"actions_open"_s);
        QVERIFY(must(verify(*book)).isSound());
    }

    void anOutcomeThePoliceOweIsWaitedFor()
    {
        TestCasebook book;
        IncidentFile file = sampleIncident();
        file.incident.loneWorker = Tri::No;
        file = must(Incidents(book.journal()).record(file));
        const auto investigation
            = must(Investigations(book.journal()).start({file.incident.id()}, {}));
        const QString uid = investigation.record.uid;
        QVERIFY(Investigations(book.journal())
                    .finish(uid, reasonsForAll(must(Investigations(book.journal()).load(uid)))));
        OtherClocks clocks(book.journal());
        PoliceEntry entry;
        entry.recordId = investigation.record.id;
        entry.onDay = QDate(2026, 11, 20);
        entry.entryKind = u"reported"_s;
        entry.what = u"Reported by 101"_s;
        must(clocks.keep(entry, {}, nullptr));
        QCOMPARE(statusOf(book, file), u"with_police"_s);
        entry.entryKind = u"contact"_s;
        entry.onDay = QDate(2026, 11, 22);
        entry.outcome = u"no_suspect"_s;
        const PoliceEntry last = must(clocks.keep(entry, {}, nullptr));
        QCOMPARE(statusOf(book, file), u"investigated"_s);
        QVERIFY(clocks.remove(last));
        QCOMPARE(statusOf(book, file), u"with_police"_s);
        QVERIFY(must(verify(*book)).isSound());
    }

    void aCasebookFromBeforeCountsThemOnce()
    {
        TestCasebook book;
        IncidentFile file = recorded(book);
        QVERIFY(Incidents(book.journal()).load(file.incident.id()));
        const auto investigation
            = must(Investigations(book.journal()).start({file.incident.id()}, {}));
        Action action;
        action.sourceId = investigation.record.id;
        action.what = u"Mend the door"_s;
        must(Actions(book.journal()).add(action));
        QVERIFY(book.database().run(u"UPDATE incident SET status = 'closed'"_s));
        QVERIFY(book.database().run(
            u"INSERT INTO setting (key, value) VALUES ('statuses_to_count', 'yes') ON CONFLICT (key) DO UPDATE SET value = 'yes'"_s));
        QVERIFY(Duties(book.journal()).refreshAll());
        QCOMPARE(statusOf(book, file), u"investigating"_s);
        QVERIFY(book.database().run(u"UPDATE incident SET status = 'closed'"_s));
        QVERIFY(Duties(book.journal()).refreshAll());
        QCOMPARE(statusOf(book, file), u"closed"_s);
    }
};

QTEST_GUILESS_MAIN(CaseStatusTest)
#include "tst_casestatus.moc"
