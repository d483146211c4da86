// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace core {

/// All that the printed recovery key can do: gives the person \a userUid the new \a passphrase,
/// opens the casebook in \a path as them and notes it in the audit chain. Invalid for a typing
/// error or a weak passphrase, WrongKey for another casebook's key, Busy or ReadOnly where it must
/// not be written; then nothing has changed.
Result<std::unique_ptr<Casebook>> openByRecovery(const QString &path,
                                                 const QString &recoveryKey,
                                                 const QString &userUid,
                                                 const QString &passphrase,
                                                 const Clock &clock);

} // namespace core
