// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The statements that read every searchable text of one kind of record; each takes the record's
/// id. A new register adds its line here.
QStringList searchSources(const QString &kind);

} // namespace core
