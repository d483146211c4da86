// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casebookcopy.h"

#include "core/platform/atomicfile.h"
#include "core/platform/pathkind.h"
#include "core/usecases/backupfolder.h"
#include "core/vault/attachmentfile.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QStringList> attachmentNames(const Casebook &casebook)
{
    auto rows = casebook.database().run(u"SELECT stored_name FROM attachment"_s);
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next())
        names << rows->value(0).toString();
    if (auto whole = casebook.database().ended(*rows); !whole)
        return whole.error();
    return names;
}

Result<void> copyAttachments(const Casebook &casebook, const QString &to, const Fraction &progress)
{
    auto names = attachmentNames(casebook);
    if (!names)
        return names.error();
    double copied = 0;
    for (const QString &name : *names) {
        auto done = copyChecked(vault::attachmentPath(casebook.folder(), name),
                                vault::attachmentPath(to, name));
        if (!done)
            return done;
        if (progress && !progress(0.5 + 0.5 * ++copied / double(names->size())))
            return Error{Error::Code::Conflict,
                         Tr::tr("Copying was stopped. Nothing was kept of it."),
                         {}};
    }
    return {};
}

} // namespace

Result<void> copyCasebook(const Casebook &casebook, const QString &to, const Fraction &progress)
{
    const QString folder = QDir::cleanPath(QFileInfo(to).absoluteFilePath());
    if (QFileInfo::exists(folder))
        return Error{Error::Code::Invalid,
                     Tr::tr("There is something at %1 already. Choose another name.").arg(folder),
                     {}};
    if (const QString reason = platform::reasonNotToWrite(platform::pathKind(folder));
        !reason.isEmpty())
        return Error{Error::Code::Invalid, reason, {}};
    const QString unfinished = folder + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    auto giveUp = qScopeGuard([&unfinished] { QDir(unfinished).removeRecursively(); });
    for (const QString &part : {u"attachments"_s, u"backups"_s}) {
        if (auto done = platform::makeFolder(QDir(unfinished).filePath(part)); !done)
            return done;
    }
    const QByteArray key = casebook.keys().key(vault::Purpose::Database).view().toByteArray();
    const Fraction firstHalf = [&](double done) { return !progress || progress(done / 2); };
    if (auto done = copyDatabase(casebook.database(),
                                 QDir(unfinished).filePath(u"casebook.db"_s),
                                 key,
                                 casebook.header().cipher,
                                 firstHalf);
        !done)
        return done;
    if (auto done = casebook.header().write(unfinished); !done)
        return done;
    if (auto done = copyAttachments(casebook, unfinished, progress); !done)
        return done;
    if (!QDir().rename(unfinished, folder))
        return Error{Error::Code::File,
                     Tr::tr("The copy could not be finished at %1.").arg(folder),
                     u"rename"_s};
    giveUp.dismiss();
    return {};
}

} // namespace core
