// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

const QString never = u"coalesce(t.target_on, '9999-12-31')"_s;

QList<ListColumn> reviewColumns()
{
    ListColumn reference = referenceColumn(u"reference"_s, Tr::tr("Reference"), u"r"_s);
    reference.match
        = u"t.id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    return {
        reference,
        {u"title"_s, Tr::tr("About"), Kind::Text, {u"r.title"_s}},
        {u"incidents"_s,
         Tr::tr("Incidents"),
         Kind::Number,
         {u"(SELECT count(*) FROM review_incident c WHERE c.review_id = t.id)"_s}},
        {u"lead"_s, Tr::tr("Lead"), Kind::Text, {u"t.lead"_s}},
        {u"started_on"_s, Tr::tr("Started"), Kind::Date, {u"t.started_on"_s}},
        {u"held_on"_s, Tr::tr("Held"), Kind::Date, {u"t.held_on"_s}},
        {u"target_on"_s, Tr::tr("Target"), Kind::Date, {u"t.target_on"_s}},
        {u"state"_s, Tr::tr("State"), Kind::Text, {u"t.state"_s}},
        {u"version"_s, Tr::tr("Version"), Kind::Number, {u"t.version"_s}},
    };
}

} // namespace

ListDefinition reviewList()
{
    ListDefinition list;
    list.id = u"reviews"_s;
    list.title = Tr::tr("Reviews");
    list.kind = u"review"_s;
    list.table = u"record"_s;
    list.from = u"review t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id"_s;
    list.present = {{u"t.id"_s, u"review"_s}};
    list.belongs = u"SELECT review_id FROM review_incident WHERE incident_id = ?"_s;
    list.columns = reviewColumns();
    list.sorts = {{u"reference"_s, {u"t.ref_key"_s}},
                  {u"started_on"_s, {u"coalesce(t.started_on, '')"_s}},
                  {u"target_on"_s, {never}, {u"state:draft"_s, u"state:released"_s}},
                  {u"state"_s, {u"t.state"_s, never}, {u"state:draft"_s, u"state:released"_s}}};
    ListFilter state{u"state"_s, Tr::tr("State"), Tr::tr("Any state")};
    state.choices = {{u"draft"_s, Tr::tr("In progress"), {u"t.state = 'draft'"_s}},
                     {u"released"_s, Tr::tr("Released"), {u"t.state = 'released'"_s}}};
    list.filters = {state};
    list.sort = u"reference"_s;
    list.keys = {u"reference"_s,
                 u"title"_s,
                 u"incidents"_s,
                 u"lead"_s,
                 u"started_on"_s,
                 u"held_on"_s,
                 u"state"_s,
                 u"version"_s};
    list.printed = {{u"reference"_s, 1.2},
                    {u"title"_s, 3},
                    {u"lead"_s, 1.4},
                    {u"started_on"_s, 1},
                    {u"held_on"_s, 1},
                    {u"target_on"_s, 1},
                    {u"version"_s, 0.8}};
    return list;
}

} // namespace core
