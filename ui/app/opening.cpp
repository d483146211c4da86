// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/opening.h"

#include "core/usecases/duties.h"
#include "core/usecases/recovery.h"

#include <optional>

namespace ui {

namespace {

core::Result<std::unique_ptr<core::Casebook>>
brought(core::Result<std::unique_ptr<core::Casebook>> opened, QThread *thread)
{
    if (!opened)
        return opened;
    core::Casebook &casebook = **opened;
    if (casebook.readOnlyReason().isEmpty()
        && core::may(casebook.user().role, core::Permission::Write)) {
        if (auto done = core::Duties(casebook.journal()).refreshAll(); !done)
            return done.error();
    }
    casebook.handTo(thread);
    return opened;
}

} // namespace

core::Result<std::unique_ptr<core::Casebook>> openFor(QThread *thread,
                                                      const QString &path,
                                                      const QString &passphrase,
                                                      const QString &name,
                                                      const core::Clock &clock)
{
    return brought(
        core::Casebook::open(
            path, passphrase, name.isEmpty() ? std::nullopt : std::optional(name), clock),
        thread);
}

core::Result<std::unique_ptr<core::Casebook>> recoverFor(QThread *thread,
                                                         const QString &path,
                                                         const QString &recoveryKey,
                                                         const QString &userUid,
                                                         const QString &passphrase,
                                                         const core::Clock &clock)
{
    return brought(core::openByRecovery(path, recoveryKey, userUid, passphrase, clock), thread);
}

core::Result<core::Casebook::Created> createFor(QThread *thread,
                                                const QString &path,
                                                const core::NewCasebook &details,
                                                const core::Clock &clock)
{
    auto created = core::Casebook::create(path, details, clock);
    if (created)
        created->casebook->handTo(thread);
    return created;
}

} // namespace ui
