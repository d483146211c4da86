// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace core::vault {

/// One encrypted file: a preamble (magic, chunk size, file nonce), then chunks of 1 MiB, each
/// sealed with XChaCha20-Poly1305 under the file's own key. The nonce is the file nonce and the
/// chunk's number, and the last chunk is marked in what is authenticated, so that chunks cannot be
/// changed, swapped, left out or cut off.
class ChunkCipher
{
public:
    static constexpr qsizetype ChunkSize = 1 << 20;
    static constexpr qsizetype TagSize = 16;
    static constexpr qsizetype SealedSize = ChunkSize + TagSize;
    static constexpr qsizetype PreambleSize = 28;

    /// The start of a new file.
    static QByteArray newPreamble();

    /// Whether \a preamble starts a file in this format.
    static bool isPreamble(const QByteArray &preamble);

    /// For the file that starts with \a preamble under \a fileKey.
    ChunkCipher(SecureBytes fileKey, const QByteArray &preamble);

    /// Chunk \a number as stored: TagSize longer than \a plain. Valid until the next call.
    QByteArrayView sealed(qint64 number, bool isLast, QByteArrayView plain);

    /// Puts the content of the stored chunk into \a plain; false where it is not chunk \a number of
    /// this file as it was written.
    bool open(qint64 number, bool isLast, QByteArrayView stored, QByteArray &plain) const;

private:
    QByteArray nonce(qint64 number) const;
    QByteArray authenticated(bool isLast) const;

    SecureBytes m_key;
    QByteArray m_preamble;
    QByteArray m_buffer;
};

/// \a fileKey locked with the casebook's attachments key, for the row of the file called
/// \a storedName; and back, none where it belongs to another file or casebook.
QByteArray wrappedKey(const SecureBytes &fileKey,
                      const SecureBytes &attachmentsKey,
                      const QString &storedName);
std::optional<SecureBytes> unwrappedKey(const QByteArray &wrapped,
                                        const SecureBytes &attachmentsKey,
                                        const QString &storedName);

/// The name on disk: it tells nobody without the key which known file this is, and two files with
/// the same content have different names, so that one can be disposed of without the other.
QString storedNameFor(const SecureBytes &attachmentsKey,
                      const QByteArray &sha256,
                      const QByteArray &preamble);

/// Whether \a name can have come from storedNameFor(); anything else must not become a path.
bool isStoredName(const QString &name);

} // namespace core::vault
