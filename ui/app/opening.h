// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace ui {

/// Opens the casebook in \a path, brings its clocks up to date and gives it to \a thread. An empty
/// \a name: whoever the passphrase belongs to. For a thread that may be kept waiting.
core::Result<std::unique_ptr<core::Casebook>> openFor(QThread *thread,
                                                      const QString &path,
                                                      const QString &passphrase,
                                                      const QString &name,
                                                      const core::Clock &clock);

/// Sets a new passphrase with the recovery key and does the same.
core::Result<std::unique_ptr<core::Casebook>> recoverFor(QThread *thread,
                                                         const QString &path,
                                                         const QString &recoveryKey,
                                                         const QString &userUid,
                                                         const QString &passphrase,
                                                         const core::Clock &clock);

/// Creates a casebook and gives it to \a thread.
core::Result<core::Casebook::Created> createFor(QThread *thread,
                                                const QString &path,
                                                const core::NewCasebook &details,
                                                const core::Clock &clock);

} // namespace ui
