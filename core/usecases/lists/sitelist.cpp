// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

QList<ListColumn> siteColumns()
{
    ListColumn parent{u"part_of"_s, Tr::tr("Part of"), Kind::Text, {u"u.name"_s}};
    parent.match = u"t.parent_id IN (SELECT id FROM site WHERE lower(name) LIKE ? ESCAPE '\\')"_s;
    return {
        {u"name"_s, Tr::tr("Site"), Kind::Text, {u"t.name"_s}},
        {u"code"_s, Tr::tr("Code"), Kind::Text, {u"t.code"_s}},
        {u"kind"_s, Tr::tr("Kind"), Kind::Code, {u"t.site_kind"_s}, List::SiteKind},
        parent,
        {u"postcode"_s, Tr::tr("Postcode"), Kind::Text, {u"t.postcode"_s}},
        {u"cctv_days"_s, Tr::tr("CCTV kept, days"), Kind::Number, {u"t.cctv_days"_s}},
        {u"cctv_contact"_s, Tr::tr("Ask for footage"), Kind::Text, {u"t.cctv_contact"_s}},
        {u"incidents"_s,
         Tr::tr("Incidents"),
         Kind::Number,
         {u"(SELECT count(*) FROM incident i WHERE i.site_id = t.id)"_s}},
    };
}

} // namespace

ListDefinition siteList()
{
    ListDefinition list;
    list.id = u"sites"_s;
    list.title = Tr::tr("Sites");
    list.kind = u"site"_s;
    list.table = u"record"_s;
    list.from = u"site t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id LEFT JOIN site u ON u.id = t.parent_id"_s;
    list.present = {{u"t.id"_s, u"site"_s}};
    list.columns = siteColumns();
    list.sorts = {{u"name"_s, {u"lower(t.name)"_s}, {u"kind"_s}},
                  {u"kind"_s, {u"t.site_kind"_s, u"lower(t.name)"_s}, {u"kind"_s}}};
    list.filters
        = {{u"kind"_s, Tr::tr("Kind"), Tr::tr("Any kind"), u"t.site_kind"_s, List::SiteKind}};
    list.sort = u"name"_s;
    list.ascending = true;
    list.keys = {u"name"_s,
                 u"code"_s,
                 u"kind"_s,
                 u"part_of"_s,
                 u"cctv_days"_s,
                 u"cctv_contact"_s,
                 u"incidents"_s};
    list.printed = {{u"name"_s, 2},
                    {u"code"_s, 0.8},
                    {u"kind"_s, 1.2},
                    {u"part_of"_s, 1.5},
                    {u"cctv_days"_s, 0.8},
                    {u"cctv_contact"_s, 2},
                    {u"incidents"_s, 0.9}};
    return list;
}

} // namespace core
