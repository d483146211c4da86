// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

ListDefinition lockerList()
{
    using Kind = ListColumn::Kind;
    ListDefinition list;
    list.id = u"lockers"_s;
    list.title = Tr::tr("Lockers");
    list.kind = u"locker"_s;
    list.table = u"record"_s;
    list.from = u"locker l"_s;
    list.rowId = u"l.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"l.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = l.id"_s;
    list.present = {{u"l.id"_s, u"locker"_s}};
    list.columns = {{u"number"_s, Tr::tr("Number"), Kind::Text, {u"l.number"_s}},
                    {u"place"_s, Tr::tr("Place"), Kind::Text, {u"l.place"_s}},
                    {u"holder"_s, Tr::tr("Holder"), Kind::Text, {u"l.holder"_s}},
                    {u"given_on"_s, Tr::tr("Given on"), Kind::Date, {u"l.given_on"_s}}};
    list.sorts = {{u"number"_s, {u"lower(l.number)"_s}},
                  {u"place"_s, {u"lower(l.place)"_s, u"lower(l.number)"_s}}};
    ListFilter use{u"use"_s, Tr::tr("Use"), Tr::tr("Free or not"), {}};
    use.choices = {{u"free"_s, Tr::tr("Free"), {u"l.holder = ''"_s}},
                   {u"taken"_s, Tr::tr("Taken"), {u"l.holder <> ''"_s}}};
    list.filters = {use};
    list.sort = u"number"_s;
    list.ascending = true;
    list.keys = {u"number"_s, u"place"_s, u"holder"_s, u"given_on"_s};
    list.printed = {{u"number"_s, 1}, {u"place"_s, 2}, {u"holder"_s, 2}, {u"given_on"_s, 1}};
    return list;
}

} // namespace core
