// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

QList<ListColumn> postColumns()
{
    ListColumn site{u"site"_s, Tr::tr("Site"), Kind::Text, {u"s.name"_s}};
    site.match = u"t.site_id IN (SELECT id FROM site WHERE lower(name) LIKE ? ESCAPE '\\')"_s;
    ListColumn holder{u"holder"_s, Tr::tr("Held by"), Kind::Text};
    // The days decide when it is asked, as today is no part of the statement.
    holder.sql = {
        uR"((SELECT group_concat(coalesce(h.from_on, '') || '|' || coalesce(h.until_on, '') || '|' || h.name, char(10))
        FROM post_holder h WHERE h.post_id = t.id))"_s};
    holder.derive = [](const QVariantList &cells, QDate today) {
        const QString day = today.toString(Qt::ISODate);
        const QStringList holders = cells.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &each : holders) {
            const QString from = each.section(u'|', 0, 0);
            const QString until = each.section(u'|', 1, 1);
            if (from <= day && (until.isEmpty() || until >= day))
                return QVariant(each.section(u'|', 2));
        }
        return QVariant();
    };
    return {
        {u"name"_s, Tr::tr("Post"), Kind::Text, {u"t.name"_s}},
        {u"team"_s, Tr::tr("Team"), Kind::Text, {u"t.team"_s}},
        site,
        holder,
        {u"email"_s, Tr::tr("E-mail"), Kind::Text, {u"t.email"_s}},
        {u"open_actions"_s,
         Tr::tr("Open actions"),
         Kind::Number,
         {uR"((SELECT count(*) FROM action a WHERE a.post_id = t.id AND a.verified_on IS NULL
             AND a.rejected_reason = ''))"_s}},
    };
}

} // namespace

ListDefinition postList()
{
    ListDefinition list;
    list.id = u"posts"_s;
    list.title = Tr::tr("Posts");
    list.kind = u"post"_s;
    list.table = u"record"_s;
    list.from = u"post t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id LEFT JOIN site s ON s.id = t.site_id"_s;
    list.present = {{u"t.id"_s, u"post"_s}};
    list.columns = postColumns();
    list.sorts = {{u"name"_s, {u"lower(t.name)"_s}},
                  {u"team"_s, {u"lower(t.team)"_s, u"lower(t.name)"_s}}};
    list.filters = {siteFilter(u"t.site_id"_s)};
    list.sort = u"name"_s;
    list.ascending = true;
    list.keys = {u"name"_s, u"team"_s, u"site"_s, u"holder"_s, u"email"_s, u"open_actions"_s};
    list.printed = {{u"name"_s, 2},
                    {u"team"_s, 1.6},
                    {u"site"_s, 1.6},
                    {u"holder"_s, 1.6},
                    {u"email"_s, 2},
                    {u"open_actions"_s, 0.8}};
    return list;
}

} // namespace core
