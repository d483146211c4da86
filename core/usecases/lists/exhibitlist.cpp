// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

QList<ListColumn> exhibitColumns()
{
    ListColumn incident = referenceColumn(u"incident"_s, Tr::tr("Incident"), u"o"_s);
    incident.match
        = u"t.incident_id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    return {
        {u"code"_s, Tr::tr("Exhibit"), Kind::Text, {u"t.code"_s}},
        {u"kind"_s, Tr::tr("Kind"), Kind::Code, {u"t.exhibit_kind"_s}, List::ExhibitKind},
        {u"description"_s, Tr::tr("What it is"), Kind::Text, {u"t.description"_s}},
        incident,
        {u"found_where"_s, Tr::tr("Found where"), Kind::Text, {u"t.found_where"_s}},
        {u"found_on"_s, Tr::tr("Found"), Kind::Date, {u"t.found_on"_s}},
        {u"found_by"_s, Tr::tr("By"), Kind::Text, {u"t.found_by"_s}},
        {u"seal"_s, Tr::tr("Seal"), Kind::Text, {u"t.seal"_s}},
        {u"kept_where"_s, Tr::tr("Kept where"), Kind::Text, {u"t.kept_where"_s}},
        {u"sha256"_s, Tr::tr("SHA-256"), Kind::Text, {u"t.sha256"_s}},
        {u"continuity"_s,
         Tr::tr("Hand-overs"),
         Kind::Number,
         {u"(SELECT count(*) FROM continuity_entry c WHERE c.exhibit_id = t.id)"_s}},
    };
}

} // namespace

ListDefinition exhibitList()
{
    ListDefinition list;
    list.id = u"exhibits"_s;
    list.title = Tr::tr("Evidence");
    list.kind = u"exhibit"_s;
    list.table = u"record"_s;
    list.from = u"exhibit t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id LEFT JOIN record o ON o.id = t.incident_id"_s;
    list.present = {{u"t.id"_s, u"exhibit"_s}};
    list.belongs = u"SELECT id FROM exhibit WHERE incident_id = ?"_s;
    list.columns = exhibitColumns();
    list.sorts = {{u"found_on"_s, {u"coalesce(t.found_on, '')"_s}, {u"kind"_s}},
                  {u"code"_s, {u"lower(t.code)"_s}}};
    list.filters
        = {{u"kind"_s, Tr::tr("Kind"), Tr::tr("Any kind"), u"t.exhibit_kind"_s, List::ExhibitKind}};
    list.sort = u"found_on"_s;
    list.keys = {u"code"_s,
                 u"kind"_s,
                 u"description"_s,
                 u"incident"_s,
                 u"found_where"_s,
                 u"found_on"_s,
                 u"found_by"_s,
                 u"seal"_s,
                 u"kept_where"_s,
                 u"sha256"_s};
    list.printed = {{u"code"_s, 1},
                    {u"kind"_s, 1.2},
                    {u"description"_s, 2.4},
                    {u"incident"_s, 1.3},
                    {u"found_where"_s, 1.5},
                    {u"found_on"_s, 1},
                    {u"seal"_s, 1},
                    {u"kept_where"_s, 1.4}};
    return list;
}

} // namespace core
