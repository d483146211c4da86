// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/folderlock.h"

#include "core/base/tr.h"
#include "core/platform/fileerror.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::platform {

namespace {

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(u"casebook.lock"_s);
}

/// An exclusive lock on all of a file. It belongs to the open file, not to the process, so that
/// reading the file elsewhere in this program does not let go of it.
struct flock wholeFile()
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return whole;
}

QString accountName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

std::optional<LockHolder> writtenHolder(const QString &folder)
{
    QFile file(lockPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(4096)).object();
    if (json.isEmpty())
        return std::nullopt;
    return LockHolder{
        json.value(u"pid"_s).toInteger(),
        json.value(u"host"_s).toString(),
        json.value(u"user"_s).toString(),
        QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate).toUTC()};
}

QByteArray description(const QDateTime &now)
{
    return QJsonDocument(QJsonObject{{u"pid"_s, static_cast<qint64>(::getpid())},
                                     {u"host"_s, QSysInfo::machineHostName()},
                                     {u"user"_s, accountName()},
                                     {u"since"_s, now.toUTC().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

Error busy(const QString &folder)
{
    const std::optional<LockHolder> who = writtenHolder(folder);
    if (!who)
        return {Error::Code::Busy,
                Tr::tr("This casebook is open in another program. Close it there and try again."),
                {}};
    const QString since = QLocale(QLocale::English, QLocale::UnitedKingdom)
                              .toString(who->since.toLocalTime(), u"HH:mm, d MMMM yyyy"_s);
    return {
        Error::Code::Busy,
        Tr::tr("This casebook is open in another program: %1 on %2 since %3 (process %4). Close it "
               "there and try again.")
            .arg(who->account, who->computer, since, QString::number(who->process)),
        {}};
}

} // namespace

FolderLock::FolderLock(int handle)
    : m_handle(handle)
{}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_handle < 0)
        return;
    // The file stays: removing it would let two programs lock two files of the same name.
    if (::ftruncate(m_handle, 0) != 0)
        qWarning("casebook.lock could not be emptied");
    ::close(m_handle);
}

Result<FolderLock> FolderLock::take(const QString &folder, const QDateTime &now)
{
    const QString path = lockPath(folder);
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                              S_IRUSR | S_IWUSR);
    if (handle < 0)
        return fileError(errno, path);
    struct flock whole = wholeFile();
    if (::fcntl(handle, F_OFD_SETLK, &whole) != 0) {
        const int code = errno;
        ::close(handle);
        return code == EAGAIN || code == EACCES ? busy(folder) : fileError(code, path);
    }

    FolderLock lock(handle);
    const QByteArray text = description(now);
    if (::ftruncate(handle, 0) != 0
        || ::write(handle, text.constData(), static_cast<size_t>(text.size())) != text.size())
        return fileError(errno, path);
    return lock;
}

std::optional<LockHolder> FolderLock::holder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(lockPath(folder)).constData(),
                              O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return std::nullopt;
    struct flock whole = wholeFile();
    const bool isHeld = ::fcntl(handle, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
    ::close(handle);
    return isHeld ? writtenHolder(folder).value_or(LockHolder{}) : std::optional<LockHolder>();
}

} // namespace core::platform
