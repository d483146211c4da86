// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/registerview.h"

#include "ui/records/pagedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/pilldelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

RegisterView::RegisterView(PagedModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight(Theme::baseText) + 22);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(Theme::current().scaled(56));
    for (int c = 0; c < model->columnCount(); ++c) {
        const RegisterColumn &column = model->columns().at(c);
        if (column.kind == RegisterColumn::Kind::Pill)
            setItemDelegateForColumn(c, new PillDelegate(this));
        if (column.stretch)
            header->setSectionResizeMode(c, QHeaderView::Stretch);
    }
    connect(header, &QHeaderView::sectionClicked, this, &RegisterView::headingChosen);
}

void RegisterView::fitColumns()
{
    const QFontMetrics heading(Theme::current().font(Theme::smallText, QFont::DemiBold));
    const QFontMetrics text(Theme::current().font());
    const int rows = std::min(m_model->rowCount(), 50);
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const RegisterColumn &column = m_model->columns().at(c);
        if (column.stretch)
            continue;
        int width = heading.horizontalAdvance(column.heading) + 46;
        if (column.width > 0)
            width = std::max(width, Theme::current().scaled(column.width));
        for (int r = 0; column.width <= 0 && r < rows; ++r) {
            const QString words = m_model->index(r, c).data().toString();
            const int needed = column.kind == RegisterColumn::Kind::Pill
                                   ? int(pillSize(words).width()) + 26
                                   : text.horizontalAdvance(words) + 28;
            width = std::max(width, needed);
        }
        setColumnWidth(c, std::min(width, Theme::current().scaled(360)));
    }
}

void RegisterView::showOrder()
{
    const RegisterQuery &query = m_model->query();
    int section = -1;
    for (int c = 0; c < m_model->columnCount(); ++c)
        if (m_model->columns().at(c).id == query.sortColumn)
            section = c;
    horizontalHeader()->setSortIndicator(
        section, query.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void RegisterView::keyboardSearch(const QString &text)
{
    // Qt's own search reads rows until one matches: with a million, all of them.
    Q_EMIT typed(text);
}

} // namespace ui
