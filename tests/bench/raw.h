// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

struct sqlite3;

namespace bench {

/// A casebook's file opened through SQLite's own interface, set as the program sets it.
sqlite3 *openRaw(const QString &folder, const core::vault::Keys &keys, const QString &cipher);
void closeRaw(sqlite3 *handle);
/// Runs \a sql; ends the program where that fails.
void runRaw(sqlite3 *handle, const QByteArray &sql);

/// Copies the rows of \a from that \a to does not have yet, in one transaction, and returns the
/// milliseconds the inserts took: those of reading are taken off.
double copyRaw(sqlite3 *from, sqlite3 *to);

} // namespace bench
