// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/paintchart.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace ui::charts {

namespace {

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Chart) : nullptr;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void ChartCanvas::setChart(const core::reports::Chart &chart)
{
    m_chart = chart;
    m_painted = {};
    setAccessibleName(chart.summary);
    setAccessibleDescription(chart.caption);
    updateGeometry();
    update();
}

QSize ChartCanvas::sizeHint() const
{
    if (m_chart.kind != core::reports::Chart::Kind::HorizontalBar)
        return {480, 220};
    return {480, std::max(120, 60 + 26 * int(m_chart.categories.size()))};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {240, std::min(160, sizeHint().height())};
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (m_painted.size() != size() * devicePixelRatio()) {
        m_painted = QPixmap(size() * devicePixelRatio());
        m_painted.setDevicePixelRatio(devicePixelRatio());
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(
            painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_chart, styleFor(palette(), font()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painted = {};
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::charts
