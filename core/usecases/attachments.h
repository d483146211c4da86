// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/usecases/casebook.h"
#include "core/vault/attachmentfile.h"

namespace core {

/// Files of any record, kept encrypted beside the database with the hash of the day they came.
class Attachments
{
public:
    explicit Attachments(Casebook &casebook);

    Result<QList<Attachment>> of(Record::Id record) const;

    /// Stores the file at \a path for \a record, at once and for good; the file itself stays where
    /// it is. Conflict where \a progress (bytes done) stopped it; nothing is kept then.
    Result<Attachment> add(Record::Id record,
                           const QString &path,
                           const QString &caption,
                           const vault::Progress &progress = {});
    /// The same for bytes that are at hand, such as a released report.
    Result<Attachment> add(Record::Id record,
                           const QByteArray &bytes,
                           const QString &fileName,
                           const QString &caption);

    /// Encrypts the file at \a path and gives the row for \a record, for a commit that makes more than
    /// the row: enter() it there, or drop() it where that commit fails.
    Result<Attachment> store(Record::Id record, const QString &path, const QString &caption);
    /// The same for bytes that are at hand.
    Result<Attachment> store(Record::Id record,
                             const QByteArray &bytes,
                             const QString &fileName,
                             const QString &caption);
    static Result<void> enter(ChangeSet &set, Attachment &attachment);
    /// Moves a stored file aside whose row was not committed; nothing is deleted.
    void drop(const Attachment &attachment) const;

    /// Reads the content; what it gives out is always authentic.
    Result<std::unique_ptr<vault::AttachmentReader>> open(const Attachment &attachment) const;
    /// Writes a readable copy to \a path because a person asked: noted in the audit chain, and in
    /// the continuity of the exhibit it belongs to.
    Result<void> exportCopy(const Attachment &attachment, const QString &path);
    /// Reads all of it and compares its hash.
    Result<void> verify(const Attachment &attachment) const;

    /// Moves files that no row knows into attachments/unclaimed; returns their names.
    Result<QStringList> moveStraysAside();

private:
    Result<Attachment> encrypt(Record::Id record,
                               QIODevice &source,
                               const QString &fileName,
                               const QString &caption,
                               const vault::Progress &progress) const;
    Result<Attachment> keep(Record::Id record,
                            QIODevice &source,
                            const QString &fileName,
                            const QString &caption,
                            const vault::Progress &progress);

    Casebook &m_casebook;
};

} // namespace core
