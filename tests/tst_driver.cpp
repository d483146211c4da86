// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/driver.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlResult>
#include <QTemporaryDir>
#include <QTest>

#include "tests/drivers.h"
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// Schema, transactions, opening and closing, and what our driver does beyond Qt's own.
class TestDriver final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Drivers> m_drivers;

private Q_SLOTS:
    void init() { m_drivers = std::make_unique<Drivers>(); }
    void cleanup() { m_drivers.reset(); }

    void theSchemaIsDescribedAlike_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("a table with a key of its own") << u"site"_s;
        QTest::newRow("a table with every type") << u"incident"_s;
        QTest::newRow("a table with a key of two columns") << u"pair"_s;
        QTest::newRow("a strict table without a key") << u"strictly"_s;
        QTest::newRow("a view") << u"costly"_s;
        QTest::newRow("a table named with its schema") << u"main.site"_s;
        QTest::newRow("a quoted name") << u"\"site\""_s;
        QTest::newRow("a table that is not there") << u"nowhere"_s;
    }
    void theSchemaIsDescribedAlike()
    {
        QFETCH(QString, table);
        Drivers::compare([table](const QSqlDatabase &db) {
            return QStringList{shown(db.record(table)),
                               shown(db.primaryIndex(table)),
                               db.tables(QSql::Tables).join(u' '),
                               db.tables(QSql::Views).join(u' '),
                               db.tables(QSql::SystemTables).join(u' '),
                               db.tables(QSql::AllTables).join(u' '),
                               db.driver()->escapeIdentifier(table, QSqlDriver::TableName),
                               db.driver()->escapeIdentifier(u"a\"b"_s, QSqlDriver::FieldName)};
        });
    }

    void transactionsEndAlike()
    {
        Drivers::compare([](const QSqlDatabase &shared) {
            QSqlDatabase db = shared;
            QStringList lines;
            const auto note = [&](bool done) {
                lines.append(u"%1 %2"_s.arg(QString::number(done), shown(db.lastError())));
            };
            note(db.transaction());
            note(QSqlQuery(db).exec(u"INSERT INTO site VALUES (50, 'kept')"_s));
            note(db.commit());
            note(db.transaction());
            note(QSqlQuery(db).exec(u"INSERT INTO site VALUES (51, 'lost')"_s));
            note(db.rollback());
            return lines + shownRun(db, u"SELECT * FROM site"_s);
        });
    }

    void aFileThatCannotBeOpenedIsAnErrorAlike()
    {
        const auto tried = [](const QString &driver) {
            QStringList lines;
            {
                QSqlDatabase db = QSqlDatabase::addDatabase(driver, u"tried"_s);
                db.setDatabaseName(u"/nowhere/at/all.db"_s);
                lines.append(u"%1 %2 %3 %4"_s.arg(db.open())
                                 .arg(db.isOpen())
                                 .arg(db.isOpenError())
                                 .arg(shown(db.lastError())));
                QSqlQuery query(db);
                lines.append(QString::number(query.exec(u"SELECT 1"_s)));
            }
            QSqlDatabase::removeDatabase(u"tried"_s);
            return lines;
        };
        QCOMPARE(tried(core::sqlite::driverName()), tried(u"QSQLITE"_s));
    }

    void theHandleIsThatOfTheEngine()
    {
        const QVariant handle = Drivers::ours().driver()->handle();
        QCOMPARE(handle.typeName(), Drivers::stock().driver()->handle().typeName());
        sqlite3 *const db = *static_cast<sqlite3 *const *>(handle.constData());
        QCOMPARE(sqlite3_exec(db, "INSERT INTO site VALUES (70, 'C')", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QSqlQuery query(Drivers::ours());
        QVERIFY(query.exec(u"SELECT name, sqlite3mc_version() FROM site WHERE id = 70"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"C"_s);
        QCOMPARE(qstrcmp(query.result()->handle().typeName(), "sqlite3_stmt*"), 0);
    }

    void aChangeThatReturnsRowsDoesNotHoldUpTheCommit()
    {
        QSqlDatabase db = Drivers::ours();
        QVERIFY(db.transaction());
        QSqlQuery query(db);
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"INSERT INTO site (name) VALUES ('A'), ('B') RETURNING id"_s));
        QVERIFY(query.next());
        QVERIFY2(db.commit(), qPrintable(db.lastError().text()));
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 4);
        QVERIFY(!query.next());
    }

    void aTransactionTakesTheWriteLockAtOnce()
    {
        QTemporaryDir dir;
        const auto open = [&](const QString &name) {
            QSqlDatabase db = QSqlDatabase::addDatabase(core::sqlite::driverName(), name);
            db.setDatabaseName(dir.filePath(u"file.db"_s));
            db.setConnectOptions(u"BUSY_TIMEOUT=20"_s);
            return db.open();
        };
        QVERIFY(open(u"one"_s) && open(u"two"_s));
        {
            QSqlDatabase one = QSqlDatabase::database(u"one"_s);
            QSqlDatabase two = QSqlDatabase::database(u"two"_s);
            QVERIFY(one.transaction());
            QVERIFY(!two.transaction());
            QCOMPARE(two.lastError().nativeErrorCode(), QString::number(SQLITE_BUSY));
            QVERIFY(one.rollback());
            QVERIFY(two.transaction());
        }
        QSqlDatabase::removeDatabase(u"one"_s);
        QSqlDatabase::removeDatabase(u"two"_s);
    }

    void closingEndsLivingQueries()
    {
        QTemporaryDir dir;
        QSqlQuery left;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(core::sqlite::driverName(), u"left"_s);
            db.setDatabaseName(dir.filePath(u"file.db"_s));
            QVERIFY(db.open());
            left = QSqlQuery(db);
            QVERIFY(left.exec(u"CREATE TABLE t (i)"_s));
            QVERIFY(left.exec(u"INSERT INTO t VALUES (1), (2)"_s));
            QVERIFY(left.exec(u"SELECT i FROM t"_s) && left.next());
            db.close();
            QVERIFY(!left.isActive());
            QVERIFY(!left.next());
            QVERIFY(!left.exec());
        }
        QSqlDatabase::removeDatabase(u"left"_s);
        QVERIFY(!openHere(dir.path()));
    }

    void aFileForReadingOnlyRefusesAChange_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("read only") << u"READONLY"_s;
        QTest::newRow("on a medium nobody writes to") << u" IMMUTABLE; BUSY_TIMEOUT=1"_s;
    }
    void aFileForReadingOnlyRefusesAChange()
    {
        QFETCH(QString, options);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"50% & more?#.db"_s);
        const auto tried = [&](const QString &sql, const QString &choice) {
            QString code = u"closed"_s;
            {
                QSqlDatabase db = QSqlDatabase::addDatabase(core::sqlite::driverName(), u"tried"_s);
                db.setDatabaseName(path);
                db.setConnectOptions(choice);
                if (db.open()) {
                    QSqlQuery query(db);
                    code = query.exec(sql) ? u"done"_s : query.lastError().nativeErrorCode();
                }
            }
            QSqlDatabase::removeDatabase(u"tried"_s);
            return code;
        };
        QCOMPARE(tried(u"SELECT 1"_s, options), u"closed"_s);
        QCOMPARE(tried(u"CREATE TABLE t (i)"_s, QString()), u"done"_s);
        QCOMPARE(tried(u"SELECT * FROM t"_s, options), u"done"_s);
        QCOMPARE(tried(u"INSERT INTO t VALUES (1)"_s, options), QString::number(SQLITE_READONLY));
        QCOMPARE(tried(u"SELECT 1"_s, u"READWRONG"_s), u"closed"_s);
    }

    void aStatementUsedAgainSeesWhatHasChanged()
    {
        const auto rows = [] {
            QStringList lines;
            QSqlQuery query(Drivers::ours());
            query.setForwardOnly(true);
            if (query.prepare(u"SELECT * FROM site WHERE id < ?"_s)) {
                query.addBindValue(2);
                lines = shownAll(query, query.exec());
            }
            return lines.join(u' ');
        };
        QCOMPARE(rows(), rows());
        QVERIFY(QSqlQuery(Drivers::ours())
                    .exec(u"ALTER TABLE site ADD COLUMN ward TEXT DEFAULT 'ED'"_s));
        QVERIFY(rows().contains(u"QString(ED)"_s));
        QVERIFY(QSqlQuery(Drivers::ours()).exec(u"DROP TABLE incident"_s));
        QVERIFY(QSqlQuery(Drivers::ours()).exec(u"PRAGMA case_sensitive_like = ON"_s));
        for (const QString &setting : {u"ON"_s, u"OFF"_s, u"ON"_s, u"OFF"_s}) {
            QVERIFY(QSqlQuery(Drivers::ours()).exec(u"PRAGMA foreign_keys = "_s + setting));
            QSqlQuery query(Drivers::ours());
            QVERIFY(query.exec(u"PRAGMA foreign_keys"_s) && query.next());
            QCOMPARE(query.value(0).toBool(), setting == u"ON"_s);
        }
    }

    void theSameStatementMayRunTwiceAtOnce()
    {
        const QString sql = u"SELECT id FROM site ORDER BY id"_s;
        QSqlQuery outer(Drivers::ours());
        outer.setForwardOnly(true);
        QVERIFY(outer.exec(sql));
        int seen = 0;
        while (outer.next()) {
            QSqlQuery inner(Drivers::ours());
            inner.setForwardOnly(true);
            QVERIFY(inner.exec(sql) && inner.next());
            QCOMPARE(inner.value(0).toInt(), 1);
            QCOMPARE(outer.value(0).toInt(), ++seen);
        }
        QCOMPARE(seen, 2);
    }

    void emptyBytesAreNotNull()
    {
        QSqlQuery query(Drivers::ours());
        QVERIFY(query.exec(u"SELECT photo FROM incident WHERE id = 2"_s) && query.next());
        QVERIFY(!query.value(0).toByteArray().isNull());
        QVERIFY(query.value(0).toByteArray().isEmpty());
    }

    void noRowsHaveNoLastRow()
    {
        QSqlQuery query(Drivers::ours());
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT * FROM site WHERE id = 99"_s));
        QVERIFY(!query.last());
        QVERIFY(!query.isValid());
    }

    void aValueTooManyIsRefused()
    {
        QSqlQuery query(Drivers::ours());
        QVERIFY(query.prepare(u"SELECT ? AS x, ? AS y"_s));
        query.bindValue(2, 8);
        QVERIFY(!query.exec());
        QVERIFY(!query.isActive());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }

    void aChangeThatReturnsRowsCountsThemAtOnce()
    {
        QSqlQuery query(Drivers::ours());
        QVERIFY(query.exec(u"UPDATE site SET name = 'x' RETURNING id"_s));
        QCOMPARE(query.numRowsAffected(), 2);
    }

private:
    /// True while this process holds a file below \a folder open.
    static bool openHere(const QString &folder)
    {
        const QDir descriptors(u"/proc/self/fd"_s);
        const auto entries = descriptors.entryInfoList(QDir::Files | QDir::System);
        return std::any_of(entries.begin(), entries.end(), [&folder](const QFileInfo &entry) {
            return entry.symLinkTarget().startsWith(folder);
        });
    }
};

QTEST_GUILESS_MAIN(TestDriver)
#include "tst_driver.moc"
