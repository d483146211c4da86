// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/place.h"
#include "core/usecases/diary.h"
#include "core/usecases/history.h"
#include "core/usecases/incidents.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const UseCase test{u"test"_s, Permission::Write};

/// Commits and returns the change set's uid.
QString commit(TestCasebook &book, const std::function<Result<void>(ChangeSet &)> &work)
{
    auto done = book.journal().commit(test, work);
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return done->changeSetUid;
}

Site addedSite(TestCasebook &book)
{
    Site site;
    site.name = u"Birch Clinic"_s;
    site.notes = u"first"_s;
    commit(book, [&](ChangeSet &set) { return set.add(site); });
    return site;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedFieldGetsItsOldValueBackAsANewCommit()
    {
        TestCasebook book;
        Site site = addedSite(book);
        site.notes = u"second"_s;
        const QString change = commit(book, [&](ChangeSet &set) { return set.save(site); });
        const qint64 before = number(book.database(), u"SELECT count(*) FROM change_set"_s);
        auto undone = History(book.journal()).undo(change);
        QVERIFY(undone);
        QVERIFY(undone->refused.isEmpty());
        QCOMPARE(Repository<Site>(book.database()).find(site.id())->notes, u"first"_s);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM change_set"_s), before + 1);
        QVERIFY(book.journal().audit().verify()->holds());
    }

    void aFieldChangedAgainSinceIsLeftAndNamedWhileTheOthersGoBack()
    {
        TestCasebook book;
        Site site = addedSite(book);
        site.notes = u"second"_s;
        site.address = u"1 New Street"_s;
        const QString change = commit(book, [&](ChangeSet &set) { return set.save(site); });
        site.notes = u"third"_s;
        commit(book, [&](ChangeSet &set) { return set.save(site); });
        auto undone = History(book.journal()).undo(change);
        QVERIFY(undone);
        QCOMPARE(undone->refused.size(), 1);
        auto now = Repository<Site>(book.database()).find(site.id());
        QCOMPARE(now->notes, u"third"_s);
        QCOMPARE(now->address, QString());
    }

    void aRemovedRowComesBackWithItsUid()
    {
        TestCasebook book;
        const Site site = addedSite(book);
        Diary diary(book.journal());
        DiaryNote note;
        note.recordId = site.record.id;
        note.what = u"Ring the estates team"_s;
        note.dueOn = QDate(2026, 12, 1);
        const DiaryNote kept = *diary.keep(note);
        const QString removal = commit(book, [&](ChangeSet &set) { return set.remove(kept); });
        QVERIFY(diary.notesOf(site.record.id)->isEmpty());
        QVERIFY(History(book.journal()).undo(removal));
        QCOMPARE(diary.notesOf(site.record.id)->at(0), kept);
    }

    void anAddedRowGoesAndAnAddedRecordIsWithdrawnWithItsRows()
    {
        TestCasebook book;
        auto file = Incidents(book.journal()).record(sampleIncident());
        QVERIFY(file);
        const QString uid = file->incident.record.uid;
        const auto history = History(book.journal()).of(uid);
        QCOMPARE(history->size(), 1);
        QVERIFY(History(book.journal()).undo(history->at(0).changeSetUid));
        auto after = Incidents(book.journal()).load(uid);
        QVERIFY(after);
        QVERIFY(after->incident.record.isWithdrawn());
        QCOMPARE(after->parts.size(), 3);
    }

    void anUndoCanItselfBeUndone()
    {
        TestCasebook book;
        Site site = addedSite(book);
        site.notes = u"second"_s;
        const QString change = commit(book, [&](ChangeSet &set) { return set.save(site); });
        QVERIFY(History(book.journal()).undo(change));
        const auto history = History(book.journal()).of(site.record.uid);
        QVERIFY(History(book.journal()).undo(history->at(0).changeSetUid));
        QCOMPARE(Repository<Site>(book.database()).find(site.id())->notes, u"second"_s);
    }

    void theHistorySaysWhoWhenAndWhat()
    {
        TestCasebook book;
        Site site = addedSite(book);
        site.notes = u"second"_s;
        commit(book, [&](ChangeSet &set) { return set.save(site); });
        const auto history = History(book.journal()).of(site.record.uid);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).userName, u"Priya Raman"_s);
        QCOMPARE(history->at(0).changes.at(0).column, u"notes"_s);
        QCOMPARE(history->at(0).changes.at(0).before, u"first"_s);
        QCOMPARE(history->at(0).changes.at(0).after, u"second"_s);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
