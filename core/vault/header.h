// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/keys.h"
#include "core/vault/passphrase.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::vault {

/// One person's way in, or the recovery key's: the vault key in a box that a passphrase opens.
struct Slot
{
    enum class Type { Passphrase, Recovery };

    QString uid;
    Type type = Type::Passphrase;
    QString userUid; ///< empty for the recovery key
    QString label;   ///< the person's name as shown before unlocking
    Work work;       ///< zero for the recovery key, which needs no stretching
    QByteArray salt;
    QByteArray nonce;
    QByteArray box;

    bool operator==(const Slot &) const = default;
};

/// The small file `casebook.header` beside the database: who can open the casebook, and what can be
/// said about it before it is opened. Without it the casebook cannot be opened at all.
struct Header
{
    static constexpr int CurrentFormat = 1;

    int format = CurrentFormat;
    QString casebookUid;
    QString cipher; ///< "aegis" or "chacha20"
    qint64 generation = 1;
    QString holder;
    QString organisation;
    QList<Slot> keySlots;
    QByteArray mac;
    bool fromPreviousCopy = false; ///< read from casebook.header.bak because the file was damaged

    bool operator==(const Header &) const = default;

    /// The header of the casebook in \a folder; the previous copy where the file itself is missing
    /// or damaged. Code::NotFound where there is no such folder, Code::Damaged where it is not a
    /// casebook or both copies are damaged, Code::Newer where a later version wrote it.
    static Result<Header> read(const QString &folder);

    /// Writes the header to \a folder at once or not at all, and reads it back. The one before is
    /// kept as casebook.header.bak unless it holds a slot that this one no longer has.
    Result<void> write(const QString &folder) const;

    /// Slots of people, in their order.
    QList<Slot> people() const;

    /// Sets the MAC after a change; nothing else makes a header valid.
    void seal(const Keys &keys);

    /// Code::Damaged where something that does not know the vault key has changed the header.
    Result<void> verify(const Keys &keys) const;
};

/// The cipher a new casebook should have on this computer: "aegis" with AES instructions, else
/// "chacha20".
QString cipherForThisComputer();

/// The bytes of \a header as stored, and back. \a folder is only for the message.
QByteArray toJson(const Header &header);
Result<Header> headerFromJson(const QByteArray &json, const QString &folder);

} // namespace core::vault
