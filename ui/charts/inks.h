// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>

class QPainter;
class QRectF;

namespace ui::charts {

/// How one series is told from its neighbours, also on a black-and-white copy: by lightness and by
/// hatching.
struct SeriesInk
{
    enum class Hatch { None, Rising, Crossed, Level };

    QColor fill;
    QColor edge;
    Hatch hatch = Hatch::None;
};

/// The ink of bar series \a index; they repeat after five.
SeriesInk barInk(int index, const QColor &background);

/// The pen of line series \a index; colour and dashes repeat after five.
QPen linePen(int index, const QColor &background);

/// The colour of marked points.
QColor markColour(const QColor &background);

/// Draws the lines of \a ink into \a place, in chart pixels.
void paintHatch(QPainter &painter, const QRectF &place, const SeriesInk &ink);

} // namespace ui::charts
