// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QPixmap>
#include <QWidget>

namespace ui::charts {

/// A painted chart: one keyboard stop that says the chart's summary to assistive technology.
class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setChart(const core::reports::Chart &chart);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    core::reports::Chart m_chart;
    QPixmap m_painted;
};

} // namespace ui::charts
