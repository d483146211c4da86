// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recovery.h"

#include "core/platform/pathkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QString>
writeNewPassphrase(const QString &folder, const QString &recoveryKey, const QString &userUid,
                   const QString &passphrase, const Clock &clock)
{
    if (const QString reason = platform::reasonNotToWrite(platform::pathKind(folder));
        !reason.isEmpty())
        return Error{Error::Code::ReadOnly, reason, {}};
    auto header = vault::Header::read(folder);
    if (!header)
        return header.error();
    // Nobody else may be writing the header; the lock goes before the casebook takes its own.
    auto lock = platform::FolderLock::take(folder, clock.now());
    if (!lock)
        return lock.error();
    auto changed = vault::withPassphraseByRecovery(
        *header, recoveryKey, userUid, passphrase, vault::costAtCreation());
    if (!changed)
        return changed.error();
    if (auto done = changed->write(folder); !done)
        return done.error();
    const QList<vault::Slot> people = changed->people();
    const auto person = std::find_if(people.cbegin(), people.cend(), [&](const vault::Slot &slot) {
        return slot.userUid == userUid;
    });
    return person == people.cend() ? QString() : person->label;
}

} // namespace

Result<std::unique_ptr<Casebook>> openByRecovery(const QString &path,
                                                 const QString &recoveryKey,
                                                 const QString &userUid,
                                                 const QString &passphrase,
                                                 const Clock &clock)
{
    auto name = writeNewPassphrase(path, recoveryKey, userUid, passphrase, clock);
    if (!name)
        return name.error();
    auto casebook = Casebook::open(path, passphrase, *name, clock);
    if (!casebook)
        return casebook.error();
    auto noted = (*casebook)->journal().commit(
        {u"casebook.recover"_s, Permission::Read}, [&](ChangeSet &set) {
            set.note(userUid,
                     u"user_account"_s,
                     {{u"passphrase"_s, u"set with the recovery key"_s}});
            return Result<void>();
        });
    if (!noted)
        return noted.error();
    return casebook;
}

} // namespace core
