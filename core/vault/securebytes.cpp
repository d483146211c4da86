// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/securebytes.h"

#include <cstring>
#include <sodium.h>
#include <utility>

namespace core::vault {

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium could not be initialised");
}

SecureBytes::SecureBytes(size_t size)
    : m_size(size)
{
    ensureSodium();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        qBadAlloc();
    sodium_memzero(m_data, size);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data);
}

SecureBytes SecureBytes::random(size_t size)
{
    SecureBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecureBytes SecureBytes::copy() const
{
    SecureBytes bytes(m_size);
    if (m_size > 0)
        std::memcpy(bytes.data(), m_data, m_size);
    return bytes;
}

QByteArrayView SecureBytes::view() const
{
    return {m_data, static_cast<qsizetype>(m_size)};
}

bool SecureBytes::operator==(const SecureBytes &other) const
{
    return m_size == other.m_size
           && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace core::vault
