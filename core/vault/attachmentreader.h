// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/attachmentformat.h"

#include <QFile>
#include <QIODevice>

#include <memory>

namespace core::vault {

/// Reads an encrypted attachment anywhere, decrypting one chunk at a time; what it gives out is
/// always authentic. Usable as the device of a picture, a video or a PDF.
class AttachmentReader final : public QIODevice
{
public:
    /// Opens the file at \a path. Its start and its end are checked at once, so a file that was cut
    /// off is Code::Damaged here; other damage shows when it is read. Code::NotFound where the file
    /// is missing.
    static Result<std::unique_ptr<AttachmentReader>> open(const QString &path, SecureBytes fileKey);

    ~AttachmentReader() override;

    /// The \a length bytes from \a offset, fewer at the end. Code::Damaged where the file has been
    /// altered there.
    Result<QByteArray> readAt(qint64 offset, qint64 length);

    qint64 size() const override { return m_size; }
    bool isSequential() const override { return false; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    AttachmentReader(const QString &path, SecureBytes fileKey, const QByteArray &preamble);

    bool load(qint64 chunk);

    QFile m_file;
    ChunkCipher m_cipher;
    qint64 m_chunks = 0;
    qint64 m_size = 0;
    qint64 m_loaded = -1;
    QByteArray m_plain;
};

/// What is said of a file of which a part has been altered, lost or swapped.
Error damagedAttachment();

} // namespace core::vault
