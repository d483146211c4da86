// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/listdefinition.h"

#include "core/base/tr.h"
#include "core/domain/record.h"
#include "core/usecases/lists/clocklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Make = ListDefinition (*)();

const QList<std::pair<QString, Make>> &makers()
{
    static const QList<std::pair<QString, Make>> all{{u"incidents"_s, incidentList},
                                                     {u"triage"_s, triageList},
                                                     {u"investigations"_s, investigationList},
                                                     {u"reviews"_s, reviewList},
                                                     {u"actions"_s, actionList},
                                                     {u"duties"_s, dutyList},
                                                     {u"clocks"_s, clockList},
                                                     {u"people"_s, personList},
                                                     {u"posts"_s, postList},
                                                     {u"sites"_s, siteList},
                                                     {u"exhibits"_s, exhibitList},
                                                     {u"cameras"_s, cameraList}};
    return all;
}

} // namespace

const ListColumn *ListDefinition::column(const QString &columnId) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ListColumn &column) {
        return column.id == columnId;
    });
    return found == columns.end() ? nullptr : &*found;
}

const ListFilter *ListDefinition::filter(const QString &filterId) const
{
    const auto found = std::find_if(filters.begin(), filters.end(), [&](const ListFilter &filter) {
        return filter.id == filterId;
    });
    return found == filters.end() ? nullptr : &*found;
}

const ListSort &ListDefinition::sortBy(const QString &columnId) const
{
    const QString wanted = columnId.isEmpty() ? sort : columnId;
    const auto found = std::find_if(
        sorts.begin(), sorts.end(), [&](const ListSort &order) { return order.column == wanted; });
    return found == sorts.end() ? sorts.first() : *found;
}

ListColumn referenceColumn(const QString &id, const QString &heading, const QString &alias)
{
    ListColumn column{id, heading, ListColumn::Kind::Reference};
    column.sql = {alias + u".kind"_s, alias + u".ref_year"_s, alias + u".ref_number"_s};
    column.derive = [](const QVariantList &cells, QDate) {
        Record record;
        record.kind = cells.value(0).toString();
        record.refYear = cells.value(1).toInt();
        record.refNumber = cells.value(2).toLongLong();
        const QString reference = record.reference();
        return reference.isEmpty() ? QVariant() : QVariant(reference);
    };
    return column;
}

ListFilter siteFilter(const QString &column)
{
    ListFilter filter{u"site"_s, Tr::tr("Site"), Tr::tr("All sites"), column};
    filter.records = uR"(SELECT r.uid, s.name FROM site s JOIN record r ON r.id = s.id
        WHERE r.withdrawn_at IS NULL ORDER BY lower(s.name))"_s;
    return filter;
}

QStringList listIds()
{
    QStringList ids;
    for (const auto &[id, make] : makers())
        ids << id;
    return ids;
}

std::optional<ListDefinition> listDefinition(const QString &id)
{
    for (const auto &[known, make] : makers()) {
        if (known == id)
            return make();
    }
    return {};
}

} // namespace core
