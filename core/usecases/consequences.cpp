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
    for (const auto start : {startEarlierClocks, startMonthlyReturns}) {
        if (auto started = start(set, today); !started)
            return started.error();
    }
    return int(incidents->size());
}

} // namespace core
