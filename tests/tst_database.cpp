// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/packedrows.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/databases.h"
#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAgain_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::newRow("on a processor with AES instructions") << u"aegis"_s;
        QTest::newRow("on one without") << u"chacha20"_s;
    }
    void whatWasSavedIsThereAgain()
    {
        QFETCH(QString, cipher);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"casebook.db"_s);
        for (int times = 1; times <= 2; ++times) {
            const auto database = Database::open(path, testKey(), cipher);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            QVERIFY((*database)->runScript(u"CREATE TABLE IF NOT EXISTS t (words TEXT)"_s));
            QVERIFY((*database)->run(u"INSERT INTO t VALUES (?)"_s, {marker()}));
            QCOMPARE(number(**database, u"SELECT count(*) FROM t"_s), times);
            QCOMPARE(readable(dir.path()), 0);
        }
        const QString other = cipher == u"aegis"_s ? u"chacha20"_s : u"aegis"_s;
        QCOMPARE(refusal(Database::open(path, testKey(), other)), Error::Code::WrongKey);
    }

    void theConnectionIsSafe_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<qint64>("value");
        QTest::newRow("pages are 8 KiB") << u"page_size"_s << qint64(8192);
        QTest::newRow("a commit is on the disk") << u"synchronous"_s << qint64(2);
        QTest::newRow("foreign keys are kept") << u"foreign_keys"_s << qint64(1);
        QTest::newRow("sorting stays in memory") << u"temp_store"_s << qint64(2);
        QTest::newRow("the schema is not trusted") << u"trusted_schema"_s << qint64(0);
        QTest::newRow("pages are checked") << u"cell_size_check"_s << qint64(1);
        QTest::newRow("no page is mapped") << u"mmap_size"_s << qint64(0);
        QTest::newRow("64 MiB are cached") << u"cache_size"_s << qint64(-65536);
        QTest::newRow("a writer is waited for") << u"busy_timeout"_s << qint64(5000);
        QTest::newRow("the file says what it is") << u"application_id"_s << qint64(0x43415345);
    }
    void theConnectionIsSafe()
    {
        QFETCH(QString, setting);
        QFETCH(qint64, value);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"casebook.db"_s);
        for (const char *times : {"made", "opened again"}) {
            const auto database = opened(path);
            QVERIFY(database);
            const qint64 found = number(*database, u"PRAGMA "_s + setting);
            QVERIFY2(found == value || (setting == u"mmap_size"_s && found == -1), times);
            auto mode = database->run(u"PRAGMA journal_mode"_s);
            QVERIFY(mode && mode->next());
            QCOMPARE(mode->value(0).toString(), u"wal"_s);
            QVERIFY(!database->run(u"SELECT \"text\""_s));
        }
    }

    void theWrongFileOrKeyIsRefused()
    {
        QTemporaryDir dir;
        const QString path = filled(dir, 1);
        QVERIFY(!path.isEmpty());
        QByteArray wrong = testKey();
        wrong[31] = 'l';
        QCOMPARE(refusal(Database::open(path, wrong, u"aegis"_s)), Error::Code::WrongKey);
        QCOMPARE(refusal(Database::open(path, wrong, u"aegis"_s, Database::Mode::ReadOnly)),
                 Error::Code::WrongKey);
        QCOMPARE(refusal(Database::open(path, testKey().chopped(1), u"aegis"_s)),
                 Error::Code::Invalid);
        QCOMPARE(refusal(Database::open(path, testKey(), u"rc4"_s)), Error::Code::Invalid);

        const QString absent = dir.filePath(u"absent.db"_s);
        QCOMPARE(refusal(Database::open(absent, testKey(), u"aegis"_s, Database::Mode::ReadOnly)),
                 Error::Code::NotFound);
        QVERIFY(!QFile::exists(absent));
        QCOMPARE(refusal(Database::open(dir.filePath(u"no/folder.db"_s), testKey(), u"aegis"_s)),
                 Error::Code::NotFound);

        const QString plain = dir.filePath(u"plain.db"_s);
        sqlite3 *engine = nullptr;
        QCOMPARE(sqlite3_open(plain.toUtf8().constData(), &engine), SQLITE_OK);
        QCOMPARE(sqlite3_exec(engine, "CREATE TABLE t (i)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(engine);
        const auto refused = Database::open(plain, testKey(), u"aegis"_s);
        QCOMPARE(refusal(refused), Error::Code::Damaged);
        QVERIFY(refused.error().message.contains(u"unencrypted"_s));

        const QString letter = dir.filePath(u"letter.txt"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100000, 'x'));
        file.close();
        QCOMPARE(refusal(Database::open(letter, testKey(), u"aegis"_s)), Error::Code::Damaged);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        QCOMPARE(refusal(Database::open(letter, testKey(), u"aegis"_s)), Error::Code::Damaged);
    }

    void readingOnlyWorksBesideAWriter()
    {
        QTemporaryDir dir;
        const auto writer = opened(filled(dir, 3));
        QVERIFY(writer);
        QVERIFY(writer->run(u"INSERT INTO t (words) VALUES ('latest')"_s));
        const auto reader = opened(writer->path(), Database::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(number(*reader, u"SELECT count(*) FROM t"_s), 4);
        QVERIFY(!reader->run(u"DELETE FROM t"_s));
    }

    void packedRowsHoldWhatAQueryGives()
    {
        QTemporaryDir dir;
        const auto database = opened(dir.filePath(u"casebook.db"_s));
        QVERIFY(database);
        QVERIFY(database->runScript(
            u"CREATE TABLE p (i integer, r real, t text, b blob);"
            "INSERT INTO p VALUES (9007199254740993, 0.5, 'Ffôn 😀', x'00ff');"
            "INSERT INTO p VALUES (NULL, NULL, NULL, NULL), (-1, -2.25, '', x'')"_s));
        const QString sql = u"SELECT i, r, t, b, ? FROM p WHERE coalesce(t, '') <> ? ORDER BY rowid"_s;
        for (const QVariantList &values : {QVariantList{u"with"_s, u"nothing"_s},
                                           QVariantList{7, u""_s},
                                           QVariantList{QVariant(), u"Ffôn 😀"_s}}) {
            const auto found = packed(*database, sql, values);
            QVERIFY(found);
            QCOMPARE(found->columns(), 5);
            auto rows = database->run(sql, values);
            qsizetype row = 0;
            for (; rows->next(); ++row) {
                for (int column = 0; column < 5; ++column) {
                    QCOMPARE(found->value(row, column), rows->value(column));
                    QCOMPARE(found->value(row, column).isNull(), rows->value(column).isNull());
                    QCOMPARE(found->value(row, column).typeId(), rows->value(column).typeId());
                }
            }
            QCOMPARE(found->size(), row);
        }
    }

    void packingSaysWhyNot()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 1));
        QVERIFY(database);
        const auto unknown = packed(*database, u"SELECT nothing FROM t"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().detail.contains(u"nothing"_s));
        QVERIFY(!packed(*database, u"SELECT words FROM t WHERE words = ?"_s));
        QVERIFY(!packed(*database, u"SELECT words FROM t"_s, {1}));
        // What was searched for is no matter for a log.
        const auto quoting = packed(*database, u"SELECT abs(-9223372036854775808), ?"_s, {u"Okafor"_s});
        QVERIFY(!quoting);
        QVERIFY(!quoting.error().detail.contains(u"Okafor"_s));
        database->close();
        QVERIFY(!packed(*database, u"SELECT words FROM t"_s));
    }

    void aTransactionIsKeptOrUndone()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 0));
        QVERIFY(database);
        const auto add
            = [&] { return database->run(u"INSERT INTO t (words) VALUES ('x')"_s).has_value(); };
        const auto count = [&] { return number(*database, u"SELECT count(*) FROM t"_s); };
        {
            Transaction undone(*database);
            QVERIFY(database->inTransaction());
            QVERIFY(add());
            QCOMPARE(count(), 1);
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(count(), 0);
        {
            Transaction outer(*database);
            QVERIFY(add());
            {
                Transaction undone(*database);
                QVERIFY(add());
            }
            {
                Transaction kept(*database);
                QVERIFY(add());
                QVERIFY(kept.commit());
            }
            QCOMPARE(count(), 2);
            QVERIFY(outer.commit());
        }
        QCOMPARE(count(), 2);
    }

    void aTransactionThatCannotBeginKeepsNothing()
    {
        QTemporaryDir dir;
        const auto one = opened(filled(dir, 0));
        const auto two = opened(one->path());
        QVERIFY(one && two);
        sqlite3_busy_timeout(two->handle(), 20);
        Transaction writing(*one);
        {
            Transaction late(*two);
            QVERIFY(writing.commit());
            const auto added = two->run(u"INSERT INTO t (words) VALUES ('half a change')"_s);
            QVERIFY(!added);
            QCOMPARE(added.error().code, Error::Code::Busy);
            Transaction inner(*two);
            QVERIFY(!inner.commit());
            const auto kept = late.commit();
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, Error::Code::Busy);
        }
        QCOMPARE(number(*two, u"SELECT count(*) FROM t"_s), 0);
        QVERIFY(two->run(u"INSERT INTO t (words) VALUES ('whole')"_s));
    }

    void nothingRunsOnAfterAnErrorThatUndidEverything()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 1));
        QVERIFY(database);
        {
            Transaction transaction(*database);
            QVERIFY(!database->run(u"INSERT OR ROLLBACK INTO t (id) VALUES (1)"_s));
            const auto after = database->run(u"INSERT INTO t (words) VALUES ('half a change')"_s);
            QVERIFY(!after);
            const auto kept = transaction.commit();
            QVERIFY(!kept);
            QCOMPARE(kept.error(), after.error());
        }
        QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 1);
    }

    void theLogHoldsNoWordsOfTheCase()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 1));
        QVERIFY(database);
        QVERIFY(database->runScript(u"CREATE VIRTUAL TABLE found USING fts5 (words)"_s));
        const auto found
            = database->run(u"SELECT * FROM found WHERE found MATCH ?"_s, {u"Smith: AND ("_s});
        QVERIFY(!found);
        QVERIFY2(!found.error().detail.contains(u"Smith"_s), qPrintable(found.error().detail));
        QVERIFY(found.error().detail.contains(u"MATCH ?"_s));
    }

    void aClosedCasebookAnswersNothing()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 5));
        QVERIFY(database);
        auto rows = database->run(u"SELECT * FROM t"_s);
        QVERIFY(rows && rows->next());
        database->close();
        QVERIFY(!rows->next());
        QVERIFY(!database->handle());
        QVERIFY(!database->run(u"SELECT 1"_s));
        QVERIFY(!QFile::exists(database->path() + u"-wal"_s));
        database->close();
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
