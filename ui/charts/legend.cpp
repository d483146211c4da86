// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ui::charts {

namespace {

constexpr double sampleWidth = 22;
constexpr double gap = 6;
constexpr double between = 18;

} // namespace

Legend::Legend(std::vector<LegendEntry> entries, const QFont &font, double width)
    : m_font(font)
    , m_row(QFontMetricsF(font).height() + 6)
{
    const QFontMetricsF metrics(font);
    double x = 0;
    double y = 0;
    for (LegendEntry &entry : entries) {
        const double most = std::max(0.0, width - sampleWidth - gap);
        entry.name = metrics.elidedText(entry.name, Qt::ElideRight, most);
        const double text = metrics.horizontalAdvance(entry.name) + 1;
        if (x > 0 && x + sampleWidth + gap + text > width) {
            x = 0;
            y += m_row;
        }
        m_entries.push_back({std::move(entry), x, y, text});
        x += sampleWidth + gap + text + between;
    }
    m_height = m_entries.empty() ? 0 : y + m_row + 4;
}

void Legend::paint(QPainter &painter, const QColor &text) const
{
    painter.setFont(m_font);
    for (const Placed &placed : m_entries) {
        paintSample(painter, {placed.x, placed.y + 3, sampleWidth, m_row - 6}, placed.entry);
        painter.setPen(text);
        painter.drawText(QRectF(placed.x + sampleWidth + gap, placed.y, placed.width + 2, m_row),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         placed.entry.name);
    }
}

void Legend::paintSample(QPainter &painter, const QRectF &place, const LegendEntry &entry) const
{
    if (entry.bar) {
        painter.setPen(QPen(entry.bar->edge, 0.9));
        painter.setBrush(entry.bar->fill);
        painter.drawRect(place);
        paintHatch(painter, place, *entry.bar);
    }
    const QPointF middle = place.center();
    if (entry.line) {
        painter.setPen(*entry.line);
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()));
    }
    if (entry.mark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(*entry.mark);
        painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - 6},
                                      {middle.x() + 6, middle.y()},
                                      {middle.x(), middle.y() + 6},
                                      {middle.x() - 6, middle.y()}});
    }
}

} // namespace ui::charts
