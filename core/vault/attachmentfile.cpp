// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attachmentfile.h"

#include "core/base/tr.h"
#include "core/platform/atomicfile.h"
#include "core/vault/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

using platform::AtomicFile;

QString attachmentsFolder(const QString &folder)
{
    return QDir(folder).filePath(u"attachments"_s);
}

QString unclaimedFolder(const QString &folder)
{
    return attachmentsFolder(folder) + u"/unclaimed"_s;
}

Error stopped()
{
    return {Error::Code::Conflict, Tr::tr("Stopped. Nothing was kept."), u"cancelled"_s};
}

bool goesOn(const Progress &progress, qint64 done)
{
    return !progress || progress(done);
}

/// Fills \a chunk as far as \a source has bytes, however few it gives at a time.
Result<void> readChunk(QIODevice &source, QByteArray &chunk)
{
    chunk.resize(ChunkCipher::ChunkSize);
    qsizetype filled = 0;
    while (filled < chunk.size()) {
        const qint64 count = source.read(chunk.data() + filled, chunk.size() - filled);
        if (count < 0 && !source.atEnd())
            return Error{Error::Code::File,
                         Tr::tr("The file could not be read to its end. Check the disk or the "
                                "connection it is on."),
                         {}};
        if (count <= 0)
            break;
        filled += count;
    }
    chunk.resize(filled);
    return {};
}

struct Written
{
    QByteArray sha256;
    qint64 size = 0;
};

/// Reads one chunk ahead, because the last one is sealed differently.
Result<Written>
writeChunks(QIODevice &source, ChunkCipher &cipher, AtomicFile &file, const Progress &progress)
{
    Sha256 hash;
    QByteArray chunk;
    QByteArray next;
    if (auto read = readChunk(source, chunk); !read)
        return read.error();
    qint64 done = 0;
    for (qint64 number = 0;; ++number) {
        next.clear();
        if (chunk.size() == ChunkCipher::ChunkSize) {
            if (auto read = readChunk(source, next); !read)
                return read.error();
        }
        hash.add(chunk);
        if (auto written = file.write(cipher.sealed(number, next.isEmpty(), chunk)); !written)
            return written.error();
        done += chunk.size();
        if (!goesOn(progress, done))
            return stopped();
        if (next.isEmpty())
            return Written{hash.result(), done};
        std::swap(chunk, next);
    }
}

/// Gives every byte of \a reader to \a take and then compares the hash.
Result<void> readThrough(AttachmentReader &reader,
                         const StoredFile &file,
                         const Progress &progress,
                         const std::function<Result<void>(QByteArrayView)> &take)
{
    Sha256 hash;
    for (qint64 done = 0; done < reader.size();) {
        const Result<QByteArray> bytes = reader.readAt(done, ChunkCipher::ChunkSize);
        if (!bytes)
            return bytes.error();
        hash.add(*bytes);
        if (auto taken = take(*bytes); !taken)
            return taken;
        done += bytes->size();
        if (!goesOn(progress, done))
            return stopped();
    }
    if (QString::fromLatin1(hash.result().toHex()) != file.sha256)
        return damagedAttachment();
    return {};
}

} // namespace

QString attachmentPath(const QString &folder, const QString &storedName)
{
    return u"%1/%2/%3"_s.arg(attachmentsFolder(folder), storedName.left(2), storedName);
}

Result<StoredFile> storeAttachment(const QString &folder,
                                   const SecureBytes &attachmentsKey,
                                   QIODevice &source,
                                   const Progress &progress)
{
    if (auto made = platform::makeFolder(attachmentsFolder(folder)); !made)
        return made.error();
    Result<AtomicFile> created = AtomicFile::create(attachmentsFolder(folder) + u"/incoming"_s);
    if (!created)
        return created.error();
    AtomicFile target = std::move(created).value();

    const QByteArray preamble = ChunkCipher::newPreamble();
    const SecureBytes fileKey = SecureBytes::random(Keys::Size);
    ChunkCipher cipher(fileKey.copy(), preamble);
    if (auto started = target.write(preamble); !started)
        return started.error();
    const Result<Written> written = writeChunks(source, cipher, target, progress);
    if (!written)
        return written.error();

    const QString name = storedNameFor(attachmentsKey, written->sha256, preamble);
    const QString path = attachmentPath(folder, name);
    if (auto made = platform::makeFolder(QFileInfo(path).path()); !made)
        return made.error();
    if (auto kept = target.commitAs(path); !kept)
        return kept.error();
    return StoredFile{name,
                      wrappedKey(fileKey, attachmentsKey, name),
                      QString::fromLatin1(written->sha256.toHex()),
                      written->size};
}

Result<std::unique_ptr<AttachmentReader>>
openAttachment(const QString &folder, const SecureBytes &attachmentsKey, const StoredFile &file)
{
    if (!isStoredName(file.storedName))
        return damagedAttachment();
    std::optional<SecureBytes> fileKey
        = unwrappedKey(file.fileKeyWrapped, attachmentsKey, file.storedName);
    if (!fileKey)
        return damagedAttachment();
    auto reader
        = AttachmentReader::open(attachmentPath(folder, file.storedName), std::move(*fileKey));
    if (reader && (*reader)->size() != file.size)
        return damagedAttachment();
    return reader;
}

Result<void> verifyAttachment(const QString &folder,
                              const SecureBytes &attachmentsKey,
                              const StoredFile &file,
                              const Progress &progress)
{
    const auto reader = openAttachment(folder, attachmentsKey, file);
    if (!reader)
        return reader.error();
    return readThrough(**reader, file, progress, [](QByteArrayView) { return Result<void>(); });
}

Result<void> exportAttachment(const QString &folder,
                              const SecureBytes &attachmentsKey,
                              const StoredFile &file,
                              const QString &path,
                              const Progress &progress)
{
    const auto reader = openAttachment(folder, attachmentsKey, file);
    if (!reader)
        return reader.error();
    Result<AtomicFile> created = AtomicFile::create(path);
    if (!created)
        return created.error();
    AtomicFile target = std::move(created).value();
    const auto write = [&](QByteArrayView bytes) { return target.write(bytes); };
    if (auto copied = readThrough(**reader, file, progress, write); !copied)
        return copied;
    return target.commit();
}

QStringList strayAttachments(const QString &folder, const QSet<QString> &known)
{
    QStringList strays;
    QDirIterator files(
        attachmentsFolder(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (file.path() != unclaimedFolder(folder) && !known.contains(file.fileName()))
            strays.append(QDir(attachmentsFolder(folder)).relativeFilePath(file.filePath()));
    }
    strays.sort();
    return strays;
}

Result<void> moveAttachmentAside(const QString &folder, const QString &name)
{
    if (auto made = platform::makeFolder(unclaimedFolder(folder)); !made)
        return made;
    return platform::replaceFile(
        QDir(attachmentsFolder(folder)).filePath(name),
        u"%1/%2"_s.arg(unclaimedFolder(folder), QFileInfo(name).fileName()));
}

} // namespace core::vault
