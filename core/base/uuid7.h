// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A new UUID, version 7: sortable by \a epochMs, random in the rest. Without braces.
QString newUid(qint64 epochMs);

} // namespace core
