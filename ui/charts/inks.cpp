// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/inks.h"

#include <QPainter>

namespace ui::charts {

namespace {

bool isLight(const QColor &background)
{
    return background.lightnessF() > 0.5F;
}

} // namespace

SeriesInk barInk(int index, const QColor &background)
{
    using Hatch = SeriesInk::Hatch;
    const bool light = isLight(background);
    const QColor strong = light ? QColor(0x003087) : QColor(0x9FD8F3);
    switch (index % 5) {
    case 0:
        return {strong, strong, Hatch::None};
    case 1:
        return {light ? QColor(0x41B6E6) : QColor(0x2F78C4), strong, Hatch::None};
    case 2:
        return {background, strong, Hatch::Rising};
    case 3:
        return {light ? QColor(0xC6CFD5) : QColor(0x4C6272), strong, Hatch::Crossed};
    default:
        return {background, strong, Hatch::Level};
    }
}

QPen linePen(int index, const QColor &background)
{
    static const QColor onLight[] = {0x003087, 0x0072CE, 0x4C6272, 0x7C2855, 0x212B32};
    static const QColor onDark[] = {0x9FD8F3, 0x5FA8EC, 0xD5DDE1, 0xE08BB8, 0xFFFFFF};
    static const Qt::PenStyle strokes[]
        = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return QPen((isLight(background) ? onLight : onDark)[index % 5], 2, strokes[index % 5]);
}

QColor markColour(const QColor &background)
{
    return isLight(background) ? QColor(0xB86A00) : QColor(0xE9A23B);
}

void paintHatch(QPainter &painter, const QRectF &place, const SeriesInk &ink)
{
    if (ink.hatch == SeriesInk::Hatch::None || place.isEmpty())
        return;
    constexpr double gap = 5;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(ink.edge, 0.9));
    if (ink.hatch == SeriesInk::Hatch::Level) {
        for (double y = place.top() + gap / 2; y < place.bottom(); y += gap)
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    } else {
        for (double x = place.left() - place.height(); x < place.right(); x += gap) {
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
            if (ink.hatch == SeriesInk::Hatch::Crossed)
                painter.drawLine(QPointF(x, place.top()),
                                 QPointF(x + place.height(), place.bottom()));
        }
    }
    painter.restore();
}

} // namespace ui::charts
