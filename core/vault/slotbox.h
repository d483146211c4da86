// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/header.h"

namespace core::vault {

/// Whom a slot belongs to.
struct SlotOwner
{
    QString userUid;
    QString name; ///< as shown before unlocking; no two people in a casebook share one
};

/// A slot for \a owner that was opened once before anyone relies on it. Code::Invalid for a weak
/// passphrase or a person without a name.
Result<Slot>
passphraseSlot(const Keys &keys, const SlotOwner &owner, const QString &passphrase, Cost cost);

/// A slot that \a recoveryKey (32 random bytes) opens.
Slot recoverySlot(const Keys &keys, const SecureBytes &recoveryKey);

/// What is said of a wrong passphrase: Code::WrongKey.
Error wrongPassphrase();

/// What is in the box of \a slot; Code::WrongKey where \a passphrase is not the one.
Result<Keys> openedByPassphrase(const Slot &slot, const QString &passphrase);
Result<Keys> openedByRecoveryKey(const Slot &slot, const SecureBytes &recoveryKey);

} // namespace core::vault
