// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/lists/listdefinition.h"

namespace core {

/// A row as a program is given it: keys in their order, each with text, a number, a truth or null.
using ListObject = QList<std::pair<QString, QVariant>>;

/// The value of \a column from what its statements gave.
QVariant listValue(const ListColumn &column, const QVariantList &cells, QDate today);

/// \a value as a person reads it in a file or on paper: words for codes, 25/11/2026, empty where
/// nobody knows.
QString listText(const ListColumn &column, const QVariant &value);

/// \a value as a program reads it: codes as they are stored, dates and times as ISO text.
QVariant listPlain(const ListColumn &column, const QVariant &value);

} // namespace core
