// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attachmentreader.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

Error damagedAttachment()
{
    return {
        Error::Code::Damaged,
        Tr::tr("The stored file is not as it was when it was added: a part of it has been altered "
               "or lost. Restore it from a backup."),
        {}};
}

AttachmentReader::AttachmentReader(const QString &path,
                                   SecureBytes fileKey,
                                   const QByteArray &preamble)
    : m_file(path)
    , m_cipher(std::move(fileKey), preamble)
{}

AttachmentReader::~AttachmentReader()
{
    sodium_memzero(m_plain.data(), static_cast<size_t>(m_plain.size()));
}

Result<std::unique_ptr<AttachmentReader>> AttachmentReader::open(const QString &path,
                                                                 SecureBytes fileKey)
{
    QFile start(path);
    if (!start.exists())
        return Error{
            Error::Code::NotFound,
            Tr::tr("The stored file is missing from the casebook folder. Restore it from a "
                   "backup."),
            {}};
    if (!start.open(QIODevice::ReadOnly))
        return Error{Error::Code::File,
                     Tr::tr("The stored file cannot be read. Check that this account may read the "
                            "casebook folder."),
                     u"QFile error %1"_s.arg(start.error())};
    const QByteArray preamble = start.read(ChunkCipher::PreambleSize);
    if (!ChunkCipher::isPreamble(preamble))
        return damagedAttachment();

    std::unique_ptr<AttachmentReader> reader(
        new AttachmentReader(path, std::move(fileKey), preamble));
    const qint64 stored = start.size() - ChunkCipher::PreambleSize;
    reader->m_chunks = (stored + ChunkCipher::SealedSize - 1) / ChunkCipher::SealedSize;
    reader->m_size = stored - reader->m_chunks * ChunkCipher::TagSize;
    if (reader->m_chunks < 1 || reader->m_size < 0 || !reader->m_file.open(QIODevice::ReadOnly)
        || !reader->load(reader->m_chunks - 1))
        return damagedAttachment();
    reader->setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return reader;
}

Result<QByteArray> AttachmentReader::readAt(qint64 offset, qint64 length)
{
    if (offset < 0 || length < 0 || offset > m_size)
        return Error{
            Error::Code::Invalid, Tr::tr("There is nothing at this place in the file."), {}};
    QByteArray bytes(std::min(length, m_size - offset), Qt::Uninitialized);
    if (!seek(offset) || read(bytes.data(), bytes.size()) != bytes.size())
        return damagedAttachment();
    return bytes;
}

qint64 AttachmentReader::readData(char *data, qint64 length)
{
    const qint64 end = std::min(pos() + length, m_size);
    qint64 at = pos();
    while (at < end) {
        if (!load(at / ChunkCipher::ChunkSize)) {
            setErrorString(damagedAttachment().message);
            return at > pos() ? at - pos() : -1;
        }
        const qint64 within = at % ChunkCipher::ChunkSize;
        const qint64 count = std::min(end - at, m_plain.size() - within);
        std::memcpy(data, m_plain.constData() + within, static_cast<size_t>(count));
        data += count;
        at += count;
    }
    return at - pos();
}

qint64 AttachmentReader::writeData(const char *, qint64)
{
    return -1;
}

bool AttachmentReader::load(qint64 chunk)
{
    if (chunk == m_loaded)
        return true;
    m_loaded = -1;
    if (!m_file.seek(ChunkCipher::PreambleSize + chunk * ChunkCipher::SealedSize))
        return false;
    const QByteArray stored = m_file.read(ChunkCipher::SealedSize);
    if (!m_cipher.open(chunk, chunk == m_chunks - 1, stored, m_plain))
        return false;
    m_loaded = chunk;
    return true;
}

} // namespace core::vault
