// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Makes a font of the program's own resources usable where it lies, without a copy of it in memory.
/// Returns its number, -1 where it cannot be used.
int loadFont(const QString &resource);

} // namespace ui
