// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/clocklist.h"

#include "core/base/tr.h"
#include "core/domain/clockcodes.h"
#include "core/rules/deadlines.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

const QString never = u"coalesce(t.due_on, '9999-12-31')"_s;

/// Running clocks as one value, as their index has them.
const QString running = u"(CASE WHEN t.state IN ('running', 'pending') THEN 1 ELSE 0 END) = 1"_s;

/// A column of codes of \a list.
ListColumn coded(const QString &id, const QString &heading, const QString &sql, ClockList list)
{
    ListColumn column{id, heading, Kind::Text, {sql}};
    column.words = [list](const QString &code) { return clockLabel(list, code); };
    return column;
}

ListColumn late()
{
    ListColumn column{
        u"late_days"_s, Tr::tr("Days late"), Kind::Number, {u"t.state"_s, u"t.due_on"_s}};
    column.derive = [](const QVariantList &cells, QDate today) {
        const QString state = cells.value(0).toString();
        const QDate due = QDate::fromString(cells.value(1).toString(), Qt::ISODate);
        return QVariant(state == u"running" || state == u"pending" ? daysLate(due, today) : 0);
    };
    return column;
}

QList<ListColumn> clockColumns()
{
    ListColumn record = referenceColumn(u"record"_s, Tr::tr("Record"), u"r"_s);
    record.match
        = u"t.record_id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    return {
        coded(u"kind"_s, Tr::tr("Clock"), u"t.clock_kind"_s, ClockList::Kind),
        {u"title"_s, Tr::tr("About"), Kind::Text, {u"t.title"_s}},
        record,
        {u"record_title"_s, Tr::tr("What happened"), Kind::Text, {u"r.title"_s}},
        {u"part"_s, Tr::tr("Person"), Kind::Text, {u"p.code"_s}},
        coded(u"state"_s, Tr::tr("State"), u"t.state"_s, ClockList::State),
        {u"from_on"_s, Tr::tr("From"), Kind::Date, {u"t.from_on"_s}},
        {u"due_on"_s, Tr::tr("By"), Kind::Date, {u"t.due_on"_s}},
        late(),
        {u"for_whom"_s, Tr::tr("Who asked, or for whom"), Kind::Text, {u"t.for_whom"_s}},
        {u"done_on"_s, Tr::tr("Done"), Kind::Date, {u"t.done_on"_s}},
        {u"number"_s, Tr::tr("Reference"), Kind::Text, {u"t.reference"_s}},
        {u"reason"_s, Tr::tr("Reason"), Kind::Text, {u"t.reason"_s}},
    };
}

/// One choice for each code of \a list, compared with \a column.
QList<ListChoice> choicesOf(ClockList list, const QString &column)
{
    QList<ListChoice> choices;
    for (const auto &[code, words] : clockCodes(list))
        choices.append({code, words, {u"%1 = '%2'"_s.arg(column, code)}});
    return choices;
}

/// The choices of \a filter that an index has before a sort's keys.
QStringList indexed(const ListFilter &filter)
{
    QStringList all;
    for (const ListChoice &choice : filter.choices)
        all << filter.id + u':' + choice.code;
    return all;
}

} // namespace

ListDefinition clockList()
{
    ListFilter state{u"state"_s, Tr::tr("State"), Tr::tr("Any state"), u"t.state"_s};
    state.choices = choicesOf(ClockList::State, u"t.state"_s);
    const QStringList byState = indexed(state);
    state.choices.prepend({u"overdue"_s, Tr::tr("Overdue"), {running, never + u" < :today"_s}});
    state.choices.prepend({u"open"_s, Tr::tr("Clock running"), {running}});
    ListFilter kind{u"kind"_s, Tr::tr("Kind"), Tr::tr("Any kind"), u"t.clock_kind"_s};
    kind.choices = choicesOf(ClockList::Kind, u"t.clock_kind"_s);

    ListDefinition list;
    list.id = u"clocks"_s;
    list.title = Tr::tr("Other clocks");
    list.table = u"clock"_s;
    list.from = u"clock t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"t.uid"_s;
    list.recordId = u"t.record_id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.record_id LEFT JOIN part p ON p.id = t.part_id"_s;
    list.present = {{u"coalesce(t.record_id, 0)"_s, u"incident"_s},
                    {u"coalesce(t.record_id, 0)"_s, u"investigation"_s}};
    list.belongs = u"SELECT ?"_s;
    list.columns = clockColumns();
    list.sorts = {{u"due_on"_s, {never}, indexed(state) + indexed(kind)},
                  {u"state"_s, {u"t.state"_s, never}, byState},
                  {u"kind"_s, {u"t.clock_kind"_s, never}, indexed(kind)}};
    list.filters = {state, kind};
    list.sort = u"due_on"_s;
    list.ascending = true;
    list.keys = {u"kind"_s,
                 u"title"_s,
                 u"record"_s,
                 u"part"_s,
                 u"state"_s,
                 u"from_on"_s,
                 u"due_on"_s,
                 u"late_days"_s,
                 u"for_whom"_s,
                 u"done_on"_s,
                 u"number"_s,
                 u"reason"_s};
    list.printed = {{u"kind"_s, 1.8},
                    {u"title"_s, 2},
                    {u"record"_s, 1.4},
                    {u"part"_s, 0.6},
                    {u"state"_s, 1},
                    {u"from_on"_s, 1},
                    {u"due_on"_s, 1},
                    {u"late_days"_s, 0.6}};
    return list;
}

} // namespace core
