// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::platform {

/// Who has a casebook open for writing.
struct LockHolder
{
    qint64 process = 0;
    QString computer;
    QString account;
    QDateTime since;

    bool operator==(const LockHolder &) const = default;
};

/// The right to write a casebook, held by one program at a time until this object goes. The system
/// lets go of it when a program dies, so nothing has to be cleaned up after a crash.
class FolderLock final
{
public:
    /// Takes the lock of \a folder and writes down who has it since \a now. Code::Busy naming the
    /// holder where another program has it.
    static Result<FolderLock> take(const QString &folder, const QDateTime &now);

    /// Who holds the lock of \a folder at this moment; none where it is free.
    static std::optional<LockHolder> holder(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int handle);
    Q_DISABLE_COPY(FolderLock)

    int m_handle = -1;
};

} // namespace core::platform
