// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/inks.h"

#include <QFont>
#include <QString>

#include <optional>
#include <vector>

namespace ui::charts {

/// A series' name beside a sample of its bar, its line or its mark.
struct LegendEntry
{
    QString name;
    std::optional<SeriesInk> bar;
    std::optional<QPen> line;
    std::optional<QColor> mark;
};

/// A legend in rows above a chart; all measures in chart pixels.
class Legend
{
public:
    Legend(std::vector<LegendEntry> entries, const QFont &font, double width);

    double height() const { return m_height; }
    void paint(QPainter &painter, const QColor &text) const;

private:
    void paintSample(QPainter &painter, const QRectF &place, const LegendEntry &entry) const;

    struct Placed
    {
        LegendEntry entry;
        double x;
        double y;
        double width;
    };

    QFont m_font;
    double m_row;
    double m_height = 0;
    std::vector<Placed> m_entries;
};

} // namespace ui::charts
