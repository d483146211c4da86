// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace core::platform {

/// A file that appears whole, under its name and safe on the disk, or not at all. Only this account
/// can read it.
class AtomicFile final
{
public:
    /// Starts writing beside \a path; what is at \a path stays as it is until commit().
    static Result<AtomicFile> create(const QString &path);

    AtomicFile(AtomicFile &&other) noexcept;
    ~AtomicFile(); ///< removes what was written and not committed

    /// Appends \a bytes. After a failure the file cannot be committed.
    Result<void> write(QByteArrayView bytes);

    /// Puts the file in its place, over what was there, and waits until the disk has it.
    Result<void> commit();

    /// As commit(), but under the name \a path, which must be on the same disk.
    Result<void> commitAs(const QString &path);

private:
    AtomicFile(const QString &path, const QString &temporary, int handle);
    AtomicFile &operator=(AtomicFile &&) = delete;
    Q_DISABLE_COPY(AtomicFile)

    QString m_path;
    QString m_temporary;
    int m_handle = -1;
};

/// Writes \a bytes to \a path, whole or not at all.
Result<void> writeAtomically(const QString &path, QByteArrayView bytes);

/// Puts the finished file \a from in the place of \a to on the same disk, whole or not at all.
Result<void> replaceFile(const QString &from, const QString &to);

/// Makes \a folder and those above it where they are missing, readable by this account only.
Result<void> makeFolder(const QString &folder);

/// Waits until the disk has the names in \a folder.
Result<void> syncFolder(const QString &folder);

} // namespace core::platform
