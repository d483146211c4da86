// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/attachments.h"

#include "core/base/log.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace core {

namespace {

vault::StoredFile storedFile(const Attachment &attachment)
{
    return {attachment.storedName,
            QByteArray::fromBase64(attachment.wrappedKey.toLatin1()),
            attachment.sha256,
            attachment.size};
}

Error unreadable(const QString &path)
{
    return {Error::Code::File,
            Tr::tr("%1 could not be read. Check that it is there and that you may open it.")
                .arg(QFileInfo(path).fileName()),
            u"open attachment source"_s};
}

} // namespace

Attachments::Attachments(Casebook &casebook)
    : m_casebook(casebook)
{}

Result<QList<Attachment>> Attachments::of(Record::Id record) const
{
    return Repository<Attachment>(m_casebook.database()).of(record);
}

Result<Attachment> Attachments::encrypt(Record::Id record,
                                        QIODevice &source,
                                        const QString &fileName,
                                        const QString &caption,
                                        const vault::Progress &progress) const
{
    if (!may(m_casebook.user().role, Permission::Write))
        return Error{Error::Code::Denied,
                     Tr::tr("Your role in this casebook does not allow adding files."),
                     {}};
    const auto key = m_casebook.keys().key(vault::Purpose::Attachments);
    auto stored = vault::storeAttachment(m_casebook.folder(), key, source, progress);
    if (!stored)
        return stored.error();
    Attachment attachment;
    attachment.recordId = record;
    attachment.fileName = fileName;
    attachment.mediaType
        = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    attachment.size = stored->size;
    attachment.sha256 = stored->sha256;
    attachment.storedName = stored->storedName;
    attachment.wrappedKey = QString::fromLatin1(stored->fileKeyWrapped.toBase64());
    attachment.caption = caption.trimmed();
    attachment.addedBy = m_casebook.user().name;
    return attachment;
}

Result<void> Attachments::enter(ChangeSet &set, Attachment &attachment)
{
    attachment.addedAt = set.now();
    return set.add(attachment);
}

void Attachments::drop(const Attachment &attachment) const
{
    // Where it cannot be moved now, it is found as a stray later.
    const QString name = u"%1/%2"_s.arg(attachment.storedName.left(2), attachment.storedName);
    if (auto moved = vault::moveAttachmentAside(m_casebook.folder(), name); !moved)
        qCWarning(log) << "move attachment aside:" << moved.error().detail;
}

Result<Attachment> Attachments::keep(Record::Id record,
                                     QIODevice &source,
                                     const QString &fileName,
                                     const QString &caption,
                                     const vault::Progress &progress)
{
    auto attachment = encrypt(record, source, fileName, caption, progress);
    if (!attachment)
        return attachment;
    auto done = m_casebook.journal().commit(
        {u"attachment.add"_s}, [&](ChangeSet &set) { return enter(set, *attachment); });
    if (done)
        return attachment;
    drop(*attachment);
    return done.error();
}

Result<Attachment> Attachments::add(Record::Id record,
                                    const QString &path,
                                    const QString &caption,
                                    const vault::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    return keep(record, file, QFileInfo(path).fileName(), caption, progress);
}

Result<Attachment> Attachments::add(Record::Id record,
                                    const QByteArray &bytes,
                                    const QString &fileName,
                                    const QString &caption)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return keep(record, buffer, fileName, caption, {});
}

Result<Attachment>
Attachments::store(Record::Id record, const QString &path, const QString &caption)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    return encrypt(record, file, QFileInfo(path).fileName(), caption, {});
}

Result<Attachment> Attachments::store(Record::Id record,
                                      const QByteArray &bytes,
                                      const QString &fileName,
                                      const QString &caption)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return encrypt(record, buffer, fileName, caption, {});
}

Result<std::unique_ptr<vault::AttachmentReader>>
Attachments::open(const Attachment &attachment) const
{
    return vault::openAttachment(m_casebook.folder(),
                                 m_casebook.keys().key(vault::Purpose::Attachments),
                                 storedFile(attachment));
}

Result<void> Attachments::verify(const Attachment &attachment) const
{
    return vault::verifyAttachment(m_casebook.folder(),
                                   m_casebook.keys().key(vault::Purpose::Attachments),
                                   storedFile(attachment));
}

Result<void> Attachments::exportCopy(const Attachment &attachment, const QString &path)
{
    auto written = vault::exportAttachment(m_casebook.folder(),
                                           m_casebook.keys().key(vault::Purpose::Attachments),
                                           storedFile(attachment),
                                           path);
    if (!written)
        return written;
    auto exhibits = Repository<Exhibit>(m_casebook.database())
                        .select(u"WHERE t.attachment_id = ?"_s, {attachment.id.value()});
    if (!exhibits)
        return exhibits.error();
    auto done = m_casebook.journal().commit(
        {u"attachment.copy"_s, Permission::Read}, [&](ChangeSet &set) -> Result<void> {
            set.note(attachment.uid, u"attachment"_s, {{u"copied"_s, attachment.fileName}});
            for (const Exhibit &exhibit : *exhibits) {
                ContinuityEntry entry;
                entry.exhibitId = exhibit.id();
                entry.onDay = m_casebook.clock().today();
                entry.atTime = m_casebook.clock().now().toLocalTime().time();
                entry.fromWhom = m_casebook.user().name;
                entry.toWhom = m_casebook.user().name;
                entry.purpose = Tr::tr("A readable copy was made");
                if (auto added = set.add(entry); !added)
                    return added;
            }
            return {};
        });
    return done ? Result<void>() : done.error();
}

Result<QStringList> Attachments::moveStraysAside()
{
    auto rows = m_casebook.database().run(u"SELECT stored_name FROM attachment"_s);
    if (!rows)
        return rows.error();
    QSet<QString> known;
    while (rows->next())
        known.insert(rows->value(0).toString());
    const QStringList strays = vault::strayAttachments(m_casebook.folder(), known);
    for (const QString &name : strays) {
        if (auto moved = vault::moveAttachmentAside(m_casebook.folder(), name); !moved)
            return moved.error();
    }
    return strays;
}

} // namespace core
