// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attachmentformat.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr QByteArrayView Magic("CBKATT01");
constexpr qsizetype FileNonceSize = 16;
constexpr qsizetype FileNonceAt = 12;
constexpr qsizetype NameLength = 64;

static_assert(ChunkCipher::TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(ChunkCipher::PreambleSize == FileNonceAt + FileNonceSize);
static_assert(FileNonceSize + 8 == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

quint64 length(QByteArrayView view)
{
    return static_cast<quint64>(view.size());
}

/// Wrapping and naming each have their own key.
SecureBytes subkey(const SecureBytes &attachmentsKey, quint64 number)
{
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "attachmt";
    SecureBytes key(Keys::Size);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, context, attachmentsKey.data());
    return key;
}

SecureBytes wrappingKey(const SecureBytes &attachmentsKey)
{
    return subkey(attachmentsKey, 1);
}

SecureBytes namingKey(const SecureBytes &attachmentsKey)
{
    return subkey(attachmentsKey, 2);
}

} // namespace

QByteArray ChunkCipher::newPreamble()
{
    QByteArray preamble = Magic.toByteArray();
    const quint32 size = qToLittleEndian(static_cast<quint32>(ChunkSize));
    preamble.append(reinterpret_cast<const char *>(&size), sizeof size);
    return preamble + randomBytes(FileNonceSize);
}

bool ChunkCipher::isPreamble(const QByteArray &preamble)
{
    return preamble.size() == PreambleSize && preamble.startsWith(Magic)
           && qFromLittleEndian<quint32>(preamble.constData() + Magic.size()) == ChunkSize;
}

ChunkCipher::ChunkCipher(SecureBytes fileKey, const QByteArray &preamble)
    : m_key(std::move(fileKey))
    , m_preamble(preamble)
{
    Q_ASSERT(m_key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && isPreamble(preamble));
}

QByteArray ChunkCipher::nonce(qint64 number) const
{
    const quint64 counter = qToLittleEndian(static_cast<quint64>(number));
    return m_preamble.sliced(FileNonceAt)
           + QByteArray(reinterpret_cast<const char *>(&counter), sizeof counter);
}

QByteArray ChunkCipher::authenticated(bool isLast) const
{
    return m_preamble + (isLast ? '\1' : '\0');
}

QByteArrayView ChunkCipher::sealed(qint64 number, bool isLast, QByteArrayView plain)
{
    m_buffer.resize(plain.size() + TagSize);
    const QByteArray more = authenticated(isLast);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(m_buffer.data()),
                                               nullptr,
                                               bytes(plain),
                                               length(plain),
                                               bytes(more),
                                               length(more),
                                               nullptr,
                                               bytes(nonce(number)),
                                               m_key.data());
    return m_buffer;
}

bool ChunkCipher::open(qint64 number, bool isLast, QByteArrayView stored, QByteArray &plain) const
{
    if (stored.size() < TagSize)
        return false;
    plain.resize(stored.size() - TagSize);
    const QByteArray more = authenticated(isLast);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               reinterpret_cast<unsigned char *>(plain.data()),
               nullptr,
               nullptr,
               bytes(stored),
               length(stored),
               bytes(more),
               length(more),
               bytes(nonce(number)),
               m_key.data())
           == 0;
}

QByteArray
wrappedKey(const SecureBytes &fileKey, const SecureBytes &attachmentsKey, const QString &storedName)
{
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray name = storedName.toUtf8();
    QByteArray box(static_cast<qsizetype>(fileKey.size()) + ChunkCipher::TagSize,
                   Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()),
                                               nullptr,
                                               fileKey.data(),
                                               fileKey.size(),
                                               bytes(name),
                                               length(name),
                                               nullptr,
                                               bytes(nonce),
                                               wrappingKey(attachmentsKey).data());
    return nonce + box;
}

std::optional<SecureBytes> unwrappedKey(const QByteArray &wrapped,
                                        const SecureBytes &attachmentsKey,
                                        const QString &storedName)
{
    constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (wrapped.size() != NonceSize + qsizetype(Keys::Size) + ChunkCipher::TagSize)
        return std::nullopt;
    const QByteArray name = storedName.toUtf8();
    const QByteArrayView box = QByteArrayView(wrapped).sliced(NonceSize);
    SecureBytes key(Keys::Size);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(),
                                                   nullptr,
                                                   nullptr,
                                                   bytes(box),
                                                   length(box),
                                                   bytes(name),
                                                   length(name),
                                                   bytes(wrapped),
                                                   wrappingKey(attachmentsKey).data())
        != 0)
        return std::nullopt;
    return key;
}

QString storedNameFor(const SecureBytes &attachmentsKey,
                      const QByteArray &sha256,
                      const QByteArray &preamble)
{
    const QByteArray hash = keyedHash(namingKey(attachmentsKey), sha256 + preamble, NameLength / 2);
    return QString::fromLatin1(hash.toHex());
}

bool isStoredName(const QString &name)
{
    return name.size() == NameLength && std::ranges::all_of(name, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace core::vault
