// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/consequences.h"

#include "core/rules/status.h"
#include "core/usecases/duties.h"
#include "core/usecases/dutyclock.h"
#include "core/usecases/otherclocks.h"
#include "core/usecases/todayrows.h"

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

/// Actions that are not yet done and verified: its own, and those of what covers it.
Result<qint64> openActions(const Database &db, qint64 incident)
{
    auto row = db.run(uR"(SELECT count(*) FROM action a JOIN record r ON r.id = a.id
        WHERE (a.source_id = ?
            OR a.source_id IN (SELECT investigation_id FROM investigation_incident WHERE incident_id = ?)
            OR a.source_id IN (SELECT review_id FROM review_incident WHERE incident_id = ?))
          AND a.verified_on IS NULL AND a.rejected_reason = '' AND r.withdrawn_at IS NULL)"_s,
                      {incident, incident, incident});
    if (!row)
        return row.error();
    row->next();
    const qint64 number = row->value(0).toLongLong();
    row->finish();
    return number;
}

/// Whether an outcome of the police is awaited: the newest they gave is that they investigate, or it was
/// reported to them and they gave none.
Result<bool> isWithPolice(const Database &db, qint64 incident)
{
    auto row = db.run(uR"(SELECT p.outcome FROM police_entry p
        WHERE (p.record_id = ? OR p.record_id IN
            (SELECT investigation_id FROM investigation_incident WHERE incident_id = ?))
          AND (p.outcome <> '' OR p.entry_kind = 'reported')
        ORDER BY p.outcome = '', p.on_day DESC, p.id DESC LIMIT 1)"_s,
                      {incident, incident});
    if (!row)
        return row.error();
    const bool reported = row->next();
    const QString outcome = reported ? row->value(0).toString() : QString();
    row->finish();
    return reported && (outcome.isEmpty() || outcome == u"investigating");
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
    auto actions = openActions(db, incident.id().value());
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
    auto police = isWithPolice(db, incident.id().value());
    if (!police)
        return police.error();
    StatusFacts facts;
    facts.withPolice = *police;
    facts.hasOpenInvestigation = *open > 0;
    facts.hasFinishedInvestigation = *finished > 0;
    facts.reviewReleased = *released > 0;
    facts.triage = incident.triage;
    facts.closedOn = incident.closedOn;
    facts.openActions = *actions;
    facts.reviewOwed = *reviews > 0;
    return facts;
}

Result<void> refreshStatuses(ChangeSet &set)
{
    QSet<qint64> incidents;
    const QSet<QString> touched = set.touchedRecords();
    for (const QString &uid : touched) {
        auto rows = set.database().run(uR"(WITH here (id) AS (SELECT coalesce(a.source_id, r.id)
                FROM record r LEFT JOIN action a ON a.id = r.id WHERE r.uid = ?)
            SELECT id FROM incident WHERE id IN here
            UNION SELECT incident_id FROM investigation_incident WHERE investigation_id IN here
            UNION SELECT incident_id FROM review_incident WHERE review_id IN here)"_s,
                                       {uid});
        if (!rows)
            return rows.error();
        while (rows->next())
            incidents.insert(rows->value(0).toLongLong());
        if (auto whole = set.database().ended(*rows); !whole)
            return whole;
    }
    for (const qint64 id : std::as_const(incidents)) {
        if (auto done = refreshStatus(set, Id<Incident>(id)); !done)
            return done;
    }
    return {};
}

Result<void> refreshConsequences(ChangeSet &set, Id<Incident> id, QDate today)
{
    if (auto done = refreshDuties(set, id, today); !done)
        return done;
    if (auto done = refreshOtherClocks(set, id, today); !done)
        return done;
    return refreshStatus(set, id);
}

namespace {

/// How many incidents are read together: few enough to hold, many enough to share a statement.
constexpr qsizetype batch = 500;

/// Once after an upgrade: actions of investigations and reviews, and the police, had not counted.
Result<void> recountStatuses(ChangeSet &set, QDate)
{
    const QString key = u"statuses_to_count"_s;
    auto waiting
        = set.database().run(u"SELECT 1 FROM setting WHERE key = ? AND value = 'yes'"_s, {key});
    if (!waiting)
        return waiting.error();
    const bool isWaiting = waiting->next();
    waiting->finish();
    if (!isWaiting)
        return {};
    auto incidents = rowsOf<Id<Incident>>(set.database(),
                                          uR"(SELECT i.id FROM incident i JOIN action a ON a.source_id = i.id
        UNION SELECT c.incident_id FROM investigation_incident c JOIN action a ON a.source_id = c.investigation_id
        UNION SELECT c.incident_id FROM review_incident c JOIN action a ON a.source_id = c.review_id
        UNION SELECT i.id FROM incident i JOIN police_entry p ON p.record_id = i.id
        UNION SELECT c.incident_id FROM investigation_incident c
            JOIN police_entry p ON p.record_id = c.investigation_id)"_s,
                                          {},
                                          [](const QSqlQuery &row) {
                                              return Id<Incident>(row.value(0).toLongLong());
                                          });
    if (!incidents)
        return incidents.error();
    for (const Id<Incident> id : *incidents) {
        if (auto done = refreshStatus(set, id); !done)
            return done;
    }
    return set.saveSetting(key, u"no"_s);
}

/// The incidents with a clock that runs and that has to be looked at on \a day.
Result<QList<Id<Incident>>> clocksToLookAt(const Database &db, const QString &day)
{
    return rowsOf<Id<Incident>>(db,
                                uR"(SELECT DISTINCT d.incident_id FROM duty d
        LEFT JOIN duty_clock c ON c.incident_id = d.incident_id
        WHERE d.state IN ('pending', 'due') AND d.rule = 'RIDDOR'
          AND (c.incident_id IS NULL OR c.changes_on <= ? OR c.looked_on > ?
               OR c.rule_version <> ?) ORDER BY d.incident_id)"_s,
                                {day, day, rulesOfToday()},
                                [](const QSqlQuery &row) {
                                    return Id<Incident>(row.value(0).toLongLong());
                                });
}

} // namespace

Result<int> refreshOpenClocks(ChangeSet &set, QDate today)
{
    auto incidents = clocksToLookAt(set.database(), today.toString(Qt::ISODate));
    if (!incidents)
        return incidents.error();
    // A day that passes moves duties; other clocks and the status follow from facts alone.
    for (qsizetype first = 0; first < incidents->size(); first += batch) {
        auto cases = dutyCases(set.database(), incidents->mid(first, batch));
        if (!cases)
            return cases.error();
        for (const DutyCase &held : *cases) {
            if (auto done = refreshDuties(set, held, today, ClockWork::Thorough); !done)
                return done.error();
        }
    }
    for (const auto start : {startEarlierClocks, startMonthlyReturns, recountStatuses}) {
        if (auto started = start(set, today); !started)
            return started.error();
    }
    return int(incidents->size());
}

} // namespace core
