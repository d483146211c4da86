// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/backup.h"

namespace core {

/// The folder under \a place that holds all backups of one casebook and, once, their attachments.
QString backupHome(const QString &place, const QString &casebookUid, const QString &name);

/// "2026-11-23T141205", the folder of a backup made \a at (UTC).
QString backupName(const QDateTime &at);

/// What the folder \a path says about the backup in it; NotFound where it holds none.
Result<BackupInfo> readBackup(const QString &path);

/// The bytes of backup.json.
QByteArray toJson(const BackupInfo &info);

/// Copies a file, reads the copy again and compares; nothing is left where they differ.
Result<void> copyChecked(const QString &from, const QString &to);

} // namespace core
