// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/consequences.h"

#include "core/rules/status.h"
#include "core/usecases/dutyclock.h"
#include "core/usecases/otherclocks.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<qint64> count(const Database &db, const QString &sql, qint64 id)
{
    auto row = db.run(sql, {id});
    if (!row)
        return row.error();
    row->next();
    const qint64 number = row->value(0).toLongLong();
    row->finish();
    return number;
}

QString investigationsThat(const QString &are)
{
    return uR"(SELECT count(*) FROM investigation_incident c JOIN investigation i ON i.id = c.investigation_id
        JOIN record r ON r.id = i.id WHERE c.incident_id = ? AND r.withdrawn_at IS NULL AND %1)"_s
        .arg(are);
}

Result<void> refreshStatus(ChangeSet &set, Id<Incident> id)
{
    auto incident = Repository<Incident>(set.database()).find(id);
    if (!incident)
        return incident.error();
    auto facts = statusFacts(set.database(), *incident);
    if (!facts)
        return facts.error();
    const QString status = statusOf(*facts);
    if (status == incident->status)
        return {};
    incident->status = status;
    return set.save(*incident);
}

} // namespace

Result<StatusFacts> statusFacts(const Database &db, const Incident &incident)
{
    auto actions = count(db,
                         uR"(SELECT count(*) FROM action a JOIN record r ON r.id = a.id
        WHERE a.source_id = ? AND a.verified_on IS NULL AND a.rejected_reason = ''
          AND r.withdrawn_at IS NULL)"_s,
                         incident.id().value());
    auto reviews = count(
        db,
        u"SELECT count(*) FROM duty WHERE incident_id = ? AND rule = 'REVIEW' AND state = 'due'"_s,
        incident.id().value());
    if (!actions || !reviews)
        return actions ? reviews.error() : actions.error();
    auto open = count(db, investigationsThat(u"i.finished_on IS NULL"_s), incident.id().value());
    auto finished
        = count(db, investigationsThat(u"i.finished_on IS NOT NULL"_s), incident.id().value());
    auto released
        = count(db,
                uR"(SELECT count(*) FROM review_incident c JOIN review v ON v.id = c.review_id
        JOIN record r ON r.id = v.id WHERE c.incident_id = ? AND v.version > 0 AND r.withdrawn_at IS NULL)"_s,
                incident.id().value());
    if (!open || !finished || !released)
        return !open ? open.error() : !finished ? finished.error() : released.error();
    StatusFacts facts;
    facts.hasOpenInvestigation = *open > 0;
    facts.hasFinishedInvestigation = *finished > 0;
    facts.reviewReleased = *released > 0;
    facts.triage = incident.triage;
    facts.closedOn = incident.closedOn;
    facts.openActions = *actions;
    facts.reviewOwed = *reviews > 0;
    return facts;
}

namespace {

Result<void> refreshAll(ChangeSet &set, Id<Incident> id, QDate today, ClockWork work)
{
    if (auto done = refreshDuties(set, id, today, work); !done)
        return done;
    if (auto done = refreshOtherClocks(set, id, today); !done)
        return done;
    return refreshStatus(set, id);
}

} // namespace

Result<void> refreshConsequences(ChangeSet &set, Id<Incident> id, QDate today)
{
    return refreshAll(set, id, today, ClockWork::Quick);
}

Result<int> refreshOpenClocks(ChangeSet &set, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    auto rows = set.database().run(
        uR"(SELECT DISTINCT d.incident_id FROM duty d
        LEFT JOIN duty_clock c ON c.incident_id = d.incident_id
        WHERE d.state IN ('pending', 'due') AND d.rule = 'RIDDOR'
          AND (c.incident_id IS NULL OR c.changes_on <= ? OR c.looked_on > ?
               OR c.rule_version <> ?))"_s,
        {day, day, rulesOfToday()});
    if (!rows)
        return rows.error();
    QList<qint64> incidents;
    while (rows->next())
        incidents << rows->value(0).toLongLong();
    if (auto whole = set.database().ended(*rows); !whole)
        return whole.error();
    for (const qint64 incident : incidents) {
        if (auto done = refreshAll(set, Id<Incident>(incident), today, ClockWork::Thorough); !done)
            return done.error();
    }
    for (const auto start : {startEarlierClocks, startMonthlyReturns}) {
        if (auto started = start(set, today); !started)
            return started.error();
    }
    return int(incidents.size());
}

} // namespace core
