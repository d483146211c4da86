// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

QList<ListColumn> cameraColumns()
{
    ListColumn incident = referenceColumn(u"incident"_s, Tr::tr("Incident"), u"o"_s);
    incident.match
        = u"t.incident_id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    return {
        incident,
        {u"system"_s, Tr::tr("System"), Kind::Text, {u"t.system"_s}},
        {u"cameras"_s, Tr::tr("Cameras"), Kind::Text, {u"t.cameras"_s}},
        {u"from_on"_s, Tr::tr("From"), Kind::Date, {u"t.from_on"_s}},
        {u"asked_whom"_s, Tr::tr("Asked"), Kind::Text, {u"t.asked_whom"_s}},
        {u"asked_on"_s, Tr::tr("Asked on"), Kind::Date, {u"t.asked_on"_s}},
        {u"overwritten_on"_s, Tr::tr("Overwritten from"), Kind::Date, {u"t.overwritten_on"_s}},
        {u"state"_s, Tr::tr("State"), Kind::Code, {u"t.state"_s}, List::CameraState},
    };
}

} // namespace

ListDefinition cameraList()
{
    ListDefinition list;
    list.id = u"cameras"_s;
    list.title = Tr::tr("Camera requests");
    list.kind = u"camera"_s;
    list.table = u"record"_s;
    list.from = u"camera_request t"_s;
    list.rowId = u"t.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"t.id"_s;
    list.recordUid = u"r.uid"_s;
    list.joins = u"LEFT JOIN record r ON r.id = t.id LEFT JOIN record o ON o.id = t.incident_id"_s;
    list.present = {{u"t.id"_s, u"camera"_s}, {u"t.incident_id"_s, u"incident"_s}};
    list.belongs = u"SELECT id FROM camera_request WHERE incident_id = ?"_s;
    list.columns = cameraColumns();
    list.sorts = {{u"overwritten_on"_s, {u"coalesce(t.overwritten_on, '')"_s}, {u"state"_s}},
                  {u"state"_s, {u"t.state"_s, u"coalesce(t.overwritten_on, '')"_s}, {u"state"_s}}};
    list.filters
        = {{u"state"_s, Tr::tr("State"), Tr::tr("Any state"), u"t.state"_s, List::CameraState}};
    list.sort = u"overwritten_on"_s;
    list.ascending = true;
    list.keys = {u"incident"_s,
                 u"system"_s,
                 u"cameras"_s,
                 u"from_on"_s,
                 u"asked_whom"_s,
                 u"asked_on"_s,
                 u"overwritten_on"_s,
                 u"state"_s};
    list.printed = {{u"incident"_s, 1.3},
                    {u"system"_s, 1.4},
                    {u"cameras"_s, 1.6},
                    {u"from_on"_s, 1},
                    {u"asked_whom"_s, 1.4},
                    {u"asked_on"_s, 1},
                    {u"overwritten_on"_s, 1.1},
                    {u"state"_s, 1.3}};
    return list;
}

} // namespace core
