// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/securebytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace core::vault {

/// How much work one guess at a passphrase is. Light is for tests and the demonstration casebook.
enum class Cost { Full, Light };

/// The Argon2id parameters kept in a slot.
struct Work
{
    qint64 passes = 0;
    qint64 memoryKib = 0;

    /// Within what this program ever writes; a hostile header could ask for a terabyte.
    bool isReasonable() const;
    bool operator==(const Work &) const = default;
};

/// What to try for a new slot, best first: less memory where the computer has not enough.
QList<Work> workFor(Cost cost);

/// Light where the environment says CASEBOOK_LIGHT_KDF=1, else Full. Asked only when a casebook is
/// created.
Cost costAtCreation();

/// What is wrong with \a passphrase as a new one, in a sentence; none when it is good.
std::optional<QString> passphraseProblem(const QString &passphrase);

/// The 32-byte key that \a passphrase, which is not empty, gives with \a salt, however its accents
/// were typed. Fails with Code::Storage where there is not enough memory.
Result<SecureBytes> stretched(const QString &passphrase, const QByteArray &salt, Work work);

} // namespace core::vault
