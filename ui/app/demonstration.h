// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/backup.h"

#include <QString>

namespace ui {

/// Whether this program can make the demonstration casebook.
bool hasDemonstration();

/// Where the demonstration casebook of this person is kept.
QString demonstrationFolder();

/// Its passphrase: nothing in it is secret.
QString demonstrationPassphrase();

/// Makes the demonstration casebook in \a folder for the day of \a clock, and closes it again.
core::Result<void>
makeDemonstration(const QString &folder, const core::Clock &clock, const core::Fraction &progress);

} // namespace ui
