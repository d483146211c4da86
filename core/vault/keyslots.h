// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/slotbox.h"

#include <optional>

namespace core::vault {

/// A casebook that is open, and by whom.
struct Unlocked
{
    Keys keys;
    QString slotUid;
    QString userUid;
    QString userName;
};

struct Created
{
    Header header;
    Keys keys;
    QString recoveryKey; ///< to be printed once; it is kept nowhere
};

struct NewRecoveryKey
{
    Header header;
    QString recoveryKey;
};

/// A header with fresh keys, one person and a recovery key. Nothing is written. Code::Invalid with
/// a sentence for a weak passphrase. Without \a cost, costAtCreation().
Result<Created> createHeader(const QString &organisation,
                             const SlotOwner &first,
                             const QString &passphrase,
                             std::optional<Cost> cost = std::nullopt);

/// Opens the slot of the person called \a userName, or without a name whichever slot \a passphrase
/// opens. Code::WrongKey for a wrong passphrase, Code::NotFound for an unknown name, Code::Invalid
/// where several people's slots open and none was named, Code::Damaged for a changed header.
/// Takes about half a second a slot.
Result<Unlocked> unlock(const Header &header,
                        const QString &passphrase,
                        const std::optional<QString> &userName = std::nullopt);

/// \a header with a slot for one person more. Code::Conflict where they, or their name, are there.
Result<Header> withPerson(const Header &header,
                          const Keys &keys,
                          const SlotOwner &owner,
                          const QString &passphrase,
                          Cost cost = Cost::Full);

/// \a header without the person's slot. Code::Conflict for the last one. A copy of the casebook
/// that they took can still be opened by them.
Result<Header> withoutPerson(const Header &header, const Keys &keys, const QString &userUid);

/// \a header with another passphrase for the person; the new slot is proved to open first.
Result<Header> withPassphrase(const Header &header,
                              const Keys &keys,
                              const QString &userUid,
                              const QString &passphrase,
                              Cost cost = Cost::Full);

/// \a header with the person's name as it is now.
Result<Header>
withName(const Header &header, const Keys &keys, const QString &userUid, const QString &name);

/// \a header with a new recovery key; one printed before no longer opens it.
Result<NewRecoveryKey> withNewRecoveryKey(const Header &header, const Keys &keys);

/// All that a printed recovery key can do: \a header with a new passphrase for a person who has a
/// slot. Code::Invalid for a typing error, Code::WrongKey for the key of another casebook.
Result<Header> withPassphraseByRecovery(const Header &header,
                                        const QString &recoveryKey,
                                        const QString &userUid,
                                        const QString &passphrase,
                                        Cost cost = Cost::Full);

} // namespace core::vault
