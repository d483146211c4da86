// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/listtable.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList allColumns(const ListDefinition &list)
{
    QStringList ids;
    for (const ListColumn &column : list.columns)
        ids << column.id;
    return ids;
}

} // namespace

Result<TableData> listTable(Lists &lists,
                            const ListQuery &query,
                            const QString &title,
                            const QStringList &columns,
                            const Fraction &progress)
{
    const auto list = listDefinition(query.list);
    if (!list)
        return Error{Error::Code::NotFound, Tr::tr("There is no list \"%1\".").arg(query.list), {}};
    const QStringList ids = columns.isEmpty() ? allColumns(*list) : columns;
    auto total = lists.count(query, ids);
    if (!total)
        return total.error();
    TableData table;
    table.title = title;
    for (const QString &id : ids)
        table.columns << list->column(id)->heading;
    bool stopped = false;
    auto done = lists.each(query, ids, [&](const QList<ListRow> &rows) {
        for (const ListRow &row : rows) {
            QStringList cells;
            for (qsizetype i = 0; i < ids.size(); ++i)
                cells << listText(*list->column(ids.at(i)), row.values.value(i));
            table.rows << cells;
        }
        stopped
            = progress && !progress(double(table.rows.size()) / double(qMax<qint64>(1, *total)));
        return !stopped;
    });
    if (!done)
        return done.error();
    if (stopped)
        return Error{Error::Code::Conflict, Tr::tr("The export was stopped."), u"stopped"_s};
    return table;
}

QStringList printedColumns(const QString &id)
{
    if (id == u"incidents" || id == u"triage")
        return {
            u"reference"_s, u"occurred_on"_s, u"subcategory"_s, u"site"_s, u"harm"_s, u"status"_s};
    if (id == u"actions")
        return {u"reference"_s, u"action"_s, u"manager"_s, u"due"_s, u"status"_s};
    if (id == u"duties")
        return {u"reference"_s, u"outcome"_s, u"state"_s, u"due_on"_s, u"late_days"_s};
    const auto list = listDefinition(id);
    return list ? allColumns(*list).mid(0, 6) : QStringList();
}

} // namespace core
