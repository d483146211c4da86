// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

QFont pillFont()
{
    return Theme::current().font(Theme::smallText, QFont::DemiBold);
}

} // namespace

QSizeF pillSize(const QString &text)
{
    const QFontMetricsF metrics(pillFont());
    return {metrics.horizontalAdvance(text) + 20, std::ceil(metrics.height()) + 7};
}

void paintPill(
    QPainter *painter, const QString &text, Tone tone, double left, double centreY, bool outlined)
{
    const Theme &t = Theme::current();
    const QSizeF size = pillSize(text);
    const QRectF box(QPointF(left, centreY - size.height() / 2), size);
    const double round = std::min(11.0 * t.scale, box.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outlined ? t.tone(tone).bar : t.toneEdge(tone), 1));
    painter->setBrush(t.tone(tone).fill);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter->setFont(pillFont());
    painter->setPen(t.tone(tone).text);
    painter->drawText(box, int(Qt::AlignCenter), text);
    painter->restore();
}

int lineHeight(double points)
{
    return int(std::ceil(QFontMetricsF(Theme::current().font(points)).height()));
}

} // namespace ui
