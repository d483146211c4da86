// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/attachmentreader.h"

#include <QIODevice>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace core::vault {

/// What the database keeps of an attachment.
struct StoredFile
{
    QString storedName;        ///< under attachments/, in a folder of its first two characters
    QByteArray fileKeyWrapped; ///< the file's own key, locked with the attachments key
    QString sha256;            ///< of the content, lower-case hexadecimal
    qint64 size = 0;           ///< of the content, in bytes

    bool operator==(const StoredFile &) const = default;
};

/// Told the bytes done so far; answers false to stop. An empty one never stops.
using Progress = std::function<bool(qint64 done)>;

/// Encrypts what \a source gives from where it stands into the casebook in \a folder, hashing it in
/// the same pass. When this returns a value the file is safe on the disk; otherwise nothing is
/// kept. Code::Full, ReadOnly, or File; stopped by \a progress is Code::Conflict.
Result<StoredFile> storeAttachment(const QString &folder,
                                   const SecureBytes &attachmentsKey,
                                   QIODevice &source,
                                   const Progress &progress = {});

/// A reader for the file. Code::NotFound where it is missing, Code::Damaged where it was cut off or
/// is not the file that was stored.
Result<std::unique_ptr<AttachmentReader>>
openAttachment(const QString &folder, const SecureBytes &attachmentsKey, const StoredFile &file);

/// Reads all of the file and compares its hash with the one of the day it was stored.
Result<void> verifyAttachment(const QString &folder,
                              const SecureBytes &attachmentsKey,
                              const StoredFile &file,
                              const Progress &progress = {});

/// Writes the content, readable, to \a path, over what is there; only where its hash is right.
Result<void> exportAttachment(const QString &folder,
                              const SecureBytes &attachmentsKey,
                              const StoredFile &file,
                              const QString &path,
                              const Progress &progress = {});

/// Where the file called \a storedName lies in \a folder.
QString attachmentPath(const QString &folder, const QString &storedName);

/// Names of files under attachments/ that are not among \a known, halves of an interrupted store
/// included. To be asked only while nothing is being stored.
QStringList strayAttachments(const QString &folder, const QSet<QString> &known);

/// Moves the stray file called \a name into attachments/unclaimed; nothing is deleted.
Result<void> moveAttachmentAside(const QString &folder, const QString &name);

} // namespace core::vault
