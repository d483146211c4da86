// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/atomicfile.h"
#include "core/platform/folderlock.h"
#include "core/platform/pathkind.h"
#include "core/platform/process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::platform;

using Code = Error::Code;

namespace {

const QDateTime Morning(QDate(2026, 3, 3), QTime(9, 41), Qt::UTC);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs \a act in a process of its own and gives its exit status.
int statusOf(const std::function<int()> &act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileAppearsWholeOrNotAtAll();
    void aFullDiskKeepsTheOldFile();
    void aFolderThatIsNotThere();
    void foldersAreMadeForThisAccountOnly();
    void oneProgramAtATime();
    void theLockSaysWhoHasIt();
    void aDeadProgramHoldsNoLock();
    void networkFileSystems_data();
    void networkFileSystems();
    void synchronisedNames_data();
    void synchronisedNames();
    void kindOfAFolder();
    void theKindCanBeSetForATest();
    void devicesThatCannotBeUnplugged();
    void freeSpaceIsKnown();
    void thisProgramLeavesNoCoreFile();
};

void TestPlatform::aFileAppearsWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casebook.header"_s);
    QVERIFY(writeAtomically(path, "first"));
    {
        Result<AtomicFile> created = AtomicFile::create(path);
        QVERIFY(created);
        AtomicFile file = std::move(created).value();
        QVERIFY(file.write("half of the sec"));
        QCOMPARE(contentOf(path), "first");
    }
    QCOMPARE(contentOf(path), "first");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(writeAtomically(path, "second"));
    QCOMPARE(contentOf(path), "second");
    QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestPlatform::aFullDiskKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casebook.header"_s);
    QVERIFY(writeAtomically(path, "before"));

    // A limit on the size of files refuses in the same way as a full disk.
    const int status = statusOf([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> written = writeAtomically(path, QByteArray(100'000, 'x'));
        return !written && written.error().code == Code::Full ? 0 : 1;
    });
    QCOMPARE(status, 0);
    QCOMPARE(contentOf(path), "before");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestPlatform::aFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    const Result<void> written = writeAtomically(folder.filePath(u"none/file"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::NotFound);
    QCOMPARE(replaceFile(folder.filePath(u"none"_s), folder.filePath(u"to"_s)).error().code,
             Code::NotFound);
}

void TestPlatform::foldersAreMadeForThisAccountOnly()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"a/b/c"_s);
    QVERIFY(makeFolder(made));
    QVERIFY(makeFolder(made));
    QVERIFY(QFileInfo(made).isDir());
    QVERIFY(!(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestPlatform::oneProgramAtATime()
{
    const QTemporaryDir folder;
    QVERIFY(!FolderLock::holder(folder.path()));
    {
        const Result<FolderLock> first = FolderLock::take(folder.path(), Morning);
        QVERIFY(first);
        QCOMPARE(FolderLock::take(folder.path(), Morning).error().code, Code::Busy);
        QCOMPARE(FolderLock::holder(folder.path())->process, qint64(::getpid()));
        QCOMPARE(FolderLock::take(folder.path(), Morning).error().code, Code::Busy);
    }
    QVERIFY(!FolderLock::holder(folder.path()));
    QVERIFY(FolderLock::take(folder.path(), Morning));
}

void TestPlatform::theLockSaysWhoHasIt()
{
    const QTemporaryDir folder;
    const Result<FolderLock> lock = FolderLock::take(folder.path(), Morning);
    QVERIFY(lock);
    const std::optional<LockHolder> holder = FolderLock::holder(folder.path());
    QVERIFY(holder);
    QCOMPARE(holder->since, Morning);
    QVERIFY(!holder->account.isEmpty());

    const QString message = FolderLock::take(folder.path(), Morning).error().message;
    QVERIFY(message.contains(holder->account));
    QVERIFY(message.contains(holder->computer));
    const QString clock = Morning.toLocalTime().toString(u"HH:mm"_s);
    QVERIFY2(message.contains(clock), qPrintable(message));
}

void TestPlatform::aDeadProgramHoldsNoLock()
{
    const QTemporaryDir folder;
    int ready[2] = {};
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Result<FolderLock> lock = FolderLock::take(folder.path(), Morning);
        const char taken = lock ? 'y' : 'n';
        if (::write(ready[1], &taken, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char taken = 0;
    QCOMPARE(::read(ready[0], &taken, 1), 1);
    QCOMPARE(taken, 'y');
    QCOMPARE(FolderLock::holder(folder.path())->process, qint64(child));
    QCOMPARE(FolderLock::take(folder.path(), Morning).error().code, Code::Busy);

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!FolderLock::holder(folder.path()));
    QVERIFY(FolderLock::take(folder.path(), Morning));
}

void TestPlatform::networkFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    QTest::newRow("a Unix share") << QByteArray("nfs4") << true;
    QTest::newRow("a Windows share") << QByteArray("cifs") << true;
    QTest::newRow("a folder over SSH") << QByteArray("fuse.sshfs") << true;
    QTest::newRow("a share of the desktop") << QByteArray("fuse.gvfsd-fuse") << true;
    QTest::newRow("a Linux disk") << QByteArray("ext4") << false;
    QTest::newRow("a Windows disk") << QByteArray("fuseblk") << false;
    QTest::newRow("memory") << QByteArray("tmpfs") << false;
    QTest::newRow("unknown") << QByteArray() << false;
}

void TestPlatform::networkFileSystems()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, network);
    QCOMPARE(kindOfFileSystem(type), network ? PathKind::Network : PathKind::Local);
}

void TestPlatform::synchronisedNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("synchronised");
    QTest::newRow("OneDrive of a trust")
        << u"/home/a/OneDrive - Riverside NHS Trust/x.casebook"_s << true;
    QTest::newRow("OneDrive") << u"/home/a/onedrive/x.casebook"_s << true;
    QTest::newRow("a personal Dropbox") << u"/home/a/Dropbox (Personal)/x.casebook"_s << true;
    QTest::newRow("Google Drive") << u"/home/a/Google Drive/My Drive/x.casebook"_s << true;
    QTest::newRow("Nextcloud") << u"/home/a/Nextcloud/work/x.casebook"_s << true;
    QTest::newRow("iCloud") << u"/Users/a/Library/Mobile Documents/x.casebook"_s << true;
    QTest::newRow("Documents") << u"/home/a/Documents/x.casebook"_s << false;
    QTest::newRow("a casebook about a dropbox")
        << u"/home/a/Documents/Dropbox-review.casebook"_s << false;
}

void TestPlatform::synchronisedNames()
{
    QFETCH(QString, path);
    QFETCH(bool, synchronised);
    QCOMPARE(hasSynchronisedName(path), synchronised);
}

void TestPlatform::kindOfAFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(pathKind(folder.path()), PathKind::Local);
    QCOMPARE(pathKind(folder.filePath(u"not/there/yet.casebook"_s)), PathKind::Local);
    QCOMPARE(pathKind(folder.filePath(u"Dropbox/new.casebook"_s)), PathKind::Synchronised);

    QVERIFY(makeFolder(folder.filePath(u"Nextcloud/cases"_s)));
    QVERIFY(QFile::link(folder.filePath(u"Nextcloud/cases"_s), folder.filePath(u"mine"_s)));
    QCOMPARE(pathKind(folder.filePath(u"mine/new.casebook"_s)), PathKind::Synchronised);
}

void TestPlatform::theKindCanBeSetForATest()
{
    const QTemporaryDir folder;
    const QList<std::pair<QByteArray, PathKind>> kinds{{"network", PathKind::Network},
                                                       {"removable", PathKind::Removable},
                                                       {"synchronised", PathKind::Synchronised}};
    for (const auto &[name, kind] : kinds) {
        qputenv("CASEBOOK_PATH_KIND", name);
        QCOMPARE(pathKind(folder.path()), kind);
        QVERIFY(!reasonNotToWrite(kind).isEmpty());
    }
    qunsetenv("CASEBOOK_PATH_KIND");
    QVERIFY(reasonNotToWrite(pathKind(folder.path())).isEmpty());
}

void TestPlatform::devicesThatCannotBeUnplugged()
{
    QVERIFY(!isRemovableDevice("/dev/null"));
    QVERIFY(!isRemovableDevice("tmpfs"));
    QVERIFY(!isRemovableDevice(QByteArray()));
}

void TestPlatform::freeSpaceIsKnown()
{
    const QTemporaryDir folder;
    QVERIFY(freeSpace(folder.filePath(u"not/there/yet"_s)) > 0);
}

void TestPlatform::thisProgramLeavesNoCoreFile()
{
    const int status = statusOf([] {
        const bool done = hardenProcess();
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        return done && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1;
    });
    QCOMPARE(status, 0);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
