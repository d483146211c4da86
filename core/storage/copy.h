// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace core {

/// Told how much is done, from 0 to 1; answers false to stop. An empty one never stops.
using Fraction = std::function<bool(double done)>;

/// Writes a consistent copy of \a from, as it is at the end, to the new file \a path under the same
/// \a key and \a cipher; others may go on writing meanwhile. The copy is opened again and its pages
/// are checked before this returns without an error; otherwise nothing is left at \a path.
/// Conflict where \a progress stopped it.
Result<void> copyDatabase(const Database &from,
                          const QString &path,
                          const QByteArray &key,
                          const QString &cipher,
                          const Fraction &progress = {});

/// Whether every page and index of \a database is sound; Damaged with a sentence where not.
Result<void> checkPages(const Database &database);

} // namespace core
