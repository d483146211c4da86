// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

/// The size a pill saying \a text takes when painted.
QSizeF pillSize(const QString &text);

/// Paints a pill with its left edge at \a left, centred on \a centreY; \a outlined where the ground
/// might have the pill's own colour.
void paintPill(QPainter *painter,
               const QString &text,
               Tone tone,
               double left,
               double centreY,
               bool outlined = false);

/// The height of a line of text at \a points.
int lineHeight(double points);

} // namespace ui
