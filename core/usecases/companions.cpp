// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/companions.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How far apart incidents of one site are of the same period.
constexpr int periodDays = 14;
/// How many a person looks through.
constexpr qsizetype mostOffered = 20;

Result<QList<Incident>> samePeriod(const Database &db, const Incident &incident)
{
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    if (incident.siteId.isNull() || !day.isValid())
        return QList<Incident>();
    return Repository<Incident>(db).select(
        uR"(WHERE t.site_id = ? AND coalesce(t.occurred_on, t.reported_on) BETWEEN ? AND ?
            AND r.withdrawn_at IS NULL ORDER BY t.sort_key DESC LIMIT 20)"_s,
        {incident.siteId.value(),
         day.addDays(-periodDays).toString(Qt::ISODate),
         day.addDays(periodDays).toString(Qt::ISODate)});
}

} // namespace

Result<QList<RelatedIncident>>
companions(Journal &journal, const QList<Incident::Id> &chosen, QDate today)
{
    const Incidents incidents(journal);
    QList<RelatedIncident> people;
    QList<RelatedIncident> places;
    QList<RelatedIncident> periods;
    for (const Incident::Id id : chosen) {
        auto file = incidents.load(id);
        if (!file)
            return file.error();
        QList<Person::Id> persons;
        for (const PartFile &part : file->parts)
            persons << part.part.personId;
        const Incident &incident = file->incident;
        auto related
            = incidents.related(persons, incident.siteId, incident.placeDetail, id, today);
        auto near = samePeriod(journal.database(), incident);
        if (!related || !near)
            return related ? near.error() : related.error();
        for (const RelatedIncident &one : *related)
            (one.why == u"same_person" ? people : places) << one;
        for (const Incident &one : *near)
            periods << RelatedIncident{one, u"same_period"_s, {}};
    }
    QList<RelatedIncident> offered;
    QSet<qint64> seen;
    for (const Incident::Id id : chosen)
        seen.insert(id.value());
    for (const RelatedIncident &one : people + places + periods) {
        if (offered.size() == mostOffered)
            break;
        if (seen.contains(one.incident.id().value()))
            continue;
        seen.insert(one.incident.id().value());
        offered << one;
    }
    return offered;
}

} // namespace core
