// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/atomicfile.h"

#include "core/platform/fileerror.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::platform {

namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Result<void> syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return fileError(errno, path);
    const int failure = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some file systems cannot sync a folder and say EINVAL; there is no more to be done there.
    if (failure != 0 && failure != EINVAL)
        return fileError(failure, path);
    return {};
}

Result<void> moved(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(errno, to);
    return syncFolder(folderOf(to));
}

} // namespace

AtomicFile::AtomicFile(const QString &path, const QString &temporary, int handle)
    : m_path(path)
    , m_temporary(temporary)
    , m_handle(handle)
{}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_handle(std::exchange(other.m_handle, -1))
{}

AtomicFile::~AtomicFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

Result<AtomicFile> AtomicFile::create(const QString &path)
{
    const QString temporary
        = u"%1.%2.part"_s.arg(path, QString::number(QRandomGenerator::system()->generate64(), 36));
    const int handle = ::open(QFile::encodeName(temporary).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                              S_IRUSR | S_IWUSR);
    if (handle < 0)
        return fileError(errno, path);
    return AtomicFile(path, temporary, handle);
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_handle, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const Error failure = fileError(written < 0 ? errno : EIO, m_path);
            ::close(std::exchange(m_handle, -1));
            return failure;
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    return commitAs(m_path);
}

Result<void> AtomicFile::commitAs(const QString &path)
{
    if (m_handle < 0)
        return fileError(EBADF, path);
    const int failure = ::fsync(m_handle) == 0 ? 0 : errno;
    if (::close(std::exchange(m_handle, -1)) != 0 || failure != 0)
        return fileError(failure != 0 ? failure : errno, path);
    if (auto done = moved(m_temporary, path); !done)
        return done;
    m_temporary.clear();
    return {};
}

Result<void> writeAtomically(const QString &path, QByteArrayView bytes)
{
    Result<AtomicFile> created = AtomicFile::create(path);
    if (!created)
        return created.error();
    AtomicFile file = std::move(created).value();
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (auto synced = syncPath(from, O_RDONLY); !synced)
        return synced;
    return moved(from, to);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = folderOf(QFileInfo(folder).absoluteFilePath());
    if (auto made = makeFolder(above); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return fileError(errno, folder);
    return syncFolder(above);
}

Result<void> syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace core::platform
