// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/due.h"

#include "core/domain/clockcodes.h"
#include "core/rules/clocks/kinds.h"
#include "core/rules/clocks/ukhours.h"
#include "core/storage/changeset.h"
#include "core/storage/transaction.h"
#include "core/usecases/consequences.h"
#include "core/usecases/todayrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QDate day(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The reference of a record whose kind, year and number start at column \a at.
QString reference(const QSqlQuery &row, int at)
{
    Record record;
    record.kind = row.value(at).toString();
    record.refYear = row.value(at + 1).toInt();
    record.refNumber = row.value(at + 2).toLongLong();
    return record.reference();
}

DueItem duty(const QSqlQuery &row)
{
    DueItem item;
    item.reference = reference(row, 0);
    item.rule = row.value(3).toString();
    item.part = row.value(4).toString();
    if (!item.part.isEmpty())
        item.reference += u'/' + item.part;
    item.outcome = row.value(5).toString();
    item.state = row.value(6).toString();
    item.thresholdOn = day(row.value(7));
    item.dueOn = day(row.value(8));
    const QJsonObject primary = QJsonDocument::fromJson(row.value(9).toString().toUtf8())
                                    .object()[u"outcomes"_s]
                                    .toArray()
                                    .first()
                                    .toObject();
    item.responsible = primary[u"responsible_person"_s].toString();
    item.basis = primary[u"basis"_s].toString();
    item.counted = primary[u"deadline_rule"_s].toString();
    item.uid = row.value(10).toString();
    item.version = row.value(11).toLongLong();
    return item;
}

/// What is read of a duty; each result, each report, what became
/// of it and a withdrawal is another version of it.
QString selectDuties()
{
    return uR"(SELECT r.kind, r.ref_year, r.ref_number, d.rule,
            coalesce(p.code, ''), d.outcome, d.state, d.threshold_on, d.due_on,
            coalesce((SELECT t.outcomes FROM duty_result t WHERE t.duty_id = d.id
                      ORDER BY t.id DESC LIMIT 1), ''), d.uid,
            (SELECT count(*) FROM duty_result t WHERE t.duty_id = d.id)
              + (SELECT count(*) FROM submission s WHERE s.duty_id = d.id)
              + (SELECT count(*) FROM report_step s WHERE s.duty_id = d.id)
              + (CASE WHEN d.state = 'withdrawn' THEN 1 ELSE 0 END)
        FROM duty d JOIN record r ON r.id = d.incident_id LEFT JOIN part p ON p.id = d.part_id )"_s;
}

Result<QList<DueItem>> duties(const Database &db)
{
    return rowsOf<DueItem>(
        db,
        selectDuties()
            + u"WHERE d.state IN ('pending', 'due') AND r.withdrawn_at IS NULL"_s,
        {},
        duty);
}

/// Reads what all other dates have in common: reference, rule, what, state, day, for whom.
DueItem dated(const QSqlQuery &row)
{
    DueItem item;
    item.reference = reference(row, 0);
    item.rule = row.value(3).toString();
    item.what = row.value(4).toString();
    item.state = row.value(5).toString();
    item.dueOn = day(row.value(6));
    item.responsible = row.value(7).toString();
    item.uid = row.value(8).toString();
    item.version = row.value(9).toLongLong();
    return item;
}

Result<QList<DueItem>> cameras(const Database &db)
{
    auto items = rowsOf<DueItem>(db,
                                 uR"(SELECT r.kind, r.ref_year, r.ref_number, 'CAMERA',
            trim(c.system || ' ' || c.cameras), c.state, c.overwritten_on, c.asked_whom,
            own.uid, own.row_version
        FROM camera_request c JOIN record own ON own.id = c.id
        JOIN record r ON r.id = c.incident_id
        WHERE c.state IN ('to_ask', 'asked') AND own.withdrawn_at IS NULL
          AND r.withdrawn_at IS NULL)"_s,
                                 {},
                                 dated);
    if (items) {
        // The first day it may be gone is one too late.
        for (DueItem &item : *items)
            item.dueOn = item.dueOn.addDays(-1);
    }
    return items;
}

Result<QList<DueItem>> notes(const Database &db)
{
    return rowsOf<DueItem>(db,
                           uR"(SELECT coalesce(r.kind, ''), coalesce(r.ref_year, 0),
            coalesce(r.ref_number, 0), 'NOTE', d.what, d.note_kind, d.due_on, d.for_whom,
            d.uid, 0
        FROM diary_note d LEFT JOIN record r ON r.id = d.record_id
        WHERE d.done_on IS NULL AND r.withdrawn_at IS NULL)"_s,
                           {},
                           dated);
}

Result<QList<DueItem>> actions(const Database &db)
{
    return rowsOf<DueItem>(db,
                           uR"(SELECT r.kind, r.ref_year, r.ref_number, 'ACTION', a.what,
            CASE WHEN a.done_on IS NULL THEN 'open' ELSE 'done' END, a.due_on, coalesce(p.name, ''),
            r.uid, r.row_version
        FROM action a JOIN record r ON r.id = a.id LEFT JOIN post p ON p.id = a.post_id
        WHERE a.verified_on IS NULL AND a.rejected_reason = '' AND r.withdrawn_at IS NULL)"_s,
                           {},
                           dated);
}

Result<QList<DueItem>> targets(const Database &db)
{
    return rowsOf<DueItem>(
        db,
        uR"(SELECT r.kind, r.ref_year, r.ref_number, 'INVESTIGATION_TARGET', r.title, 'open',
            i.target_on, i.lead, r.uid, r.row_version
        FROM investigation i JOIN record r ON r.id = +i.id
        WHERE i.target_on IS NOT NULL AND i.finished_on IS NULL AND r.withdrawn_at IS NULL
        UNION ALL
        SELECT r.kind, r.ref_year, r.ref_number, 'REVIEW_TARGET', r.title, 'open', v.target_on,
            v.lead, r.uid, r.row_version
        FROM review v JOIN record r ON r.id = +v.id
        WHERE v.target_on IS NOT NULL AND v.state <> 'released' AND r.withdrawn_at IS NULL)"_s,
        {},
        dated);
}

DueItem otherClock(const QSqlQuery &row)
{
    DueItem item = dated(row);
    item.part = row.value(10).toString();
    if (!item.part.isEmpty())
        item.reference += u'/' + item.part;
    if (item.what.isEmpty())
        item.what = clockLabel(ClockList::Kind, item.rule);
    item.state = item.state == u"running" ? u"due"_s : item.state;
    if (!row.value(11).isNull())
        item.dueAt = clocks::ukMoment(row.value(11).toLongLong()).time;
    const clocks::Kind *kind
        = clocks::kindOf(item.rule, row.value(13).toString(), day(row.value(12)));
    if (kind)
        item.basis = Tr::tr(kind->cited);
    return item;
}

Result<QList<DueItem>> otherClocks(const Database &db)
{
    return rowsOf<DueItem>(db,
                           uR"(SELECT coalesce(r.kind, ''), coalesce(r.ref_year, 0),
            coalesce(r.ref_number, 0), t.clock_kind, t.title, t.state, t.due_on, t.for_whom,
            t.uid, 0, coalesce(p.code, ''), t.due_ms, t.from_on,
            coalesce((SELECT value FROM setting WHERE key = 'clock_jurisdiction'), 'EW')
        FROM clock t LEFT JOIN record r ON r.id = t.record_id LEFT JOIN part p ON p.id = t.part_id
        WHERE (CASE WHEN t.state IN ('running', 'pending') THEN 1 ELSE 0 END) = 1
          AND r.withdrawn_at IS NULL)"_s,
                           {},
                           otherClock);
}

Result<QList<DueItem>> stored(const Database &db)
{
    QList<DueItem> all;
    for (const auto &some :
         {duties(db), cameras(db), notes(db), actions(db), targets(db), otherClocks(db)}) {
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

} // namespace

Result<QList<DueItem>> dutyItems(const Database &db, const QStringList &uids)
{
    constexpr qsizetype batch = 500;
    QList<DueItem> all;
    for (qsizetype at = 0; at < uids.size(); at += batch) {
        const QStringList some = uids.mid(at, batch);
        QVariantList values;
        for (const QString &uid : some)
            values << uid;
        auto read
            = rowsOf<DueItem>(db,
                              selectDuties()
                                  + u"WHERE d.uid IN (%1)"_s.arg(
                                      QStringList(some.size(), u"?"_s).join(u", "_s)),
                              values,
                              duty);
        if (!read)
            return read;
        all += *read;
    }
    return all;
}

Result<QList<DueItem>> dueItems(Casebook &casebook, QDate today)
{
    Database &db = casebook.database();
    // Undone at the end: asking what is due is no commit.
    std::optional<Transaction> passing;
    if (!db.isReadOnly()) {
        passing.emplace(db);
        ChangeSet set(db, casebook.clock().nowMs());
        if (auto refreshed = refreshOpenClocks(set, today); !refreshed)
            return refreshed.error();
    }
    auto items = stored(db);
    if (!items)
        return items;
    for (DueItem &item : *items) {
        item.lateDays = item.dueOn.isValid() ? int(qMax<qint64>(0, item.dueOn.daysTo(today))) : 0;
        if (item.lateDays > 0 && (item.state == u"due" || item.state == u"pending"))
            item.state = u"overdue"_s;
    }
    std::stable_sort(items->begin(), items->end(), [](const DueItem &a, const DueItem &b) {
        if (a.dueOn.isValid() != b.dueOn.isValid())
            return a.dueOn.isValid();
        return a.dueOn < b.dueOn;
    });
    return items;
}

} // namespace core
