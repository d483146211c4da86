// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sortbutton.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"

#include <QAction>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString orderInWords(RegisterColumn::Kind kind, bool ascending)
{
    if (kind == RegisterColumn::Kind::Date)
        return ascending ? Tr::tr("oldest first") : Tr::tr("newest first");
    if (kind == RegisterColumn::Kind::Number)
        return ascending ? Tr::tr("smallest first") : Tr::tr("largest first");
    return ascending ? Tr::tr("A to Z") : Tr::tr("Z to A");
}

} // namespace

SortButton::SortButton(const QList<RegisterColumn> &columns, QWidget *parent)
    : QPushButton(parent)
    , m_columns(columns)
{
    setAutoDefault(false);
    setIcon(ui::icon(u"sort-ascending"_s, &Theme::text));
    setIconSize({Theme::current().scaled(18) + 6, Theme::current().scaled(18)});
    auto *menu = new QMenu(this);
    for (const RegisterColumn &column : m_columns) {
        if (!column.sortable)
            continue;
        for (const bool ascending : {true, false}) {
            QAction *action = menu->addAction(
                Tr::tr("%1, %2").arg(column.heading, orderInWords(column.kind, ascending)));
            connect(action, &QAction::triggered, this, [this, id = column.id, ascending] {
                Q_EMIT orderChosen(id, ascending);
            });
        }
    }
    setMenu(menu);
    showOrder({});
}

void SortButton::showOrder(const RegisterQuery &query)
{
    QString order;
    for (const RegisterColumn &column : m_columns)
        if (column.id == query.sortColumn)
            order
                = Tr::tr("%1, %2").arg(column.heading, orderInWords(column.kind, query.ascending));
    setText(Tr::tr("Sort"));
    const QString said = order.isEmpty() ? Tr::tr("Sort") : Tr::tr("Sort: %1").arg(order);
    setAccessibleName(said);
    setToolTip(said);
}

} // namespace ui
