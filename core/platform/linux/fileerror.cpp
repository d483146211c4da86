// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fileerror.h"

#include "core/base/tr.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core::platform {

Error fileError(int code, const QString &path)
{
    const QString detail = u"errno %1 (%2)"_s.arg(QString::number(code),
                                                  QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {
            Error::Code::Full,
            Tr::tr("There is no room left to write “%1”. Free some space and try again.").arg(path),
            detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {Error::Code::ReadOnly,
                Tr::tr("“%1” cannot be written: this account may not write there. Choose another "
                       "folder, or ask for permission.")
                    .arg(path),
                detail};
    case ENOENT:
    case ENOTDIR:
        return {
            Error::Code::NotFound,
            Tr::tr("“%1” cannot be written: its folder does not exist. Check the name.").arg(path),
            detail};
    default:
        return {Error::Code::File,
                Tr::tr("“%1” could not be written. Check that the disk is connected and in order.")
                    .arg(path),
                detail};
    }
}

} // namespace core::platform
