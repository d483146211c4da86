// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keys.h"

#include <sodium.h>
#include <utility>

namespace core::vault {

static_assert(Keys::Size == crypto_kdf_KEYBYTES);

Keys Keys::random()
{
    return Keys(SecureBytes::random(Size));
}

Keys::Keys(SecureBytes vaultKey)
    : m_vaultKey(std::move(vaultKey))
{
    Q_ASSERT(m_vaultKey.size() == Size);
}

SecureBytes Keys::key(Purpose purpose) const
{
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "casebook";
    SecureBytes derived(Size);
    crypto_kdf_derive_from_key(
        derived.data(), Size, static_cast<quint64>(purpose), context, m_vaultKey.data());
    return derived;
}

QByteArray keyedHash(const SecureBytes &key, QByteArrayView message, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       static_cast<size_t>(size),
                       reinterpret_cast<const unsigned char *>(message.data()),
                       static_cast<quint64>(message.size()),
                       key.data(),
                       key.size());
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    ensureSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace core::vault
