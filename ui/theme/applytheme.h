// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QApplication;
class QPalette;

namespace ui {

/// What a person chooses in Settings.
enum class ThemeChoice { Auto, Light, Dark, HighContrast };

/// The mode \a choice means on a desktop whose palette is \a system: Auto follows its lightness.
Theme::Mode resolvedMode(ThemeChoice choice, const QPalette &system);

/// Puts style, font, palette and style sheet in force on the whole program; windows already open
/// change with it. \a textScale is the size of text, 1 to 2.
void applyTheme(QApplication &app, ThemeChoice choice, double textScale = 1);

} // namespace ui
