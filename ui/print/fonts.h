// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Makes the embedded Liberation Sans known to Qt, once; every page is set in it, whatever is
/// installed. False if Qt refuses it. Needs a QGuiApplication.
bool loadPrintFonts();

} // namespace ui
