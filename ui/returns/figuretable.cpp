// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/figuretable.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

namespace ui {

FigureTable::FigureTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void FigureTable::setFigures(const QString &name,
                             const QStringList &header,
                             const QList<QStringList> &rows,
                             bool lastIsTotal)
{
    setAccessibleName(name);
    setColumnCount(int(header.size()));
    setHorizontalHeaderLabels(header);
    setRowCount(int(rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const Qt::Alignment side
            = (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        horizontalHeaderItem(column)->setTextAlignment(side);
        horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        for (int row = 0; row < rowCount(); ++row) {
            auto *item = new QTableWidgetItem(rows.at(row).value(column));
            item->setTextAlignment(side);
            if (lastIsTotal && row == rowCount() - 1) {
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            }
            setItem(row, column, item);
        }
    }
    fit();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FigureTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // all rows are in sight: the page scrolls
}

void FigureTable::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace ui
