// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/pathkind.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace Qt::StringLiterals;

namespace core::platform {

bool isRemovableDevice(const QByteArray &device)
{
    struct stat status = {};
    if (::stat(device.constData(), &status) != 0 || !S_ISBLK(status.st_mode))
        return false;
    const QString block
        = QFileInfo(u"/sys/dev/block/%1:%2"_s.arg(major(status.st_rdev)).arg(minor(status.st_rdev)))
              .canonicalFilePath();
    // Hard disks in a USB box say that they are not removable; the path to them says USB.
    if (block.contains(u"/usb"_s))
        return true;
    for (const QString &file : {block + u"/removable"_s, block + u"/../removable"_s}) {
        QFile removable(file);
        if (removable.open(QIODevice::ReadOnly))
            return removable.readAll().trimmed() == "1";
    }
    return false;
}

} // namespace core::platform
