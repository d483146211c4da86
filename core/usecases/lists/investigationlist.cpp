// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

const QString never = u"coalesce(t.target_on, '9999-12-31')"_s;

QList<ListColumn> investigationColumns()
{
    ListColumn reference = referenceColumn(u"reference"_s, Tr::tr("Reference"), u"r"_s);
    reference.match
        = u"t.id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    ListColumn state{u"state"_s, Tr::tr("State"), Kind::Text, {u"t.finished_on"_s}};
    state.derive = [](const QVariantList &cells, QDate) {
        return QVariant(cells.value(0).isNull() ? u"open"_s : u"finished"_s);
    };
    return {
        reference,
        {u"title"_s, Tr::tr("About"), Kind::Text, {u"r.title"_s}},
        {u"incidents"_s,
         Tr::tr("Incidents"),
         Kind::Number,
         {u"(SELECT count(*) FROM investigation_incident c WHERE c.investigation_id = t.id)"_s}},
        {u"lead"_s, Tr::tr("Lead"), Kind::Text, {u"t.lead"_s}},
        {u"started_on"_s, Tr::tr("Started"), Kind::Date, {u"t.started_on"_s}},
        {u"target_on"_s, Tr::tr("Target"), Kind::Date, {u"t.target_on"_s}},
        {u"finished_on"_s, Tr::tr("Finished"), Kind::Date, {u"t.finished_on"_s}},
        state,
        {u"outcome"_s, Tr::tr("Outcome"), Kind::Code, {u"t.outcome"_s}, List::FindingOutcome},
    };
}

} // namespace

ListDefinition investigationList()
{
    ListDefinition list;
    list.id = u"investigations"_s;
    list.title = Tr::tr("Investigations");
    list.kind = u"investigation"_s;
    list.table = u"record"_s;
    list.from = u"investigation t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id"_s;
    list.present = {{u"t.id"_s, u"investigation"_s}};
    list.belongs = u"SELECT investigation_id FROM investigation_incident WHERE incident_id = ?"_s;
    list.columns = investigationColumns();
    list.sorts = {{u"reference"_s, {u"t.ref_key"_s}},
                  {u"started_on"_s, {u"coalesce(t.started_on, '')"_s}},
                  {u"target_on"_s, {never}, {u"state:open"_s, u"state:overdue"_s}}};
    ListFilter state{u"state"_s, Tr::tr("State"), Tr::tr("Open or finished")};
    const QString open = u"t.finished_on IS NULL"_s;
    state.choices = {{u"open"_s, Tr::tr("Open"), {open}},
                     {u"overdue"_s, Tr::tr("Past its target"), {open, never + u" < :today"_s}},
                     {u"finished"_s, Tr::tr("Finished"), {u"t.finished_on IS NOT NULL"_s}}};
    list.filters = {state};
    list.sort = u"reference"_s;
    list.keys = {u"reference"_s,
                 u"title"_s,
                 u"incidents"_s,
                 u"lead"_s,
                 u"started_on"_s,
                 u"target_on"_s,
                 u"finished_on"_s,
                 u"outcome"_s};
    list.printed = {{u"reference"_s, 1.2},
                    {u"title"_s, 3},
                    {u"lead"_s, 1.4},
                    {u"started_on"_s, 1},
                    {u"target_on"_s, 1},
                    {u"finished_on"_s, 1},
                    {u"outcome"_s, 1.4}};
    return list;
}

} // namespace core
