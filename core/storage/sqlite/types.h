// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QVariant>

struct sqlite3_stmt;

namespace core::sqlite {

/// True for what is stored as NULL: an invalid or null variant, a null string, bytes or UUID, an
/// invalid day or time. An empty string and empty bytes are values.
bool isSqlNull(const QVariant &value);

/// The text under which \a value is stored: days and times as ISO 8601, the rest as Qt writes it.
QString sqlText(const QVariant &value);

/// Gives \a value to the ? number \a parameter, from 1, of \a statement; returns the engine's code.
int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value);

/// The type of a field from its declared type or, where it has none, from a storage class
/// SQLITE_INTEGER….
QMetaType fieldType(const char *declared, int storage);

/// \a name without its double quotes.
QString unquotedName(const char *name);

} // namespace core::sqlite
