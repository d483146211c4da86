// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QColor>
#include <QFont>

class QPainter;
class QPalette;
class QRectF;

namespace ui::charts {

/// How a chart looks where it is painted. Series take their inks from the lightness of the
/// background.
struct ChartStyle
{
    QColor text;
    QColor line;
    QColor background;
    QFont font;          ///< family only
    int fontPixels = 11; ///< in chart pixels
    double scale = 1;    ///< device units of a chart pixel

    bool operator==(const ChartStyle &) const = default;
};

/// The style of a chart on a widget.
ChartStyle styleFor(const QPalette &palette, const QFont &font);

/// False where there is nothing to draw, or nothing to draw it with: show figures() as a table
/// instead.
bool canPaint(const core::reports::Chart &chart);

/// The height \a chart needs for the whole names of its bars across; 0 for other kinds.
double leastHeight(const core::reports::Chart &chart, const ChartStyle &style, double width);

/// Paints \a chart into \a place as vectors: the same painting on screen, on paper and in PDF.
/// Series differ in lightness and pattern; their names, not their colours, are in the legend.
void paintChart(QPainter &painter,
                const QRectF &place,
                const core::reports::Chart &chart,
                const ChartStyle &style);

} // namespace ui::charts
