// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/securebytes.h"

#include <QByteArray>

namespace core::vault {

/// What a key made from the vault key is for. The numbers are part of the format.
enum class Purpose : quint64 {
    Database = 1,
    Attachments = 2,
    AuditMac = 3,
    HeaderMac = 4,
    Backups = 5,
};

/// The one random key of a casebook and the keys that follow from it.
class Keys
{
public:
    static constexpr size_t Size = 32;

    /// Keys of a new casebook.
    static Keys random();

    /// Takes \a vaultKey, which must be Size bytes.
    explicit Keys(SecureBytes vaultKey);

    /// The Size bytes for \a purpose; always the same for the same casebook.
    SecureBytes key(Purpose purpose) const;

    const SecureBytes &vaultKey() const { return m_vaultKey; }
    Keys copy() const { return Keys(m_vaultKey.copy()); }

private:
    SecureBytes m_vaultKey;
};

/// Keyed BLAKE2b of \a message, \a size bytes long (16 to 64).
QByteArray keyedHash(const SecureBytes &key, QByteArrayView message, qsizetype size = 32);

/// \a size bytes nobody can guess, for salts and nonces.
QByteArray randomBytes(qsizetype size);

} // namespace core::vault
