// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/finder.h"
#include "core/usecases/history.h"
#include "core/usecases/importing.h"
#include "core/usecases/incidents.h"
#include "core/usecases/indexing.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listing
    = "ID,Ref,Incident date,Time,Reported,Type,Category,Sub category,Location,Exact "
      "location,Description,Severity\r\n"
      "5000,W1,17/01/2026,08:00,18/01/2026,\"Abuse, violence, harassment\",Violence and aggression,"
      "Physical assault on staff by patient,Northgate Unit,Zone C,\"He hit her\ntwice\",Low "
      "harm\r\n"
      "5001,W2,08/11/2025,00:55,10/11/2025,Security,Security,Theft of staff property,Northgate "
      "Unit,Car park,Bag taken,No harm\r\n"
      "5002,W3,31/02/2026,09:00,01/03/2026,Security,Security,Theft of staff property,Northgate "
      "Unit,Lobby,Coat taken,No harm\r\n";

Result<ImportResult> imported(TestCasebook &book, const QByteArray &csv, bool dryRun = false)
{
    return Importing(book.journal()).incidents(csv, u"listing.csv"_s, {}, dryRun);
}

QString counts(const Result<ImportResult> &result)
{
    if (!result)
        return result.error().message;
    return u"%1 rows, %2 new, %3 updated, %4 same, %5 skipped"_s.arg(result->rows)
        .arg(result->added)
        .arg(result->updated)
        .arg(result->same)
        .arg(result->skipped);
}

} // namespace

class ImportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeIncidentsAndKeepTheirRawForm()
    {
        TestCasebook book;
        const auto result = imported(book, listing);
        QCOMPARE(counts(result), u"3 rows, 2 new, 0 updated, 0 same, 1 skipped"_s);
        QCOMPARE(result->problems.size(), 1);
        QCOMPARE(result->problems.at(0).row, 3);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM import_row"_s), 3);
        auto first = Repository<Incident>(book.database()).one(u"WHERE t.category = 'PA'"_s);
        QVERIFY(first);
        QCOMPARE(first->record.reference(), u"INC-2026-0001"_s);
        QCOMPARE(first->occurredAt, QTime(8, 0));
        QCOMPARE(first->description, u"He hit her\ntwice"_s);
        QCOMPARE(first->placeDetail, u"Northgate Unit, Zone C"_s);
    }

    void aDryRunSaysTheSameAndLeavesNothing()
    {
        TestCasebook book;
        QCOMPARE(counts(imported(book, listing, true)),
                 u"3 rows, 2 new, 0 updated, 0 same, 1 skipped"_s);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM record"_s), 0);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM import_batch"_s), 0);
    }

    void theSameFileAgainChangesNothing()
    {
        TestCasebook book;
        QVERIFY(imported(book, listing));
        QCOMPARE(counts(imported(book, listing)), u"3 rows, 0 new, 0 updated, 2 same, 1 skipped"_s);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM incident"_s), 2);
    }

    void aChangedRowUpdatesItsIncidentButNotWhatWasEditedHere()
    {
        TestCasebook book;
        QVERIFY(imported(book, listing));
        Incidents incidents(book.journal());
        auto theft = Repository<Incident>(book.database()).one(u"WHERE t.category = 'TH'"_s);
        QVERIFY(theft);
        const IncidentFile base = *incidents.load(theft->id());
        IncidentFile edited = base;
        edited.incident.description = u"Bag taken from the boot of a car"_s;
        QVERIFY(incidents.save(edited, base));
        QByteArray next = listing;
        next.replace("Bag taken", "Bag and phone taken")
            .replace("08/11/2025,00:55", "08/11/2025,01:10");
        const auto result = imported(book, next);
        QCOMPARE(counts(result), u"3 rows, 0 new, 1 updated, 1 same, 1 skipped"_s);
        const Incident now = incidents.load(theft->id())->incident;
        QCOMPARE(now.description, u"Bag taken from the boot of a car"_s);
        QCOMPARE(now.occurredAt, QTime(1, 10));
        QCOMPARE(result->problems.size(), 2);
    }

    void anImportIsTakenBackWhole()
    {
        TestCasebook book;
        const auto result = imported(book, listing);
        QVERIFY(History(book.journal()).undo(result->changeSetUid));
        QCOMPARE(
            number(book.database(), u"SELECT count(*) FROM record WHERE withdrawn_at IS NULL"_s),
            0);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM incident"_s), 2);
    }

    void aFileThatIsNoListingIsRefusedWithASentence()
    {
        TestCasebook book;
        const auto result = imported(book, "Name,Colour\r\nA,red\r\n");
        QVERIFY(!result);
        QVERIFY(result.error().message.endsWith(u'.'));
    }

    void aStoppedImportLeavesNothing()
    {
        TestCasebook book;
        QByteArray many = listing.left(listing.indexOf('\n') + 1);
        for (int i = 0; i < 450; ++i)
            many += "9" + QByteArray::number(i)
                    + ",,17/01/2026,08:00,18/01/2026,Security,Security,Theft,A,B,C,No harm\r\n";
        auto result
            = Importing(book.journal()).incidents(many, u"many.csv"_s, {}, false, [](double) {
                  return false;
              });
        QVERIFY(!result);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM record"_s), 0);
    }

    void wordsAreFoundOnceIndexedThoughItWasStoppedInBetween()
    {
        TestCasebook book;
        QVERIFY(imported(book, listing));
        Finder finder(book.database());
        QVERIFY(finder.find(u"twice"_s, 5)->isEmpty());
        const auto first = indexNext(book.database(), 1);
        QVERIFY(first);
        QCOMPARE(*first, (IndexingProgress{1, 1}));
        book.reopen();
        QVERIFY(indexRest(book.database()));
        QCOMPARE(Finder(book.database()).find(u"twice"_s, 5)->size(), 1);
        QCOMPARE(Finder(book.database()).find(u"bag"_s, 5)->size(), 1);
        QCOMPARE(*indexNext(book.database()), IndexingProgress{});
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"
