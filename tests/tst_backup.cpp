// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/attachments.h"
#include "core/usecases/backup.h"
#include "core/usecases/incidents.h"
#include "core/usecases/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray marker = "footage bytes that nobody may read on the disk";

IncidentFile withAttachment(TestCasebook &book)
{
    auto file = Incidents(book.journal()).record(sampleIncident());
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    auto added = Attachments(*book).add(
        file->incident.record.id, marker, u"camera 4.mp4"_s, u"Camera 4"_s);
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *file;
}

Result<BackupInfo> restored(const QString &from, const QString &to, const QString &passphrase)
{
    return restore(from, to, passphrase, std::nullopt, Clock::at(QDate(2026, 11, 24)));
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        qFatal("cannot damage %s", qPrintable(path));
    const char byte = file.read(1).at(0);
    file.seek(at);
    file.write(QByteArray(1, static_cast<char>(byte ^ 0x55)));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    const QString m_passphrase = QString::fromLatin1(testPassphrase);

private Q_SLOTS:
    void aRestoredBackupHoldsTheSameIncidentAndTheSameFile()
    {
        TestCasebook book;
        const IncidentFile file = withAttachment(book);
        auto backup = backUp(*book, m_place.filePath(u"a"_s));
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message + backup.error().detail));
        QCOMPARE(backup->incidents, 1);
        QCOMPARE(backup->attachments, 1);
        const QString to = m_place.filePath(u"Again.casebook"_s);
        auto done = restored(m_place.filePath(u"a"_s), to, m_passphrase);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        auto again = Casebook::open(to, m_passphrase, std::nullopt, Clock::at(QDate(2026, 11, 24)));
        QVERIFY(again);
        QCOMPARE(*Incidents((*again)->journal()).load(file.incident.record.uid), file);
        Attachments attachments(**again);
        auto reader = attachments.open(attachments.of(file.incident.record.id)->at(0));
        QVERIFY(reader);
        QCOMPARE(*(*reader)->readAt(0, 1000), marker);
    }

    void aRestoreNeverWritesOverAFolder()
    {
        TestCasebook book;
        QVERIFY(backUp(*book, m_place.filePath(u"b"_s)));
        auto done = restored(m_place.filePath(u"b"_s), book.folder(), m_passphrase);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
    }

    void aDamagedBackupIsNotRestoredAndLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("its database") << u"casebook.db"_s;
        QTest::newRow("its attachment") << u"attachments"_s;
    }
    void aDamagedBackupIsNotRestoredAndLeavesNothingBehind()
    {
        QFETCH(QString, file);
        TestCasebook book;
        withAttachment(book);
        const QString place = m_place.filePath(u"c-"_s + file);
        auto backup = backUp(*book, place);
        QVERIFY(backup);
        const QString to = m_place.filePath(u"c-%1.casebook"_s.arg(file));
        if (file == u"casebook.db") {
            flipByte(QDir(backup->path).filePath(file), 20000);
            auto done = restored(place, to, m_passphrase);
            QVERIFY(!done);
            QVERIFY(!QFileInfo::exists(to));
            QVERIFY(!QFileInfo::exists(to + u".unfinished"_s));
            return;
        }
        // A damaged attachment shows when the restored casebook is checked.
        QDirIterator files(QDir(backup->path).filePath(u"../attachments"_s),
                           QDir::Files,
                           QDirIterator::Subdirectories);
        flipByte(files.next(), 60);
        QVERIFY(restored(place, to, m_passphrase));
        auto again = Casebook::open(to, m_passphrase, std::nullopt, Clock::at(QDate(2026, 11, 24)));
        QVERIFY(again);
        QVERIFY(!verify(**again)->isSound());
    }

    void theWrongPassphraseRestoresNothing()
    {
        TestCasebook book;
        QVERIFY(backUp(*book, m_place.filePath(u"d"_s)));
        const QString to = m_place.filePath(u"d.casebook"_s);
        auto done = restored(m_place.filePath(u"d"_s), to, u"not the passphrase at all"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::WrongKey);
        QVERIFY(!QFileInfo::exists(to));
    }

    void fourteenDaysAndTwelveMonthsAreKept()
    {
        const QString place = m_place.filePath(u"e"_s);
        for (int day = 0; day < 400; ++day) {
            const QDateTime at(QDate(2025, 10, 1).addDays(day), QTime(12, 0), Qt::UTC);
            const QString folder = QDir(place).filePath(at.toString(u"yyyy-MM-ddTHHmmss"_s));
            QVERIFY(QDir().mkpath(folder));
            QFile database(folder + u"/casebook.db"_s);
            QVERIFY(database.open(QIODevice::WriteOnly));
            QFile about(folder + u"/backup.json"_s);
            QVERIFY(about.open(QIODevice::WriteOnly));
            about.write("{\"format\":1,\"at\":\"" + at.toString(Qt::ISODateWithMs).toLatin1()
                        + "\"}");
        }
        thinOut(place);
        const QList<BackupInfo> left = backupsIn(place);
        // The newest of November and the newest of October are among the fourteen days too.
        QCOMPARE(left.size(), 14 + 12 - 2);
        QCOMPARE(left.constFirst().at.date(), QDate(2025, 10, 1).addDays(399));
    }

    void aSoundCasebookVerifiesAndALostFileFails()
    {
        TestCasebook book;
        withAttachment(book);
        auto sound = verify(*book);
        QVERIFY(sound);
        QVERIFY2(sound->isSound(), qPrintable(sound->problems.join(u' ')));
        QCOMPARE(sound->attachments, 1);
        QDirIterator files(QDir(book.folder()).filePath(u"attachments"_s),
                           QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(QFile::remove(files.next()));
        QVERIFY(!verify(*book)->isSound());
    }

    void aFileWithoutARowIsMovedAsideAndReported()
    {
        TestCasebook book;
        QVERIFY(QDir(book.folder()).mkpath(u"attachments/zz"_s));
        QFile stray(QDir(book.folder()).filePath(u"attachments/zz/zzstray"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.write("something");
        stray.close();
        auto report = verify(*book);
        QVERIFY(report->isSound());
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(!stray.exists());
        QVERIFY(QDir(book.folder()).exists(u"attachments/unclaimed"_s));
    }

    void aStatusThatWasTamperedWithIsFound()
    {
        TestCasebook book;
        withAttachment(book);
        QVERIFY(book.database().run(u"UPDATE incident SET status = 'closed'"_s));
        QVERIFY(!verify(*book)->isSound());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
