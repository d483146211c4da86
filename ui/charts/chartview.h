// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace ui::charts {

class ChartCanvas;

/// A chart with its caption and "Show as table". Where nothing can be drawn it shows the table
/// only.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const core::reports::Chart &chart);
    const core::reports::Chart &chart() const { return m_chart; }

    bool showsTable() const;
    void setShowsTable(bool table);

private:
    void fillTable();

    core::reports::Chart m_chart;
    QLabel *m_caption;
    QStackedWidget *m_pages;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
    QToolButton *m_toggle;
};

} // namespace ui::charts
