// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyslots.h"

#include "core/base/tr.h"
#include "core/vault/recoverykey.h"
#include "core/vault/slotbox.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

Error nobody()
{
    return {Error::Code::NotFound, Tr::tr("This person cannot open the casebook."), {}};
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QList<Slot>::iterator slotOf(Header &header, const QString &userUid)
{
    return std::ranges::find_if(header.keySlots, [&](const Slot &slot) {
        return slot.type == Slot::Type::Passphrase && slot.userUid == userUid;
    });
}

bool nameIsTaken(const Header &header, const QString &name)
{
    return std::ranges::any_of(
        header.people(), [&](const Slot &slot) { return folded(slot.label) == folded(name); });
}

Error nameTaken(const QString &name)
{
    return {Error::Code::Conflict,
            Tr::tr("Someone called “%1” can already open this casebook. Give another name, such as "
                   "one with a middle initial.")
                .arg(name.simplified()),
            {}};
}

Result<QList<Slot>> candidates(const Header &header, const std::optional<QString> &userName)
{
    QList<Slot> people = header.people();
    if (!userName)
        return people;
    people.removeIf([&](const Slot &slot) { return folded(slot.label) != folded(*userName); });
    if (people.isEmpty())
        return Error{Error::Code::NotFound,
                     Tr::tr("Nobody called “%1” can open this casebook.").arg(*userName),
                     {}};
    return people;
}

} // namespace

Result<Created> createHeader(const QString &organisation,
                             const SlotOwner &first,
                             const QString &passphrase,
                             std::optional<Cost> cost)
{
    Keys keys = Keys::random();
    Header header;
    header.casebookUid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    header.cipher = cipherForThisComputer();
    header.organisation = organisation.simplified();
    header.holder = first.name.simplified();

    Result<Header> withFirst
        = withPerson(header, keys, first, passphrase, cost.value_or(costAtCreation()));
    if (!withFirst)
        return withFirst.error();
    Result<NewRecoveryKey> complete = withNewRecoveryKey(*withFirst, keys);
    if (!complete)
        return complete.error();
    return Created{complete->header, std::move(keys), complete->recoveryKey};
}

Result<Unlocked>
unlock(const Header &header, const QString &passphrase, const std::optional<QString> &userName)
{
    const Result<QList<Slot>> people = candidates(header, userName);
    if (!people)
        return people.error();

    std::optional<Unlocked> found;
    for (const Slot &slot : *people) {
        Result<Keys> keys = openedByPassphrase(slot, passphrase);
        if (!keys && keys.error().code == Error::Code::WrongKey)
            continue;
        if (!keys)
            return keys.error();
        if (found)
            return Error{
                Error::Code::Invalid,
                Tr::tr("More than one person has this passphrase. Say who you are, and then "
                       "choose a passphrase of your own."),
                {}};
        found = Unlocked{std::move(keys).value(), slot.uid, slot.userUid, slot.label};
    }
    if (!found)
        return wrongPassphrase();
    if (const auto intact = header.verify(found->keys); !intact)
        return intact.error();
    return std::move(*found);
}

Result<Header> withPerson(const Header &header,
                          const Keys &keys,
                          const SlotOwner &owner,
                          const QString &passphrase,
                          Cost cost)
{
    Header changed = header;
    if (slotOf(changed, owner.userUid) != changed.keySlots.end())
        return Error{Error::Code::Conflict,
                     Tr::tr("%1 can already open this casebook.").arg(owner.name),
                     {}};
    if (nameIsTaken(header, owner.name))
        return nameTaken(owner.name);
    const Result<Slot> slot = passphraseSlot(keys, owner, passphrase, cost);
    if (!slot)
        return slot.error();
    changed.keySlots.append(*slot);
    changed.seal(keys);
    return changed;
}

Result<Header> withoutPerson(const Header &header, const Keys &keys, const QString &userUid)
{
    Header changed = header;
    const auto slot = slotOf(changed, userUid);
    if (slot == changed.keySlots.end())
        return nobody();
    if (changed.people().size() == 1)
        return Error{Error::Code::Conflict,
                     Tr::tr("%1 is the only person who can open this casebook. Add someone else "
                            "first.")
                         .arg(slot->label),
                     {}};
    changed.keySlots.erase(slot);
    changed.seal(keys);
    return changed;
}

Result<Header> withPassphrase(const Header &header,
                              const Keys &keys,
                              const QString &userUid,
                              const QString &passphrase,
                              Cost cost)
{
    Header changed = header;
    const auto slot = slotOf(changed, userUid);
    if (slot == changed.keySlots.end())
        return nobody();
    const Result<Slot> fresh = passphraseSlot(keys, {userUid, slot->label}, passphrase, cost);
    if (!fresh)
        return fresh.error();
    *slot = *fresh;
    changed.seal(keys);
    return changed;
}

Result<Header>
withName(const Header &header, const Keys &keys, const QString &userUid, const QString &name)
{
    Header changed = header;
    const auto slot = slotOf(changed, userUid);
    if (slot == changed.keySlots.end())
        return nobody();
    if (folded(slot->label) != folded(name) && nameIsTaken(header, name))
        return nameTaken(name);
    slot->label = name.simplified();
    changed.seal(keys);
    return changed;
}

Result<NewRecoveryKey> withNewRecoveryKey(const Header &header, const Keys &keys)
{
    Header changed = header;
    changed.keySlots.removeIf([](const Slot &s) { return s.type == Slot::Type::Recovery; });

    const SecureBytes recoveryKey = SecureBytes::random(Keys::Size);
    changed.keySlots.append(recoverySlot(keys, recoveryKey));
    changed.seal(keys);
    return NewRecoveryKey{changed, recoveryKeyText(recoveryKey)};
}

Result<Header> withPassphraseByRecovery(const Header &header,
                                        const QString &recoveryKey,
                                        const QString &userUid,
                                        const QString &passphrase,
                                        Cost cost)
{
    const Result<SecureBytes> typed = recoveryKeyFrom(recoveryKey);
    if (!typed)
        return typed.error();
    for (const Slot &slot : header.keySlots) {
        if (slot.type != Slot::Type::Recovery)
            continue;
        const Result<Keys> keys = openedByRecoveryKey(slot, *typed);
        if (!keys)
            continue;
        if (const auto intact = header.verify(*keys); !intact)
            return intact.error();
        return withPassphrase(header, *keys, userUid, passphrase, cost);
    }
    return Error{Error::Code::WrongKey,
                 Tr::tr("This recovery key is well typed, but belongs to another casebook or was "
                        "replaced by a newer one."),
                 {}};
}

} // namespace core::vault
