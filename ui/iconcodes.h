// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace ui {

/// The character of \a name (a line of resources/icons.txt) in the icon font; 0 if it is not one.
char32_t iconCode(QStringView name);

} // namespace ui
