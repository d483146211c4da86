// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copy.h"
#include "core/usecases/casebook.h"

namespace core {

/// One backup that can be restored.
struct BackupInfo
{
    QString path; ///< its folder
    QDateTime at; ///< UTC
    qint64 incidents = 0;
    qint64 attachments = 0;
    ChainHead head; ///< of the audit chain when it was made
};

/// Writes a checked backup of \a casebook into a folder of its own under \a place, which may be on
/// a share: a consistent copy of the database, its header, and the attachments that \a place does
/// not hold yet. It is opened and checked, the audit chain included, before it gets its name; until
/// then, and on any error, there is no backup. Notes the time in the casebook's settings.
Result<BackupInfo> backUp(Casebook &casebook, const QString &place, const Fraction &progress = {});

/// The same without the note, which noteBackup() makes: for a Casebook::reader() on another thread.
Result<BackupInfo>
writeBackup(const Casebook &casebook, const QString &place, const Fraction &progress = {});
/// Notes that a backup was made now.
Result<void> noteBackup(Casebook &casebook);

/// The backups under \a place, newest first; unreadable ones are left out.
QList<BackupInfo> backupsIn(const QString &place);

/// Keeps the newest backup of each of the last 14 days that have one, and of each of the last 12
/// months; removes the others. Returns how many went.
int thinOut(const QString &place);

/// Restores the backup in \a from (or the newest under \a from) to the new folder \a to, opens it
/// with \a passphrase and checks it. Never writes over an existing folder.
Result<BackupInfo> restore(const QString &from,
                           const QString &to,
                           const QString &passphrase,
                           const std::optional<QString> &userName,
                           const Clock &clock,
                           const Fraction &progress = {});

/// Whether a backup is due: none was made today at the place the settings name.
bool isBackupDue(const Casebook &casebook);

} // namespace core
