// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/paintchart.h"
#include "ui/tr.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

namespace ui::charts {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_canvas(new ChartCanvas)
    , m_table(new QTableWidget)
    , m_toggle(new QToolButton(this))
{
    m_caption->setWordWrap(true);
    m_caption->setProperty("role", QStringLiteral("section"));
    m_caption->setTextFormat(Qt::PlainText);
    m_toggle->setText(Tr::tr("Show as table"));
    m_toggle->setCheckable(true);
    m_toggle->setMinimumHeight(28);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_pages, 1);
    // Not clicked(): a screen reader toggles without clicking.
    connect(m_toggle, &QToolButton::toggled, this, &ChartView::setShowsTable);
}

void ChartView::setChart(const core::reports::Chart &chart)
{
    m_chart = chart;
    m_caption->setText(chart.caption);
    m_canvas->setChart(chart);
    fillTable();
    const bool drawable = canPaint(chart);
    m_toggle->setVisible(drawable);
    setShowsTable(!drawable || m_toggle->isChecked());
}

bool ChartView::showsTable() const
{
    return m_pages->currentWidget() == m_table;
}

void ChartView::setShowsTable(bool table)
{
    if (table || !canPaint(m_chart))
        m_pages->setCurrentWidget(m_table);
    else
        m_pages->setCurrentWidget(m_canvas);
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(table && canPaint(m_chart));
}

void ChartView::fillTable()
{
    const core::reports::Table figures = core::reports::figures(m_chart);
    m_table->setAccessibleName(m_chart.caption);
    m_table->setAccessibleDescription(m_chart.summary);
    m_table->setColumnCount(int(figures.header.size()));
    m_table->setHorizontalHeaderLabels(figures.header);
    m_table->setRowCount(int(figures.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(
                row, column, new QTableWidgetItem(figures.rows.at(row).value(column).text));
}

} // namespace ui::charts
