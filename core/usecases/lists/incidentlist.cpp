// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/usecases/lists/listdefinition.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = ListColumn::Kind;

/// The number another system knows the incident by: the one it came with.
QString source(const QString &column)
{
    return u"(SELECT o.%1 FROM other_reference o WHERE o.record_id = i.id "
           "AND o.system NOT IN ('crime', 'police_log', 'hse') ORDER BY o.id LIMIT 1)"_s.arg(
               column);
}

QList<ListColumn> incidentColumns()
{
    ListColumn reference = referenceColumn(u"reference"_s, Tr::tr("Reference"), u"r"_s);
    reference.match
        = u"i.id IN (SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?)"_s;
    ListColumn system{u"source_system"_s, Tr::tr("Came from")};
    system.sql = {source(u"system"_s)};
    ListColumn number{u"source_reference"_s, Tr::tr("Number there")};
    number.sql = {source(u"value"_s)};
    number.match = u"i.id IN (SELECT record_id FROM other_reference WHERE folded = ?)"_s;
    number.folded = true;
    ListColumn site{u"site"_s, Tr::tr("Site")};
    site.sql = {u"s.name"_s};
    site.match = u"i.site_id IN (SELECT id FROM site WHERE lower(name) LIKE ? ESCAPE '\\')"_s;
    ListColumn place{u"location"_s, Tr::tr("Place")};
    place.sql = {u"CASE WHEN i.place_detail <> '' THEN i.place_detail ELSE i.place_address END"_s};
    return {
        reference,
        system,
        number,
        {u"occurred_on"_s, Tr::tr("Happened"), Kind::Date, {u"i.occurred_on"_s}},
        {u"occurred_at"_s, Tr::tr("At"), Kind::Time, {u"i.occurred_at"_s}},
        {u"reported_on"_s, Tr::tr("Reported"), Kind::Date, {u"i.reported_on"_s}},
        {u"category"_s, Tr::tr("Category"), Kind::Code, {u"i.category"_s}, List::Category},
        {u"subcategory"_s, Tr::tr("Kind"), Kind::Code, {u"i.subcategory"_s}, List::Subcategory},
        site,
        {u"place_type"_s,
         Tr::tr("Type of place"),
         Kind::Code,
         {u"i.place_type"_s},
         List::PlaceType},
        place,
        {u"description"_s, Tr::tr("What happened"), Kind::Text, {u"i.description"_s}},
        {u"immediate_action"_s, Tr::tr("Done at once"), Kind::Text, {u"i.immediate_action"_s}},
        {u"harm"_s, Tr::tr("Harm"), Kind::Code, {u"i.harm"_s}, List::HarmPhysical},
        {u"status"_s, Tr::tr("Status"), Kind::Code, {u"i.status"_s}, List::IncidentStatus},
        {u"lone_worker"_s, Tr::tr("Lone worker"), Kind::Answer, {u"i.lone_worker"_s}},
        {u"weapon"_s, Tr::tr("Weapon"), Kind::Answer, {u"i.weapon"_s}},
        {u"hate"_s, Tr::tr("Hate"), Kind::Answer, {u"i.hate"_s}},
        {u"sexual"_s, Tr::tr("Sexual"), Kind::Answer, {u"i.sexual"_s}},
        {u"restraint"_s, Tr::tr("Restraint"), Kind::Answer, {u"i.restraint"_s}},
        {u"police_called"_s, Tr::tr("Police called"), Kind::Answer, {u"i.police_called"_s}},
        {u"lead"_s, Tr::tr("Lead"), Kind::Text, {u"i.lead"_s}},
        {u"closed_on"_s, Tr::tr("Closed"), Kind::Date, {u"i.closed_on"_s}},
    };
}

QList<ListFilter> incidentFilters()
{
    return {
        {u"status"_s, Tr::tr("Status"), Tr::tr("Any status"), u"i.status"_s, List::IncidentStatus},
        {u"category"_s,
         Tr::tr("Category"),
         Tr::tr("Any category"),
         u"i.category"_s,
         List::Category},
        siteFilter(u"i.site_id"_s),
        {u"harm"_s, Tr::tr("Harm"), Tr::tr("Any harm"), u"i.harm"_s, List::HarmPhysical},
        {u"lone_worker"_s,
         Tr::tr("Lone worker"),
         Tr::tr("Lone worker or not"),
         u"i.lone_worker"_s,
         std::nullopt,
         {},
         {},
         true},
    };
}

} // namespace

ListDefinition incidentList()
{
    ListDefinition list;
    list.id = u"incidents"_s;
    list.title = Tr::tr("Incidents");
    list.kind = u"incident"_s;
    list.table = u"record"_s;
    list.from = u"incident i"_s;
    list.rowId = u"i.id"_s;
    list.rowUid = u"r.uid"_s;
    list.recordId = u"i.id"_s;
    list.recordUid = u"r.uid"_s;
    // Left joins: they add what is shown and can never decide the order.
    list.joins = u"LEFT JOIN record r ON r.id = i.id LEFT JOIN site s ON s.id = i.site_id"_s;
    list.present = {{u"i.id"_s, u"incident"_s}};
    list.columns = incidentColumns();
    list.sorts = {{u"occurred_on"_s,
                   {u"i.sort_key"_s},
                   {u"status"_s, u"category"_s, u"site"_s, u"harm"_s, u"lone_worker"_s}},
                  {u"reference"_s, {u"i.ref_key"_s}},
                  {u"category"_s, {u"i.category"_s, u"i.sort_key"_s}, {u"category"_s}},
                  {u"status"_s, {u"i.status"_s, u"i.sort_key"_s}, {u"status"_s}}};
    list.filters = incidentFilters();
    list.sort = u"occurred_on"_s;
    list.keys = {u"reference"_s,
                 u"source_system"_s,
                 u"source_reference"_s,
                 u"occurred_on"_s,
                 u"occurred_at"_s,
                 u"reported_on"_s,
                 u"category"_s,
                 u"subcategory"_s,
                 u"site"_s,
                 u"location"_s,
                 u"description"_s,
                 u"immediate_action"_s,
                 u"harm"_s,
                 u"status"_s,
                 u"lone_worker"_s};
    list.printed = {{u"reference"_s, 1.3},
                    {u"occurred_on"_s, 1},
                    {u"category"_s, 2},
                    {u"subcategory"_s, 1.6},
                    {u"site"_s, 1.6},
                    {u"location"_s, 1.6},
                    {u"harm"_s, 1.4},
                    {u"status"_s, 1.5}};
    return list;
}

ListDefinition triageList()
{
    ListDefinition list = incidentList();
    list.id = u"triage"_s;
    list.title = Tr::tr("Incidents to triage");
    list.base = {u"i.triage = ''"_s};
    list.sorts = {{u"occurred_on"_s, {u"i.sort_key"_s}}};
    return list;
}

} // namespace core
