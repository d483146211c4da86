// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listsource.h"

#include "ui/app/session.h"
#include "ui/tr.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A value as a register shows it: days stay days, codes become words.
QVariant asShown(const core::ListColumn &column, const QVariant &value)
{
    using Kind = core::ListColumn::Kind;
    if (column.kind == Kind::Date || column.kind == Kind::Number)
        return value;
    return core::listText(column, value);
}

} // namespace

ListSource::ListSource(Session &session, ListLook look)
    : m_session(session)
    , m_look(std::move(look))
    , m_list(*core::listDefinition(m_look.list))
    , m_lists(session.database(), session.today())
    , m_totals(session.database(), session.today())
{
    QStringList needed;
    for (const ListColumnLook &each : std::as_const(m_look.columns))
        needed += each.from.isEmpty() ? QStringList{each.column.id} : each.from;
    for (const core::ListColumn &column : std::as_const(m_list.columns)) {
        if (needed.contains(column.id))
            m_needed << column.id;
    }
}

QList<RegisterColumn> ListSource::columns() const
{
    QList<RegisterColumn> all;
    for (const ListColumnLook &each : m_look.columns) {
        RegisterColumn column = each.column;
        column.sortable = false;
        for (const core::ListSort &sort : m_list.sorts)
            column.sortable |= sort.column == column.id;
        all << column;
    }
    return all;
}

QList<RegisterFilter> ListSource::filters() const
{
    QList<RegisterFilter> all;
    for (const core::ListFilter &filter : m_list.filters) {
        const auto choices = m_lists.choices(filter);
        if (!choices)
            m_session.fail(choices.error());
        else
            all.append({filter.id, filter.label, filter.any, *choices});
    }
    return all;
}

RegisterQuery ListSource::firstQuery() const
{
    return {{}, m_look.narrowed, m_list.sort, m_list.ascending};
}

std::optional<std::pair<QString, QString>>
ListSource::goodNews(const RegisterQuery &query) const
{
    if (!query.searchText.isEmpty() || query.filters.size() != 1)
        return {};
    const QString asked = query.filters.firstKey() + u':' + query.filters.first();
    const auto words = m_look.good.constFind(asked);
    return words == m_look.good.constEnd() ? std::nullopt : std::optional(*words);
}

QString ListSource::countText(qint64 shown, qint64 total) const
{
    return m_look.counted.arg(QLocale().toString(shown), QLocale().toString(total));
}

core::ListQuery ListSource::asked(const RegisterQuery &query) const
{
    return {m_look.list, query.searchText, query.filters, query.sortColumn, query.ascending};
}

qint64 ListSource::count(const RegisterQuery &query)
{
    core::Lists &lists = query == RegisterQuery() ? m_totals : m_lists;
    auto count = lists.count(asked(query), m_needed);
    m_refusal = count ? QString() : count.error().message;
    if (!count && count.error().code != core::Error::Code::Invalid)
        m_session.fail(count.error());
    return count ? *count : 0;
}

QList<RegisterRow> ListSource::rows(const RegisterQuery &query, qint64 first, int n)
{
    auto found = m_lists.rows(asked(query), first, n, m_needed);
    if (!found) {
        m_session.fail(found.error());
        return {};
    }
    QList<RegisterRow> rows;
    rows.reserve(found->size());
    for (const core::ListRow &row : std::as_const(*found))
        rows << shown(row);
    return rows;
}

RegisterRow ListSource::shown(const core::ListRow &row)
{
    if (row.uid != row.recordUid)
        m_records.insert(row.uid, row.recordUid);
    ListCells cells;
    for (qsizetype at = 0; at < m_needed.size(); ++at)
        cells.insert(m_needed.at(at), row.value(at));
    RegisterRow shown;
    shown.recordUid = row.uid;
    for (qsizetype at = 0; at < m_look.columns.size(); ++at) {
        const ListColumnLook &look = m_look.columns.at(at);
        const core::ListColumn *column = m_list.column(look.column.id);
        const QVariant cell = look.show ? look.show(cells)
                              : column  ? asShown(*column, cells.value(look.column.id))
                                        : QVariant();
        shown.cells << cell;
        if (look.tone && !cell.toString().isEmpty())
            shown.tones.insert(int(at), look.tone(cells));
    }
    return shown;
}

} // namespace ui
