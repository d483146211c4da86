// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/paintchart.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace ui::charts {

namespace {

constexpr QMarginsF margins(4, 4, 4, 4);

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
    return {480, std::max(220, minimumSizeHint().height())};
}

// The narrower it is, the more lines the names of its bars take.
QSize ChartCanvas::minimumSizeHint() const
{
    const QRectF place = QRectF(rect()).marginsRemoved(margins);
    const double least
        = leastHeight(m_chart, styleFor(palette(), font()), std::max(240.0, place.width()));
    return {240, std::max(160, int(std::ceil(least + margins.top() + margins.bottom())))};
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    QWidget::resizeEvent(event);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (m_painted.size() != size() * devicePixelRatio()) {
        m_painted = QPixmap(size() * devicePixelRatio());
        m_painted.setDevicePixelRatio(devicePixelRatio());
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter,
                   QRectF(rect()).marginsRemoved(margins),
                   m_chart,
                   styleFor(palette(), font()));
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
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::charts
