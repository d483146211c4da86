// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What a stored column is called on screen: "Time it happened". Empty for columns that only the
/// program uses, such as keys for sorting.
QString fieldName(const QString &table, const QString &column);

/// A stored value of that column in words: the label of a code, a day, yes or no; a dash where
/// there is none.
QString fieldValue(const QString &table, const QString &column, const QString &stored);

/// What a row of \a table is: "an injury".
QString tableName(const QString &table);

} // namespace core
