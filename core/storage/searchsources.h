// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The statements that read every searchable text of one kind of record; each takes the record's
/// id. A new register adds its line here.
QStringList searchSources(const QString &kind);

/// Whether rows of \a table hold words that anyone searches for. Duties and their results follow
/// from the rest; only what a person wrote is found.
bool isSearched(const QString &table);

} // namespace core
