// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/databases.h"
#include "tests/smalldisk.h"
#include <unistd.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// For its life this program may not write what belongs to the user who runs the tests, even where
/// that user may write everything.
class Stranger
{
public:
    explicit Stranger(const QTemporaryDir &dir)
        : m_folder(dir.path())
    {
        const auto reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto entries = QDir(m_folder).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries)
            m_set = m_set && QFile::setPermissions(entry.filePath(), reading);
        m_set = m_set
                && QFile::setPermissions(
                    m_folder, reading | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        if (geteuid() == 0)
            m_set = m_set && seteuid(65534) == 0;
    }
    ~Stranger()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("The rights of the test did not come back.");
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(Stranger)

    bool isSet() const { return m_set; }

private:
    QString m_folder;
    bool m_set = true;
};

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(char(byte ^ 1)));
}

} // namespace

/// Damaged files, read-only folders, full disks, and what is left on the disk.
class TestStorageFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedPageIsFoundWhenItIsRead()
    {
        QTemporaryDir dir;
        const QString path = filled(dir, 4000);
        QVERIFY(!path.isEmpty());
        QVERIFY(QFileInfo(path).size() > 40 * 8192);
        flip(path, 20 * 8192 + 4000);
        const auto database = opened(path);
        QVERIFY(database);
        auto rows = database->run(u"SELECT words FROM t"_s);
        QVERIFY(rows);
        int seen = 0;
        while (rows->next())
            ++seen;
        const auto ended = database->ended(*rows);
        QVERIFY(!ended);
        QVERIFY(seen < 4000);
        QCOMPARE(ended.error().code, Error::Code::Damaged);
        const auto counted = database->run(u"SELECT max(length(words)) FROM t"_s);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, Error::Code::Damaged);
        QVERIFY(!counted.error().detail.contains(marker()));
    }

    void aDamagedFirstPageDoesNotOpen()
    {
        QTemporaryDir dir;
        const QString path = filled(dir, 10);
        flip(path, 500);
        QCOMPARE(refusal(Database::open(path, testKey(), u"aegis"_s)), Error::Code::WrongKey);
        flip(path, 500);
        QVERIFY(opened(path));
        flip(path, 22);
        QCOMPARE(refusal(Database::open(path, testKey(), u"aegis"_s)), Error::Code::Damaged);
    }

    void aFileCutShortIsDamaged()
    {
        QTemporaryDir dir;
        const QString path = filled(dir, 4000);
        QVERIFY(QFile::resize(path, 10 * 8192));
        const auto database = Database::open(path, testKey(), u"aegis"_s);
        if (!database) {
            QCOMPARE(refusal(database), Error::Code::Damaged);
            return;
        }
        const auto counted = (*database)->run(u"SELECT max(length(words)) FROM t"_s);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, Error::Code::Damaged);
    }

    void aReadOnlyFolderCanBeReadButNotWrittenTo()
    {
        QTemporaryDir dir;
        const QString path = filled(dir, 10);
        QVERIFY(!path.isEmpty());
        const Stranger stranger(dir);
        QVERIFY(stranger.isSet());
        QCOMPARE(refusal(Database::open(path, testKey(), u"aegis"_s)), Error::Code::ReadOnly);
        QCOMPARE(refusal(Database::open(dir.filePath(u"new.db"_s), testKey(), u"aegis"_s)),
                 Error::Code::ReadOnly);
        const auto database = opened(path, Database::Mode::ReadOnly);
        QVERIFY(database);
        QVERIFY(database->isReadOnly());
        QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), 10);
        const auto refused = database->run(u"DELETE FROM t"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    }

    void latestCommitsAreNeverPassedOverOnAReadOnlyMedium()
    {
        QTemporaryDir dir;
        QTemporaryDir copy;
        const auto writer = opened(filled(dir, 3));
        QVERIFY(writer);
        QVERIFY(writer->run(u"INSERT INTO t (words) VALUES ('latest')"_s));
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(writer->path() + end, copy.filePath(u"casebook.db"_s + end)));
        const Stranger stranger(copy);
        QVERIFY(stranger.isSet());
        const auto reader = Database::open(
            copy.filePath(u"casebook.db"_s), testKey(), u"aegis"_s, Database::Mode::ReadOnly);
        if (reader)
            QCOMPARE(number(**reader, u"SELECT count(*) FROM t"_s), 4);
        else
            QCOMPARE(reader.error().code, Error::Code::ReadOnly);
    }

    void nothingReadableReachesTheDisk()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 4000));
        QVERIFY(database);
        Transaction transaction(*database);
        QVERIFY(database->runScript(u"CREATE TEMP TABLE sorted AS "
                                    "SELECT words || id AS w FROM t ORDER BY words DESC; "
                                    "CREATE INDEX temp.by_words ON sorted (w)"_s));
        QVERIFY(database->run(u"UPDATE t SET words = words || '!'"_s));
        auto rows
            = database->run(u"SELECT a.words FROM t a JOIN sorted s ON s.w <> a.words "
                            "ORDER BY s.w || a.words LIMIT 3"_s.replace(
                                u"JOIN sorted s"_s, u"JOIN (SELECT * FROM sorted LIMIT 20) s"_s));
        QVERIFY(rows && rows->next());
        QCOMPARE(readable(dir.path()), 0);
        QVERIFY(transaction.commit());
        QCOMPARE(readable(dir.path()), 0);

        QFile note(dir.filePath(u"note.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write(marker().toUtf8()) > 0);
        note.close();
        QVERIFY2(readable(dir.path()) > 0, "The search itself must find what is there.");
    }

    void aFullDiskSavesNothingAndSaysSo()
    {
        QTemporaryDir dir;
        const auto database = opened(filled(dir, 1000));
        QVERIFY(database);
        const qint64 before = number(*database, u"SELECT count(*) FROM t"_s);
        {
            const SmallDisk disk(512 * 1024);
            Transaction transaction(*database);
            const auto added = database->run(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) "
                "INSERT INTO t (words) SELECT ? || i FROM n"_s,
                {marker()});
            const auto kept = transaction.commit();
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, Error::Code::Full);
            QVERIFY(added || added.error().code == Error::Code::Full);
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(number(*database, u"SELECT count(*) FROM t"_s), before);
        QVERIFY(database->run(u"INSERT INTO t (words) VALUES ('there is room again')"_s));
    }

    void aCasebookThatDoesNotFitIsNotLeftHalfMade()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"casebook.db"_s);
        {
            const SmallDisk disk(4096);
            QCOMPARE(refusal(Database::open(path, testKey(), u"aegis"_s)), Error::Code::Full);
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(opened(path));
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
