// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"

#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace core::platform {

bool hardenProcess()
{
    const rlimit none{0, 0};
    const bool noCoreFiles = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notReadable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCoreFiles && notReadable;
}

qint64 mostMemory()
{
    // Not getrusage(): that remembers the program which started this one.
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6).trimmed().split(' ').constFirst().toLongLong();
}

} // namespace core::platform
