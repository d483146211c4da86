// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clockcase.h"

#include "core/usecases/todayrows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QDate day(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Rows whose \a column is the incident or an investigation that covers it; the incident's id is
/// bound twice.
QString ofIncident(const QString &column)
{
    return uR"((%1 = ? OR %1 IN (SELECT c.investigation_id FROM investigation_incident c
        JOIN record cr ON cr.id = c.investigation_id
        WHERE c.incident_id = ? AND cr.withdrawn_at IS NULL)))"_s.arg(column);
}

Result<void> readPeople(ClockCase &held, const Database &db, Incident::Id id)
{
    auto hurt
        = rowsOf<ClockCase::Hurt>(db,
                                  uR"(SELECT p.id, p.work_status, p.acts, p.physical_harm,
            p.psychological_harm, q.date_of_birth
        FROM part p LEFT JOIN person q ON q.id = p.person_id
        WHERE p.incident_id = ? AND p.role = 'victim' ORDER BY p.id)"_s,
                                  {id.value()},
                                  [](const QSqlQuery &row) {
                                      return ClockCase::Hurt{Part::Id(row.value(0).toLongLong()),
                                                             row.value(1).toString(),
                                                             row.value(2).toString(),
                                                             row.value(3).toString(),
                                                             row.value(4).toString(),
                                                             day(row.value(5))};
                                  });
    if (!hurt)
        return hurt.error();
    held.hurt = *hurt;
    return {};
}

Result<void> readSanctions(ClockCase &held, const Database &db, Incident::Id id)
{
    auto decided = rowsOf<ClockCase::Decided>(
        db,
        uR"(SELECT s.uid, s.record_id, s.part_id, s.sanction_kind,
            s.offence, s.decided_on, s.review_on FROM sanction s WHERE )"_s
            + ofIncident(u"s.record_id"_s) + u" ORDER BY s.id"_s,
        {id.value(), id.value()},
        [](const QSqlQuery &row) {
            return ClockCase::Decided{row.value(0).toString(),
                                      Record::Id(row.value(1).toLongLong()),
                                      Part::Id(row.value(2).toLongLong()),
                                      row.value(3).toString(),
                                      row.value(4).toString(),
                                      day(row.value(5)),
                                      day(row.value(6))};
        });
    if (!decided)
        return decided.error();
    held.decided = *decided;
    return {};
}

Result<void> readCourse(ClockCase &held, const Database &db, Incident::Id id)
{
    auto police = db.run(uR"(SELECT min(CASE WHEN p.entry_kind = 'reported' THEN p.on_day END),
            min(CASE WHEN p.entry_kind = 'charge' THEN p.on_day END)
        FROM police_entry p WHERE )"_s
                             + ofIncident(u"p.record_id"_s),
                         {id.value(), id.value()});
    if (!police)
        return police.error();
    police->next();
    held.reportedOn = day(police->value(0));
    held.chargedOn = day(police->value(1));
    police->finish();
    auto cases = db.run(uR"(SELECT max(i.finished_on), count(*) - count(i.finished_on),
            (SELECT count(*) FROM duty d WHERE d.incident_id = ? AND d.rule = 'REVIEW'
                AND d.state = 'due')
        FROM investigation_incident c JOIN investigation i ON i.id = c.investigation_id
        JOIN record r ON r.id = i.id WHERE c.incident_id = ? AND r.withdrawn_at IS NULL)"_s,
                        {id.value(), id.value()});
    if (!cases)
        return cases.error();
    cases->next();
    if (cases->value(1).toInt() == 0)
        held.finishedOn = day(cases->value(0));
    held.reviewOwed = cases->value(2).toInt() > 0;
    cases->finish();
    return {};
}

Result<void> readReview(ClockCase &held, const Database &db, Incident::Id id)
{
    auto reviews = rowsOf<QString>(db,
                                   uR"(SELECT r.ref_year, r.ref_number FROM review_incident c
        JOIN record r ON r.id = c.review_id
        WHERE c.incident_id = ? AND r.withdrawn_at IS NULL ORDER BY r.id DESC LIMIT 1)"_s,
                                   {id.value()},
                                   [](const QSqlQuery &row) {
                                       Record record;
                                       record.kind = u"review"_s;
                                       record.refYear = row.value(0).toInt();
                                       record.refNumber = row.value(1).toLongLong();
                                       return record.reference();
                                   });
    if (!reviews)
        return reviews.error();
    held.review = reviews->value(0);
    return {};
}

} // namespace

Result<ClockCase> clockCase(const Database &db, Incident::Id id)
{
    ClockCase held;
    for (const auto read : {readPeople, readSanctions, readCourse, readReview}) {
        if (auto done = read(held, db, id); !done)
            return done.error();
    }
    return held;
}

} // namespace core
