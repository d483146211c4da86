// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/consequences.h"

#include "core/rules/status.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> refreshStatus(ChangeSet &set, Id<Incident> id)
{
    auto incident = Repository<Incident>(set.database()).find(id);
    if (!incident)
        return incident.error();
    StatusFacts facts;
    facts.triage = incident->triage;
    facts.closedOn = incident->closedOn;
    facts.reviewOwed = incident->loneWorker == Tri::Yes && incident->category == u"PA";
    auto actions = set.database().run(uR"(SELECT count(*) FROM action a JOIN record r ON r.id = a.id
        WHERE a.source_id = ? AND a.verified_on IS NULL AND a.rejected_reason = ''
          AND r.withdrawn_at IS NULL)"_s,
                                      {id.value()});
    if (!actions)
        return actions.error();
    actions->next();
    facts.openActions = actions->value(0).toLongLong();
    actions->finish();
    incident->status = statusOf(facts);
    return set.save(*incident);
}

} // namespace

Result<void> refreshConsequences(ChangeSet &set, Id<Incident> id, QDate today)
{
    Q_UNUSED(today)
    return refreshStatus(set, id);
}

Result<int> refreshOpenClocks(ChangeSet &set, QDate today)
{
    auto rows = set.database().run(
        u"SELECT DISTINCT incident_id FROM duty WHERE state IN ('pending', 'due')"_s);
    if (!rows)
        return rows.error();
    QList<qint64> incidents;
    while (rows->next())
        incidents << rows->value(0).toLongLong();
    for (const qint64 incident : incidents) {
        if (auto done = refreshConsequences(set, Id<Incident>(incident), today); !done)
            return done.error();
    }
    return int(incidents.size());
}

} // namespace core
