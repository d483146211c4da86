// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slotbox.h"

#include "core/base/tr.h"

#include <QUuid>

#include <optional>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

QByteArray boxed(const Keys &keys, const SecureBytes &slotKey, const QByteArray &nonce)
{
    QByteArray box(qsizetype(Keys::Size + crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()),
                          keys.vaultKey().data(),
                          Keys::Size,
                          reinterpret_cast<const unsigned char *>(nonce.constData()),
                          slotKey.data());
    return box;
}

Result<Keys> opened(const Slot &slot, const SecureBytes &slotKey)
{
    SecureBytes vaultKey(Keys::Size);
    if (crypto_secretbox_open_easy(vaultKey.data(),
                                   reinterpret_cast<const unsigned char *>(slot.box.constData()),
                                   static_cast<quint64>(slot.box.size()),
                                   reinterpret_cast<const unsigned char *>(slot.nonce.constData()),
                                   slotKey.data())
        != 0)
        return wrongPassphrase();
    return Keys(std::move(vaultKey));
}

Slot emptySlot(Slot::Type type)
{
    Slot slot;
    slot.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    slot.type = type;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    return slot;
}

SecureBytes recoverySlotKey(const SecureBytes &recoveryKey, const QByteArray &salt)
{
    SecureBytes slotKey(crypto_secretbox_KEYBYTES);
    crypto_generichash(slotKey.data(),
                       slotKey.size(),
                       reinterpret_cast<const unsigned char *>(salt.constData()),
                       static_cast<quint64>(salt.size()),
                       recoveryKey.data(),
                       recoveryKey.size());
    return slotKey;
}

} // namespace

Error wrongPassphrase()
{
    return {
        Error::Code::WrongKey,
        Tr::tr("The passphrase is not right. Check Caps Lock and the keyboard language, and try "
               "again."),
        {}};
}

Result<Keys> openedByPassphrase(const Slot &slot, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return wrongPassphrase();
    const Result<SecureBytes> slotKey = stretched(passphrase, slot.salt, slot.work);
    if (!slotKey)
        return slotKey.error();
    return opened(slot, *slotKey);
}

Result<Slot>
passphraseSlot(const Keys &keys, const SlotOwner &owner, const QString &passphrase, Cost cost)
{
    if (const auto problem = passphraseProblem(passphrase))
        return Error{Error::Code::Invalid, *problem, {}};
    if (owner.name.simplified().isEmpty() || owner.userUid.isEmpty())
        return Error{Error::Code::Invalid, Tr::tr("Give the person's name."), {}};

    Slot slot = emptySlot(Slot::Type::Passphrase);
    slot.userUid = owner.userUid;
    slot.label = owner.name.simplified();

    std::optional<Error> failure;
    for (const Work &work : workFor(cost)) {
        slot.work = work;
        const Result<SecureBytes> slotKey = stretched(passphrase, slot.salt, work);
        if (!slotKey) {
            failure = slotKey.error();
            continue;
        }
        slot.box = boxed(keys, *slotKey, slot.nonce);
        const Result<Keys> again = openedByPassphrase(slot, passphrase);
        if (!again)
            return again.error();
        if (!(again->vaultKey() == keys.vaultKey()))
            return wrongPassphrase();
        return slot;
    }
    return *failure;
}

Slot recoverySlot(const Keys &keys, const SecureBytes &recoveryKey)
{
    Slot slot = emptySlot(Slot::Type::Recovery);
    slot.box = boxed(keys, recoverySlotKey(recoveryKey, slot.salt), slot.nonce);
    return slot;
}

Result<Keys> openedByRecoveryKey(const Slot &slot, const SecureBytes &recoveryKey)
{
    return opened(slot, recoverySlotKey(recoveryKey, slot.salt));
}

} // namespace core::vault
