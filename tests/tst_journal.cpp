// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/place.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Site site(const QString &name)
{
    Site value;
    value.name = name;
    value.record.title = name;
    return value;
}

const UseCase test{u"test"_s, Permission::Write};

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Changes>(); }

    void aFailedWriteStoresNothingAtAll()
    {
        TestCasebook book;
        const qint64 before = number(book.database(), u"SELECT count(*) FROM audit_entry"_s);
        QSignalSpy spy(&book.journal(), &Journal::changed);
        auto done = book.journal().commit(test, [](ChangeSet &set) -> Result<void> {
            Site one = site(u"One"_s);
            if (auto added = set.add(one); !added)
                return added;
            return Error{Error::Code::Invalid, u"no"_s, {}};
        });
        QVERIFY(!done);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM record"_s), 0);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM audit_entry"_s), before);
        QCOMPARE(spy.size(), 0);
    }

    void aReaderMayNotWrite()
    {
        TestCasebook book;
        QVERIFY(
            book->addPerson(u"Sam Reader"_s, {}, Role::Reader, {}, u"another long passphrase"_s));
        book.reopen(u"Sam Reader"_s, u"another long passphrase"_s);
        QCOMPARE(book->user().role, Role::Reader);
        auto done = book.journal().commit(test, [](ChangeSet &set) {
            Site one = site(u"One"_s);
            return set.add(one);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Denied);
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM record"_s), 0);
    }

    void anOldRowVersionIsAConflictAndOverwritesNothing()
    {
        TestCasebook book;
        Site one = site(u"One"_s);
        QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.add(one); }));
        Site mine = one;
        Site theirs = one;
        theirs.notes = u"theirs"_s;
        QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.save(theirs); }));
        mine.notes = u"mine"_s;
        auto done = book.journal().commit(test, [&](ChangeSet &set) { return set.save(mine); });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QCOMPARE(Repository<Site>(book.database()).find(one.id())->notes, u"theirs"_s);
    }

    void savingWithoutADifferenceWritesNothing()
    {
        TestCasebook book;
        Site one = site(u"One"_s);
        QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.add(one); }));
        const qint64 before = number(book.database(), u"SELECT count(*) FROM change_set"_s);
        auto done = book.journal().commit(test, [&](ChangeSet &set) { return set.save(one); });
        QVERIFY(done);
        QVERIFY(done->changeSetUid.isEmpty());
        QCOMPARE(number(book.database(), u"SELECT count(*) FROM change_set"_s), before);
    }

    void theAuditKeepsTheValueBeforeAndAfter()
    {
        TestCasebook book;
        Site one = site(u"One"_s);
        one.notes = u"was"_s;
        QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.add(one); }));
        one.notes = u"is"_s;
        QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.save(one); }));
        auto row = book.database().run(
            u"SELECT before, after FROM audit_payload ORDER BY seq DESC LIMIT 1"_s);
        QVERIFY(row && row->next());
        QVERIFY(row->value(0).toString().contains(u"\"notes\":\"was\""_s));
        QVERIFY(row->value(1).toString().contains(u"\"notes\":\"is\""_s));
    }

    void theChainHoldsAndTellsOfEveryKindOfTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("untouched, it holds") << QString();
        QTest::newRow("a changed payload")
            << u"UPDATE audit_payload SET after = '{}' WHERE seq = 3"_s;
        QTest::newRow("a removed entry") << u"DELETE FROM audit_entry WHERE seq = 3"_s;
        QTest::newRow("an entry moved to another record")
            << u"UPDATE audit_entry SET record_uid = 'x' WHERE seq = 3"_s;
        QTest::newRow("another person named as the author")
            << u"UPDATE change_set SET user_name = 'Somebody'"_s;
    }
    void theChainHoldsAndTellsOfEveryKindOfTampering()
    {
        QFETCH(QString, sql);
        TestCasebook book;
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            Site one = site(name);
            QVERIFY(book.journal().commit(test, [&](ChangeSet &set) { return set.add(one); }));
        }
        if (!sql.isEmpty()) {
            // Somebody who knows the key and takes the guards away.
            for (const QString &guard : {u"audit_entry_is_append_only"_s,
                                         u"audit_entry_is_kept"_s,
                                         u"audit_payload_is_kept"_s,
                                         u"audit_payload_only_disposed"_s})
                QVERIFY(book.database().run(u"DROP TRIGGER "_s + guard));
            QVERIFY(book.database().run(u"PRAGMA foreign_keys = OFF"_s));
            QVERIFY(book.database().run(sql));
        }
        auto report = book.journal().audit().verify();
        QVERIFY(report);
        QCOMPARE(report->holds(), sql.isEmpty());
        QVERIFY(report->entries > 0);
    }

    void theAuditCannotBeRewritten_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an entry") << u"UPDATE audit_entry SET record_uid = 'x'"_s;
        QTest::newRow("an entry, gone") << u"DELETE FROM audit_entry"_s;
        QTest::newRow("a payload") << u"UPDATE audit_payload SET after = 'x'"_s;
        QTest::newRow("a payload, gone") << u"DELETE FROM audit_payload"_s;
        QTest::newRow("a payload emptied without authority")
            << u"UPDATE audit_payload SET before = '', after = ''"_s;
    }
    void theAuditCannotBeRewritten()
    {
        QFETCH(QString, sql);
        TestCasebook book;
        QVERIFY(!book.database().run(sql));
    }

    void referencesCountByKindAndYearAndAreNeverReused()
    {
        TestCasebook book;
        const auto add = [&](int year) {
            Incident incident;
            incident.reportedOn = QDate(year, 1, 2);
            incident.record.refYear = year;
            auto done
                = book.journal().commit(test, [&](ChangeSet &set) { return set.add(incident); });
            return done ? incident.record.reference() : done.error().detail;
        };
        QCOMPARE(add(2026), u"INC-2026-0001"_s);
        QCOMPARE(add(2026), u"INC-2026-0002"_s);
        QCOMPARE(add(2025), u"INC-2025-0001"_s);
        QCOMPARE(add(2026), u"INC-2026-0003"_s);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
