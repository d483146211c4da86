// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::sqlite {

/// \a statement, written in the SQL that SQLite and PostgreSQL share, in SQLite's own words: the
/// integer types have one name, and tables are STRICT.
QString inOwnWords(const QString &statement);

} // namespace core::sqlite
