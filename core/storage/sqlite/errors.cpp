// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/errors.h"

#include "core/base/tr.h"

#include <cerrno>
#include <sqlite3.h>

namespace core::sqlite {

namespace {

bool isOutOfRoom(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

Error::Code codeOf(int code, int systemError)
{
    switch (code) {
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_SHORT_READ:
        return Error::Code::Damaged;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_SHMSIZE:
        return isOutOfRoom(systemError) ? Error::Code::Full : Error::Code::Storage;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Code::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Error::Code::Busy;
    default:
        return Error::Code::Storage;
    }
}

QString otherSentence(int code)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return Tr::tr("The change does not fit what is already recorded, so it was not saved.");
    case SQLITE_NOMEM:
        return Tr::tr("There is not enough memory to read or save the records. "
                      "Close other programs and try again.");
    case SQLITE_IOERR:
        return Tr::tr("The disk that holds this casebook reported a fault. "
                      "Make a backup to another disk and have this one checked.");
    case SQLITE_INTERRUPT:
        return Tr::tr("It was stopped before it had finished. Nothing was changed.");
    default:
        return Tr::tr(
            "The records could not be read or saved. Close the casebook and open it again.");
    }
}

QString sentence(Error::Code kind, int code)
{
    switch (kind) {
    case Error::Code::Full:
        return Tr::tr("There is no room left on the disk that holds this casebook, so nothing was "
                      "saved. Free some space and save again.");
    case Error::Code::ReadOnly:
        return Tr::tr(
            "The casebook cannot be changed where it is: the disk, the folder or the file "
            "is read-only. Copy it to this computer and open the copy.");
    case Error::Code::Damaged:
        return Tr::tr("The casebook is damaged: part of it is not as it was written. "
                      "Close it and restore the last checked backup.");
    case Error::Code::Busy:
        return Tr::tr("Another program is writing to this casebook. Close it there and try again.");
    default:
        return otherSentence(code);
    }
}

} // namespace

Error storageError(int code, int systemError, const QString &detail)
{
    const Error::Code kind = codeOf(code, systemError);
    return {kind, sentence(kind, code), detail};
}

} // namespace core::sqlite
