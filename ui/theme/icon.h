// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QIcon>

class QPainter;

namespace ui {

/// The icon called \a name in Tabler's font, drawn in \a ink at every size; empty if there is none.
QIcon icon(const QString &name, const Ink &ink = &Theme::textMuted);

/// Draws the icon called \a name centred in the largest square of \a rect.
void paintIcon(QPainter *painter, const QString &name, const QColor &colour, const QRectF &rect);

} // namespace ui
