// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace core::vault {

/// Makes libsodium ready; safe to call often and from any thread. Ends the program if it cannot be.
void ensureSodium();

/// Secret bytes in locked memory between guard pages, overwritten when they go; they move and are
/// never copied by accident.
class SecureBytes
{
public:
    SecureBytes() = default;

    /// \a size zero bytes. Ends the program if there is no memory for them.
    explicit SecureBytes(size_t size);
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    ~SecureBytes();

    /// \a size bytes nobody can guess.
    static SecureBytes random(size_t size);

    /// The same bytes again, for a thread or an owner of their own.
    SecureBytes copy() const;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// A look at the bytes, valid while this object lives.
    QByteArrayView view() const;

    /// Equal bytes, compared in the same time whatever they are.
    bool operator==(const SecureBytes &other) const;

private:
    Q_DISABLE_COPY(SecureBytes)

    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace core::vault
