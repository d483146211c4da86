// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/backup.h"

#include "core/platform/atomicfile.h"
#include "core/usecases/backupfolder.h"
#include "core/vault/attachmentfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace core {

namespace {

qint64 count(const Database &db, const QString &sql)
{
    auto row = db.run(sql);
    return row && row->next() ? row->value(0).toLongLong() : 0;
}

/// Brings every attachment of \a casebook that \a place lacks there; they never change, so one that
/// is there with the right length is the same.
Result<void> copyAttachments(const Casebook &casebook, const QString &place)
{
    auto rows = casebook.database().run(u"SELECT stored_name FROM attachment"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const QString from = vault::attachmentPath(casebook.folder(), name);
        const QString to = vault::attachmentPath(place, name);
        if (QFileInfo::exists(to) && QFileInfo(to).size() == QFileInfo(from).size())
            continue;
        if (auto done = copyChecked(from, to); !done)
            return done;
    }
    return {};
}

Result<void> checkChain(const Casebook &casebook, const QString &copy, ChainHead &head)
{
    const QByteArray key = casebook.keys().key(vault::Purpose::Database).view().toByteArray();
    auto opened = Database::open(copy, key, casebook.header().cipher);
    if (!opened)
        return opened.error();
    auto report
        = Audit(**opened, casebook.keys().key(vault::Purpose::AuditMac).view().toByteArray())
              .verify();
    if (!report)
        return report.error();
    if (!report->holds())
        return Error{
            Error::Code::Damaged,
            Tr::tr("The audit trail of the copy does not hold, so it is not called a backup. "
                   "Run a check of the casebook."),
            u"chain broken at %1"_s.arg(report->firstBroken)};
    head = report->head;
    return {};
}

} // namespace

Result<BackupInfo> backUp(Casebook &casebook, const QString &place, const Fraction &progress)
{
    auto made = writeBackup(casebook, place, progress);
    if (!made)
        return made;
    auto noted = noteBackup(casebook);
    return noted ? made : noted.error();
}

Result<void> noteBackup(Casebook &casebook)
{
    return casebook.saveSetting(setting::lastBackup, QString::number(casebook.clock().nowMs()));
}

Result<BackupInfo>
writeBackup(const Casebook &casebook, const QString &place, const Fraction &progress)
{
    if (place.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     Tr::tr("Choose a second place for backups first, in Settings."),
                     {}};
    const QString home = backupHome(place, casebook.header().casebookUid, casebook.name());
    if (auto done = platform::makeFolder(home); !done)
        return done.error();

    // Made and checked here, where the database engine is at home, then carried to the other place.
    const QString made = QDir(casebook.folder()).filePath(u"backups/making.db"_s);
    QFile::remove(made);
    const auto tidy = qScopeGuard([&made] {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(made + ending);
    });
    const QByteArray key = casebook.keys().key(vault::Purpose::Database).view().toByteArray();
    BackupInfo info;
    if (auto done
        = copyDatabase(casebook.database(), made, key, casebook.header().cipher, progress);
        !done)
        return done.error();
    if (auto done = checkChain(casebook, made, info.head); !done)
        return done.error();
    if (auto done = copyAttachments(casebook, home); !done)
        return done.error();

    info.at = casebook.clock().now();
    info.incidents = count(casebook.database(), u"SELECT count(*) FROM incident"_s);
    info.attachments = count(casebook.database(), u"SELECT count(*) FROM attachment"_s);
    info.path = QDir(home).filePath(backupName(info.at));
    const QString unfinished = info.path + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    if (auto done = platform::makeFolder(unfinished); !done)
        return done.error();
    for (const auto &[from, name] :
         {std::pair{made, u"casebook.db"_s},
          std::pair{QDir(casebook.folder()).filePath(u"casebook.header"_s),
                    u"casebook.header"_s}}) {
        if (auto done = copyChecked(from, QDir(unfinished).filePath(name)); !done)
            return done.error();
    }
    if (auto done
        = platform::writeAtomically(QDir(unfinished).filePath(u"backup.json"_s), toJson(info));
        !done)
        return done.error();
    QDir(info.path).removeRecursively();
    if (!QDir().rename(unfinished, info.path))
        return Error{Error::Code::File,
                     Tr::tr("The backup could not be finished at %1.").arg(place),
                     u"rename"_s};
    if (auto done = platform::syncFolder(home); !done)
        return done.error();
    return info;
}

Result<BackupInfo> restore(const QString &from,
                           const QString &to,
                           const QString &passphrase,
                           const std::optional<QString> &userName,
                           const Clock &clock,
                           const Fraction &progress)
{
    const QString folder = QDir::cleanPath(QFileInfo(to).absoluteFilePath());
    if (QFileInfo::exists(folder))
        return Error{Error::Code::Invalid,
                     Tr::tr("There is something at %1 already. A restore never writes over it; "
                            "choose a new name.")
                         .arg(folder),
                     {}};
    auto found = readBackup(from);
    if (!found && !backupsIn(from).isEmpty())
        found = backupsIn(from).constFirst();
    if (!found)
        return found.error();
    const QDir source(found->path);
    const QString unfinished = folder + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    auto giveUp = qScopeGuard([&unfinished] { QDir(unfinished).removeRecursively(); });
    for (const QString &part : {u"attachments"_s, u"backups"_s}) {
        if (auto done = platform::makeFolder(QDir(unfinished).filePath(part)); !done)
            return done.error();
    }
    for (const QString &name : {u"casebook.db"_s, u"casebook.header"_s}) {
        if (auto done = copyChecked(source.filePath(name), QDir(unfinished).filePath(name)); !done)
            return done.error();
    }
    auto casebook = Casebook::open(unfinished, passphrase, userName, clock);
    if (!casebook)
        return casebook.error();
    if (auto done = checkPages((*casebook)->database()); !done)
        return done.error();
    auto chain = (*casebook)->journal().audit().verify();
    if (!chain || !chain->holds() || chain->head.seq < found->head.seq)
        return Error{
            Error::Code::Damaged, Tr::tr("The audit trail of this backup does not hold."), {}};
    auto names = (*casebook)->database().run(u"SELECT stored_name FROM attachment"_s);
    if (!names)
        return names.error();
    qint64 copied = 0;
    while (names->next()) {
        const QString name = names->value(0).toString();
        auto done = copyChecked(vault::attachmentPath(QFileInfo(found->path).absolutePath(), name),
                                vault::attachmentPath(unfinished, name));
        if (!done)
            return done.error();
        ++copied;
        if (progress
            && !progress(found->attachments > 0 ? double(copied) / double(found->attachments)
                                                : 1.0))
            return Error{Error::Code::Conflict,
                         Tr::tr("The restore was stopped. Nothing was kept of it."),
                         {}};
    }
    names->finish();
    casebook->reset();
    if (!QDir().rename(unfinished, folder))
        return Error{Error::Code::File,
                     Tr::tr("The restored casebook could not be put at %1.").arg(folder),
                     {}};
    giveUp.dismiss();
    return *found;
}

bool isBackupDue(const Casebook &casebook)
{
    if (casebook.setting(setting::backupFolder).isEmpty())
        return false;
    const qint64 last = casebook.setting(setting::lastBackup).toLongLong();
    return QDateTime::fromMSecsSinceEpoch(last).date() < casebook.clock().today();
}

} // namespace core
