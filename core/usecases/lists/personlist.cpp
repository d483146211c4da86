// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

QList<ListColumn> personColumns()
{
    ListColumn name{u"name"_s, Tr::tr("Name"), Kind::Text, {u"t.surname"_s, u"t.forenames"_s}};
    name.derive = [](const QVariantList &cells, QDate) {
        QStringList parts{cells.value(0).toString(), cells.value(1).toString()};
        parts.removeAll(QString());
        return QVariant(parts.join(u", "_s));
    };
    name.match = u"lower(t.surname || ' ' || t.forenames || ' ' || t.surname) LIKE ? ESCAPE '\\'"_s;
    return {
        name,
        {u"kind"_s, Tr::tr("Who they are"), Kind::Code, {u"t.person_kind"_s}, List::PersonKind},
        {u"known_as"_s, Tr::tr("Known as"), Kind::Text, {u"t.known_as"_s}},
        {u"job"_s, Tr::tr("Job"), Kind::Text, {u"t.job"_s}},
        {u"employer"_s, Tr::tr("Employer"), Kind::Text, {u"t.employer"_s}},
        {u"phone"_s, Tr::tr("Telephone"), Kind::Text, {u"t.phone"_s}},
        {u"email"_s, Tr::tr("E-mail"), Kind::Text, {u"t.email"_s}},
        {u"born"_s, Tr::tr("Born"), Kind::Date, {u"t.date_of_birth"_s}},
        {u"identifier"_s, Tr::tr("Patient number"), Kind::Text, {u"t.identifier"_s}},
        {u"incidents"_s,
         Tr::tr("Incidents"),
         Kind::Number,
         {u"(SELECT count(DISTINCT q.incident_id) FROM part q WHERE q.person_id = t.id)"_s}},
    };
}

} // namespace

ListDefinition personList()
{
    ListDefinition list;
    list.id = u"people"_s;
    list.title = Tr::tr("People");
    list.kind = u"person"_s;
    list.table = u"record"_s;
    list.from = u"person t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id"_s;
    list.present = {{u"t.id"_s, u"person"_s}};
    list.belongs = u"SELECT person_id FROM part WHERE person_id IS NOT NULL AND incident_id = ?"_s;
    list.columns = personColumns();
    const QStringList name{u"lower(t.surname)"_s, u"lower(t.forenames)"_s};
    list.sorts = {{u"name"_s, name, {u"kind"_s}},
                  {u"kind"_s, QStringList{u"t.person_kind"_s} + name, {u"kind"_s}}};
    list.filters = {{u"kind"_s,
                     Tr::tr("Who they are"),
                     Tr::tr("Everyone"),
                     u"t.person_kind"_s,
                     List::PersonKind}};
    list.sort = u"name"_s;
    list.ascending = true;
    list.keys = {u"name"_s, u"kind"_s, u"known_as"_s, u"job"_s, u"employer"_s, u"incidents"_s};
    list.printed = {{u"name"_s, 2},
                    {u"kind"_s, 1.4},
                    {u"job"_s, 1.6},
                    {u"employer"_s, 1.6},
                    {u"phone"_s, 1.3},
                    {u"incidents"_s, 0.9}};
    return list;
}

} // namespace core
