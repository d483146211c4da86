// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/pathkind.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::platform {

namespace {

constexpr std::array NetworkFileSystems{
    QByteArrayView("nfs"),
    QByteArrayView("nfs4"),
    QByteArrayView("cifs"),
    QByteArrayView("smb3"),
    QByteArrayView("smbfs"),
    QByteArrayView("afs"),
    QByteArrayView("ncpfs"),
    QByteArrayView("ncp"),
    QByteArrayView("coda"),
    QByteArrayView("ceph"),
    QByteArrayView("glusterfs"),
    QByteArrayView("davfs"),
    QByteArrayView("9p"),
    QByteArrayView("vboxsf"),
    QByteArrayView("fuse.sshfs"),
    QByteArrayView("fuse.rclone"),
    QByteArrayView("fuse.davfs2"),
    QByteArrayView("fuse.s3fs"),
    QByteArrayView("fuse.gvfsd-fuse"),
    QByteArrayView("fuse.glusterfs"),
    QByteArrayView("fuse.vmhgfs-fuse"),
    QByteArrayView("fuse.kio-fuse"),
};

constexpr std::array SynchronisedNames{
    QLatin1StringView("onedrive"),
    QLatin1StringView("dropbox"),
    QLatin1StringView("google drive"),
    QLatin1StringView("googledrive"),
    QLatin1StringView("nextcloud"),
    QLatin1StringView("owncloud"),
    QLatin1StringView("icloud"),
    QLatin1StringView("icloud drive"),
    QLatin1StringView("iclouddrive"),
    QLatin1StringView("mobile documents"),
    QLatin1StringView("box sync"),
    QLatin1StringView("sharepoint"),
};

/// The nearest folder that exists, with symbolic links followed.
QString existingFolder(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.canonicalFilePath();
}

std::optional<PathKind> kindFromEnvironment()
{
    const QString kind = qEnvironmentVariable("CASEBOOK_PATH_KIND");
    if (kind == u"local"_s)
        return PathKind::Local;
    if (kind == u"network"_s)
        return PathKind::Network;
    if (kind == u"removable"_s)
        return PathKind::Removable;
    if (kind == u"synchronised"_s)
        return PathKind::Synchronised;
    return std::nullopt;
}

} // namespace

PathKind pathKind(const QString &path)
{
    if (const auto kind = kindFromEnvironment())
        return *kind;
    const QString folder = existingFolder(path);
    const QStorageInfo storage(folder);
    if (kindOfFileSystem(storage.fileSystemType()) == PathKind::Network)
        return PathKind::Network;
    if (hasSynchronisedName(folder) || hasSynchronisedName(QFileInfo(path).absolutePath()))
        return PathKind::Synchronised;
    if (isRemovableDevice(storage.device()))
        return PathKind::Removable;
    return PathKind::Local;
}

QString reasonNotToWrite(PathKind kind)
{
    switch (kind) {
    case PathKind::Local:
        return {};
    case PathKind::Network:
        return Tr::tr(
            "This folder is on a network drive, where a lost connection in the middle of a "
            "change can damage a casebook. Choose a folder on this computer; the network "
            "drive is a good place for backups.");
    case PathKind::Removable:
        return Tr::tr(
            "This folder is on a removable drive, which can be unplugged in the middle of a "
            "change and is easily lost. Choose a folder on this computer.");
    case PathKind::Synchronised:
        return Tr::tr(
            "This folder is copied to another place by a synchronising service, which can "
            "mix old and new parts of a casebook. Choose a folder that is not "
            "synchronised.");
    }
    return {};
}

PathKind kindOfFileSystem(const QByteArray &type)
{
    const bool isNetwork
        = std::ranges::find(NetworkFileSystems, QByteArrayView(type)) != NetworkFileSystems.end();
    return isNetwork ? PathKind::Network : PathKind::Local;
}

bool hasSynchronisedName(const QString &path)
{
    const QStringList parts = QDir::fromNativeSeparators(path).toCaseFolded().split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return std::ranges::any_of(SynchronisedNames, [&](QLatin1StringView name) {
            // "OneDrive - Barts Health NHS Trust", "Dropbox (Personal)"
            return part == name || part.startsWith(name + u" - "_s)
                   || part.startsWith(name + u" ("_s);
        });
    });
}

qint64 freeSpace(const QString &path)
{
    const QStorageInfo storage(existingFolder(path));
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace core::platform
