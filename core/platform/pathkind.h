// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::platform {

/// Where a folder really is. A casebook is written only on a local disk.
enum class PathKind { Local, Network, Removable, Synchronised };

/// The kind of place \a path is in, or would be in where it does not exist yet. The environment
/// variable CASEBOOK_PATH_KIND (local, network, removable, synchronised) overrides what is found.
PathKind pathKind(const QString &path);

/// Why a casebook must not be written in such a place, in a sentence; empty for a local disk.
QString reasonNotToWrite(PathKind kind);

/// The kind that a file system's type, such as "nfs4" or "fuse.sshfs", gives away: network or
/// local.
PathKind kindOfFileSystem(const QByteArray &type);

/// Whether a folder in \a path has the name that a synchronising service gives its own.
bool hasSynchronisedName(const QString &path);

/// Whether the block device \a device, such as "/dev/sdb1", can be unplugged. False where unknown.
bool isRemovableDevice(const QByteArray &device);

/// Bytes free for this account on the disk of \a path, or -1 where that cannot be told.
qint64 freeSpace(const QString &path);

} // namespace core::platform
