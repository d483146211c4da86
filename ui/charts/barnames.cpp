// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barnames.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::charts {

namespace {

constexpr double gap = 8;        // between a name and its bar
constexpr double between = 6;    // between a name and the next
constexpr double widest = 0.45;  // of the chart
constexpr int flags = Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

BarNames::BarNames(const QStringList &names, const QFont &font, double width)
    : m_names(names)
    , m_font(font)
{
    const QFontMetricsF metrics(font);
    double longest = 0;
    for (const QString &name : names)
        longest = std::max(longest, metrics.horizontalAdvance(name));
    const double column = std::ceil(std::min(longest + 1, widest * width));
    m_width = column + gap;
    double highest = metrics.height();
    for (const QString &name : names)
        highest = std::max(highest,
                           metrics.boundingRect({0, 0, column, 10000}, flags, name).height());
    m_rowHeight = std::ceil(highest) + between;
}

QString BarNames::fitted(const QString &name, double height) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF room(0, 0, m_width - gap, 10000);
    const double most = std::max(height, metrics.height());
    QString shown = name;
    for (QString left = name; metrics.boundingRect(room, flags, shown).height() > most;) {
        const qsizetype space = left.lastIndexOf(QLatin1Char(' '));
        left.truncate(space > 0 ? space : left.size() / 2);
        shown = left + QChar(0x2026);
        if (left.isEmpty())
            break;
    }
    return shown;
}

void BarNames::paint(QPainter &painter, const QRectF &plot, const QColor &text) const
{
    if (m_names.isEmpty())
        return;
    painter.setFont(m_font);
    painter.setPen(text);
    const double row = plot.height() / double(m_names.size());
    for (qsizetype i = 0; i < m_names.size(); ++i)
        painter.drawText(QRectF(plot.left() - m_width,
                                plot.top() + row * double(i),
                                m_width - gap,
                                row),
                         flags,
                         fitted(m_names.at(i), row));
}

} // namespace ui::charts
