// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attachmentfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;

using Code = Error::Code;

namespace {

constexpr qsizetype MiB = 1 << 20;

QByteArray sampleBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Gives a few bytes at a time, as a slow disk or a network share may.
class DribblingBuffer : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *data, qint64 length) override
    {
        return QBuffer::readData(data, qMin(length, qint64(70'001)));
    }
};

struct Casebook
{
    QTemporaryDir folder;
    SecureBytes key = SecureBytes::random(32);

    Result<StoredFile> store(QByteArray bytes) const
    {
        DribblingBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        return storeAttachment(folder.path(), key, source);
    }

    QString path(const StoredFile &file) const
    {
        return attachmentPath(folder.path(), file.storedName);
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void readsAnywhere_data();
    void readsAnywhere();
    void readsAsADevice();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void theWrongKeyOrRowOpensNothing();
    void aMissingFileIsSaidToBeMissing();
    void anExportOfADamagedFileWritesNothing();
    void theNameTellsNothing();
    void stoppingKeepsNothing();
    void straysAreMovedAside();
};

void TestAttachments::roundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("an empty file") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("one byte less than a chunk") << MiB - 1;
    QTest::newRow("exactly a chunk") << MiB;
    QTest::newRow("one byte more than a chunk") << MiB + 1;
    QTest::newRow("three chunks and seven bytes") << 3 * MiB + 7;
}

void TestAttachments::roundTrip()
{
    QFETCH(qsizetype, size);
    const Casebook casebook;
    const QByteArray bytes = sampleBytes(size);
    const Result<StoredFile> stored = casebook.store(bytes);
    QVERIFY(stored);
    QCOMPARE(stored->size, size);
    QCOMPARE(stored->sha256.toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    const QByteArray onDisk = contentOf(casebook.path(*stored));
    QVERIFY(onDisk.size() > size);
    QVERIFY(size < 16 || !onDisk.contains(bytes.first(16)));

    QVERIFY(verifyAttachment(casebook.folder.path(), casebook.key, *stored));
    const QString copy = casebook.folder.filePath(u"copy.bin"_s);
    QVERIFY(exportAttachment(casebook.folder.path(), casebook.key, *stored, copy));
    QCOMPARE(contentOf(copy), bytes);
}

void TestAttachments::readsAnywhere_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("the start") << 0LL << 100LL;
    QTest::newRow("across the first border") << qint64(MiB - 50) << 100LL;
    QTest::newRow("a whole chunk") << qint64(MiB) << qint64(MiB);
    QTest::newRow("across two borders") << qint64(MiB - 1) << qint64(MiB + 2);
    QTest::newRow("beyond the end gives what there is") << qint64(3 * MiB) << 1000LL;
    QTest::newRow("at the end gives nothing") << qint64(3 * MiB + 7) << 10LL;
}

void TestAttachments::readsAnywhere()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    const Casebook casebook;
    const QByteArray bytes = sampleBytes(3 * MiB + 7);
    const Result<StoredFile> stored = casebook.store(bytes);
    QVERIFY(stored);
    const auto reader = openAttachment(casebook.folder.path(), casebook.key, *stored);
    QVERIFY(reader);
    QCOMPARE(*(*reader)->readAt(offset, length), bytes.mid(offset, length));
    QCOMPARE(*(*reader)->readAt(0, 5), bytes.first(5));
    QCOMPARE((*reader)->readAt(-1, 5).error().code, Code::Invalid);
    QCOMPARE((*reader)->readAt(3 * MiB + 8, 1).error().code, Code::Invalid);
}

void TestAttachments::readsAsADevice()
{
    const Casebook casebook;
    const QByteArray bytes = sampleBytes(2 * MiB + 100);
    const Result<StoredFile> stored = casebook.store(bytes);
    const auto reader = openAttachment(casebook.folder.path(), casebook.key, *stored);
    QVERIFY(reader);
    AttachmentReader &device = **reader;
    QCOMPARE(device.readAll(), bytes);
    QVERIFY(device.atEnd());
    QVERIFY(device.seek(MiB - 3));
    QCOMPARE(device.peek(6), bytes.mid(MiB - 3, 6));
    QCOMPARE(device.read(6), bytes.mid(MiB - 3, 6));
    QCOMPARE(device.pos(), MiB + 3);
}

void TestAttachments::damageIsNoticed_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("one bit turned in the first chunk") << u"flip first"_s;
    QTest::newRow("one bit turned in the middle chunk") << u"flip middle"_s;
    QTest::newRow("one bit turned in the last byte") << u"flip last"_s;
    QTest::newRow("one bit turned in the file nonce") << u"flip nonce"_s;
    QTest::newRow("one bit turned in the magic") << u"flip magic"_s;
    QTest::newRow("two chunks swapped") << u"swap"_s;
    QTest::newRow("one byte cut off") << u"cut byte"_s;
    QTest::newRow("cut off after a whole chunk") << u"cut chunk"_s;
    QTest::newRow("only the preamble left") << u"cut all"_s;
    QTest::newRow("a chunk taken out of the middle") << u"drop"_s;
    QTest::newRow("a byte added at the end") << u"append"_s;
    QTest::newRow("an empty file in its place") << u"empty"_s;
}

void TestAttachments::damageIsNoticed()
{
    QFETCH(QString, damage);
    const Casebook casebook;
    const Result<StoredFile> stored = casebook.store(sampleBytes(3 * MiB));
    QVERIFY(stored);
    const qsizetype start = ChunkCipher::PreambleSize;
    const qsizetype chunk = ChunkCipher::SealedSize;
    QByteArray bytes = contentOf(casebook.path(*stored));
    QCOMPARE(bytes.size(), start + 3 * chunk);

    const auto flip = [&](qsizetype at) { bytes[at] = static_cast<char>(bytes.at(at) ^ 4); };
    if (damage == u"flip first"_s)
        flip(start + 1000);
    else if (damage == u"flip middle"_s)
        flip(start + chunk + 5);
    else if (damage == u"flip last"_s)
        flip(bytes.size() - 1);
    else if (damage == u"flip nonce"_s)
        flip(start - 1);
    else if (damage == u"flip magic"_s)
        flip(0);
    else if (damage == u"swap"_s)
        bytes = bytes.first(start) + bytes.mid(start + chunk, chunk) + bytes.mid(start, chunk)
                + bytes.sliced(start + 2 * chunk);
    else if (damage == u"cut byte"_s)
        bytes.chop(1);
    else if (damage == u"cut chunk"_s)
        bytes.chop(chunk);
    else if (damage == u"cut all"_s)
        bytes.truncate(start);
    else if (damage == u"drop"_s)
        bytes.remove(start + chunk, chunk);
    else if (damage == u"append"_s)
        bytes.append('x');
    else
        bytes.clear();
    overwrite(casebook.path(*stored), bytes);

    const Result<void> verified = verifyAttachment(casebook.folder.path(), casebook.key, *stored);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, Code::Damaged);
    if (damage.startsWith(u"cut"_s)) {
        StoredFile shorter = *stored;
        shorter.size = 2 * MiB;
        QVERIFY(!openAttachment(casebook.folder.path(), casebook.key, shorter));
    }
}

void TestAttachments::theWrongKeyOrRowOpensNothing()
{
    const Casebook casebook;
    const Result<StoredFile> one = casebook.store("the first statement");
    const Result<StoredFile> two = casebook.store("another statement!!");
    QVERIFY(one && two);
    const QString folder = casebook.folder.path();
    QCOMPARE(verifyAttachment(folder, SecureBytes::random(32), *one).error().code, Code::Damaged);

    StoredFile otherKey = *one;
    otherKey.fileKeyWrapped = two->fileKeyWrapped;
    QCOMPARE(verifyAttachment(folder, casebook.key, otherKey).error().code, Code::Damaged);
    StoredFile otherHash = *one;
    otherHash.sha256 = two->sha256;
    QCOMPARE(verifyAttachment(folder, casebook.key, otherHash).error().code, Code::Damaged);
    StoredFile climbing = *one;
    climbing.storedName = u"../casebook.header"_s;
    QCOMPARE(verifyAttachment(folder, casebook.key, climbing).error().code, Code::Damaged);
}

void TestAttachments::aMissingFileIsSaidToBeMissing()
{
    const Casebook casebook;
    const Result<StoredFile> stored = casebook.store("here today");
    QVERIFY(QFile::remove(casebook.path(*stored)));
    QCOMPARE(verifyAttachment(casebook.folder.path(), casebook.key, *stored).error().code,
             Code::NotFound);
}

void TestAttachments::anExportOfADamagedFileWritesNothing()
{
    const Casebook casebook;
    const Result<StoredFile> stored = casebook.store(sampleBytes(2 * MiB));
    StoredFile wrongHash = *stored;
    wrongHash.sha256 = QString(64, u'0');

    const QDir out(casebook.folder.filePath(u"out"_s));
    QVERIFY(out.mkpath(u"."_s));
    overwrite(out.filePath(u"camera.mp4"_s), "what was there before");
    QVERIFY(!exportAttachment(
        casebook.folder.path(), casebook.key, wrongHash, out.filePath(u"camera.mp4"_s)));
    QCOMPARE(contentOf(out.filePath(u"camera.mp4"_s)), "what was there before");
    QCOMPARE(out.entryList(QDir::Files | QDir::Hidden), QStringList{u"camera.mp4"_s});
}

void TestAttachments::theNameTellsNothing()
{
    const Casebook casebook;
    const Result<StoredFile> one = casebook.store("the same leaflet");
    const Result<StoredFile> two = casebook.store("the same leaflet");
    QCOMPARE(one->sha256, two->sha256);
    QVERIFY(one->storedName != two->storedName);
    QVERIFY(one->storedName != one->sha256);
    QVERIFY(verifyAttachment(casebook.folder.path(), casebook.key, *one));
    QVERIFY(verifyAttachment(casebook.folder.path(), casebook.key, *two));
}

void TestAttachments::stoppingKeepsNothing()
{
    const Casebook casebook;
    QByteArray bytes = sampleBytes(3 * MiB);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    QList<qint64> told;
    const Result<StoredFile> stored
        = storeAttachment(casebook.folder.path(), casebook.key, source, [&](qint64 done) {
              told.append(done);
              return done < 2 * MiB;
          });
    QVERIFY(!stored);
    QCOMPARE(told, (QList<qint64>{MiB, 2 * MiB}));
    QVERIFY(strayAttachments(casebook.folder.path(), {}).isEmpty());
}

void TestAttachments::straysAreMovedAside()
{
    const Casebook casebook;
    const QString folder = casebook.folder.path();
    const Result<StoredFile> known = casebook.store("has a row");
    const Result<StoredFile> stray = casebook.store("has none");
    overwrite(folder + u"/attachments/incoming.abc.part"_s, "half");

    const QStringList strays = strayAttachments(folder, {known->storedName});
    QCOMPARE(strays.size(), 2);
    for (const QString &name : strays)
        QVERIFY(moveAttachmentAside(folder, name));
    QVERIFY(strayAttachments(folder, {known->storedName}).isEmpty());
    QVERIFY(QFile::exists(folder + u"/attachments/unclaimed/"_s + stray->storedName));
    QVERIFY(QFile::exists(folder + u"/attachments/unclaimed/incoming.abc.part"_s));
    QVERIFY(verifyAttachment(folder, casebook.key, *known));
}

QTEST_APPLESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
