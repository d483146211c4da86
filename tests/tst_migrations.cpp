// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/databases.h"

using namespace core;
using namespace Qt::StringLiterals;

/// Each test brings a database of its own up to date with a folder of its own.
class TestMigrations final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    int m_backups = 0;

    QString folder() const { return m_dir->path(); }

    void write(const QString &name, const QString &sql) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(sql.toUtf8()) >= 0);
    }

    Result<Migration> migrated()
    {
        return migrate(*m_database, folder(), [this] {
            ++m_backups;
            return Result<void>();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = opened(m_dir->filePath(u"casebook.db"_s));
        QVERIFY(m_database);
        m_backups = 0;
        write(u"0001_start.sql"_s,
              u"-- Sites.\nCREATE TABLE site (id INTEGER PRIMARY KEY, name TEXT NOT NULL)\n"
              "-- step\nINSERT INTO site (name) VALUES ('Gate'); -- the first\n"_s);
        write(u"0001_start.engine.sql"_s,
              u"CREATE TRIGGER kept BEFORE DELETE ON site\n"
              "BEGIN SELECT RAISE(ABORT, 'sites are kept'); SELECT 1; END\n"
              "-- step  \r\nCREATE VIRTUAL TABLE search USING fts5 (body)"_s);
        write(u"0002_incident.sql"_s,
              u"CREATE TABLE incident (id INTEGER PRIMARY KEY, site_id bigint NOT NULL "
              "REFERENCES site(id))\n-- step\nINSERT INTO incident (site_id) VALUES (1)"_s);
    }
    void cleanup()
    {
        m_database.reset();
        m_dir.reset();
    }

    void anEmptyDatabaseGetsEverything()
    {
        const auto done = migrated();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(*done, Migration::Created);
        QCOMPARE(*schemaVersion(*m_database), 2);
        QCOMPARE(latestVersion(folder()), 2);
        QCOMPARE(number(*m_database, u"SELECT count(*) FROM incident"_s), 1);
        QCOMPARE(number(*m_database, u"SELECT count(*) FROM search"_s), 0);
        QVERIFY(!m_database->run(u"DELETE FROM site"_s));
        QCOMPARE(m_backups, 0);
    }

    void aCurrentDatabaseIsLeftAlone()
    {
        QVERIFY(migrated());
        const qint64 changes = number(*m_database, u"SELECT total_changes()"_s);
        const auto done = migrated();
        QVERIFY(done);
        QCOMPARE(*done, Migration::Current);
        QCOMPARE(number(*m_database, u"SELECT total_changes()"_s), changes);
        QCOMPARE(m_backups, 0);
    }

    void anOlderDatabaseIsBackedUpOnceAndUpgraded()
    {
        QVERIFY(migrated());
        write(u"0003_more.sql"_s, u"ALTER TABLE site ADD COLUMN ward TEXT"_s);
        write(u"0004_yet_more.sql"_s, u"UPDATE site SET ward = 'ED'"_s);
        const auto done = migrated();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(*done, Migration::Upgraded);
        QCOMPARE(m_backups, 1);
        QCOMPARE(number(*m_database, u"SELECT count(*) FROM site WHERE ward = 'ED'"_s), 1);
        QCOMPARE(*schemaVersion(*m_database), 4);
    }

    void withoutABackupNothingIsUpgraded()
    {
        QVERIFY(migrated());
        write(u"0003_more.sql"_s, u"ALTER TABLE site ADD COLUMN ward TEXT"_s);
        const Error full{Error::Code::Full, u"No room for the backup."_s, {}};
        const auto done = migrate(*m_database, folder(), [&full] { return Result<void>(full); });
        QVERIFY(!done);
        QCOMPARE(done.error(), full);
        QCOMPARE(*schemaVersion(*m_database), 2);
    }

    void aNewerDatabaseIsRefused()
    {
        QVERIFY(migrated());
        QVERIFY(QFile::remove(m_dir->filePath(u"0002_incident.sql"_s)));
        const auto done = migrated();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Newer);
        QCOMPARE(*schemaVersion(*m_database), 2);
        QCOMPARE(m_backups, 0);
    }

    void aFileThatFailsLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("why");
        QTest::newRow("at its second step")
            << u"0003_bad.sql"_s << u"CREATE TABLE half (i integer)"_s << u"step 2"_s;
        QTest::newRow("in the words") << u"0003_bad.sql"_s << u"SELECT 1; CREAT"_s << u"CREAT"_s;
        QTest::newRow("by leaving an incident without its site")
            << u"0003_bad.sql"_s << u"INSERT INTO incident (site_id) VALUES (99)"_s
            << u"orphans in incident"_s;
        QTest::newRow("by a wrong number")
            << u"0005_bad.sql"_s << u"SELECT 1"_s << u"not number 3"_s;
        QTest::newRow("by ending the transaction itself")
            << u"0003_bad.sql"_s << u"ROLLBACK\n-- step\nSELECT 1"_s << u"step 3"_s;
    }
    void aFileThatFailsLeavesNoTrace()
    {
        QFETCH(QString, name);
        QFETCH(QString, rest);
        QFETCH(QString, why);
        QVERIFY(migrated());
        write(name, u"CREATE TABLE half (i integer)\n-- step\n"_s + rest);
        const auto done = migrated();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Storage);
        QVERIFY2(done.error().detail.contains(name), qPrintable(done.error().detail));
        QVERIFY2(done.error().detail.contains(why), qPrintable(done.error().detail));
        QCOMPARE(*schemaVersion(*m_database), 2);
        QCOMPARE(number(*m_database, u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s),
                 0);
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(number(*m_database, u"PRAGMA foreign_keys"_s), 1);
    }

    void filesBeforeTheOneThatFailsAreKept()
    {
        write(u"0003_bad.sql"_s, u"CREATE TABLE extra"_s);
        QVERIFY(!migrated());
        QCOMPARE(*schemaVersion(*m_database), 2);
        write(u"0003_bad.sql"_s, u"CREATE TABLE extra (i integer)"_s);
        const auto done = migrated();
        QVERIFY(done);
        QCOMPARE(*done, Migration::Upgraded);
    }

    void aTableCanBeReplacedUnderItsForeignKeys()
    {
        QVERIFY(migrated());
        write(u"0003_replace.sql"_s,
              u"DROP TRIGGER kept\n-- step\n"
              "CREATE TABLE new_site (id INTEGER PRIMARY KEY, name TEXT, ward TEXT)\n-- step\n"
              "INSERT INTO new_site (id, name) SELECT id, name FROM site\n-- step\n"
              "DROP TABLE site\n-- step\nALTER TABLE new_site RENAME TO site"_s);
        const auto done = migrated();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(!m_database->run(u"INSERT INTO incident (site_id) VALUES (99)"_s));
        QCOMPARE(number(*m_database,
                        u"SELECT count(*) FROM incident i JOIN site s ON s.id = i.site_id"_s),
                 1);
    }

    void aDatabaseForReadingOnlyIsNotUpgraded()
    {
        QVERIFY(migrated());
        m_database.reset();
        m_database = opened(m_dir->filePath(u"casebook.db"_s), Database::Mode::ReadOnly);
        QVERIFY(m_database);
        QCOMPARE(*migrated(), Migration::Current);
        write(u"0003_more.sql"_s, u"ALTER TABLE site ADD COLUMN ward TEXT"_s);
        const auto done = migrated();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::ReadOnly);
    }

    void aFolderWithoutFilesIsAFaultOfTheProgram()
    {
        QTemporaryDir empty;
        QVERIFY(!migrate(*m_database, empty.path()));
    }

    void theProgramsOwnFilesBuildADatabase()
    {
        const auto done = migrate(*m_database);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(*schemaVersion(*m_database), latestVersion());
        QVERIFY(latestVersion() > 0);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
