// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/brag.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

const QString never = u"coalesce(a.due_on, '9999-12-31')"_s;

/// The state of an action as rules/brag decides it; the list must be narrowed where it is kept.
const QString brag = uR"((CASE WHEN trim(a.rejected_reason) <> '' THEN 'rejected'
    WHEN a.done_on IS NOT NULL AND trim(a.evidence) <> '' AND a.verified_on IS NOT NULL THEN 'blue'
    WHEN a.due_on < :today THEN 'red'
    WHEN a.flagged AND a.done_on IS NULL THEN 'amber'
    WHEN a.due_on <= :soon AND a.progress < 75 AND a.done_on IS NULL THEN 'amber'
    WHEN a.done_on IS NOT NULL THEN 'green'
    WHEN a.progress <= 0 THEN 'grey' ELSE 'green' END))"_s;

ListColumn stateColumn()
{
    ListColumn column{u"status"_s, Tr::tr("State"), Kind::Code};
    column.list = List::Brag;
    column.sql = {u"a.rejected_reason"_s,
                  u"a.done_on"_s,
                  u"a.evidence"_s,
                  u"a.verified_on"_s,
                  u"a.due_on"_s,
                  u"a.flagged"_s,
                  u"a.progress"_s};
    column.derive = [](const QVariantList &cells, QDate today) {
        const auto day
            = [&](int at) { return QDate::fromString(cells.value(at).toString(), Qt::ISODate); };
        Action action;
        action.rejectedReason = cells.value(0).toString();
        action.doneOn = day(1);
        action.evidence = cells.value(2).toString();
        action.verifiedOn = day(3);
        action.dueOn = day(4);
        action.flagged = cells.value(5).toBool();
        action.progress = cells.value(6).toLongLong();
        return QVariant(core::brag(action, today).code);
    };
    return column;
}

QList<ListColumn> actionColumns()
{
    const QString found
        = u"SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?"_s;
    ListColumn reference = referenceColumn(u"reference"_s, Tr::tr("Reference"), u"r"_s);
    reference.match = u"a.id IN (%1)"_s.arg(found);
    ListColumn source = referenceColumn(u"source"_s, Tr::tr("Came from"), u"f"_s);
    source.match = u"a.source_id IN (%1)"_s.arg(found);
    ListColumn manager{u"manager"_s, Tr::tr("Manager")};
    manager.sql = {u"p.name"_s};
    manager.match = u"a.post_id IN (SELECT id FROM post WHERE lower(name) LIKE ? ESCAPE '\\')"_s;
    return {
        reference,
        source,
        {u"action"_s, Tr::tr("Action"), Kind::Text, {u"a.what"_s}},
        manager,
        {u"doer"_s, Tr::tr("Done by"), Kind::Text, {u"a.doer"_s}},
        {u"due"_s, Tr::tr("Due"), Kind::Date, {u"a.due_on"_s}},
        {u"original_due"_s, Tr::tr("First due"), Kind::Date, {u"a.original_due_on"_s}},
        stateColumn(),
        {u"progress"_s, Tr::tr("Progress %"), Kind::Number, {u"a.progress"_s}},
        {u"priority"_s, Tr::tr("Priority"), Kind::Code, {u"a.priority"_s}, List::Priority},
        {u"strength"_s, Tr::tr("Strength"), Kind::Code, {u"a.strength"_s}, List::Strength},
        {u"why"_s, Tr::tr("Why"), Kind::Text, {u"a.why"_s}},
        {u"done_on"_s, Tr::tr("Done"), Kind::Date, {u"a.done_on"_s}},
        {u"verified_on"_s, Tr::tr("Verified"), Kind::Date, {u"a.verified_on"_s}},
        {u"before_review"_s, Tr::tr("Before the review"), Kind::Flag, {u"a.before_review"_s}},
    };
}

QList<ListChoice> states()
{
    const QStringList open{u"a.verified_on IS NULL"_s, u"a.rejected_reason = ''"_s};
    QList<ListChoice> choices{
        {u"open"_s, Tr::tr("Open"), open},
        {u"overdue"_s, Tr::tr("Overdue"), open + QStringList{never + u" < :today"_s}},
    };
    for (const Code &each : codes(List::Brag))
        choices.append(
            {each.code, label(List::Brag, each.code), {brag + u" = '"_s + each.code + u'\''}});
    return choices;
}

} // namespace

ListDefinition actionList()
{
    ListDefinition list;
    list.id = u"actions"_s;
    list.title = Tr::tr("Actions");
    list.kind = u"action"_s;
    list.table = u"record"_s;
    list.from = u"action a"_s;
    list.rowId = u"a.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"a.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = a.id LEFT JOIN record f ON f.id = a.source_id "
                 "LEFT JOIN post p ON p.id = a.post_id"_s;
    list.present = {{u"a.id"_s, u"action"_s}};
    list.belongs = u"SELECT id FROM action WHERE source_id = ?"_s;
    list.columns = actionColumns();
    list.sorts = {
        {u"due"_s, {never}, {u"status:open"_s, u"status:overdue"_s, u"manager"_s, u"priority"_s}},
        {u"reference"_s, {u"a.ref_key"_s}},
        {u"priority"_s, {u"a.priority"_s, never}, {u"priority"_s}}};
    ListFilter manager{u"manager"_s, Tr::tr("Manager"), Tr::tr("Any manager"), u"a.post_id"_s};
    manager.records = uR"(SELECT r.uid, p.name FROM post p JOIN record r ON r.id = p.id
        WHERE r.withdrawn_at IS NULL ORDER BY lower(p.name))"_s;
    list.filters = {{u"status"_s, Tr::tr("State"), Tr::tr("Any state"), {}, std::nullopt, states()},
                    manager,
                    {u"priority"_s,
                     Tr::tr("Priority"),
                     Tr::tr("Any priority"),
                     u"a.priority"_s,
                     List::Priority}};
    list.sort = u"due"_s;
    list.ascending = true;
    list.keys = {u"reference"_s,
                 u"source"_s,
                 u"action"_s,
                 u"manager"_s,
                 u"doer"_s,
                 u"due"_s,
                 u"original_due"_s,
                 u"status"_s,
                 u"progress"_s,
                 u"priority"_s};
    list.printed = {{u"reference"_s, 1.2},
                    {u"source"_s, 1.2},
                    {u"action"_s, 3},
                    {u"manager"_s, 1.5},
                    {u"doer"_s, 1.2},
                    {u"due"_s, 1},
                    {u"status"_s, 1.5}};
    return list;
}

} // namespace core
