// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/due.h"

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
    return item;
}

Result<QList<DueItem>> duties(const Database &db)
{
    return rowsOf<DueItem>(db,
                           uR"(SELECT r.kind, r.ref_year, r.ref_number, d.rule,
            coalesce(p.code, ''), d.outcome, d.state, d.threshold_on, d.due_on,
            coalesce((SELECT t.outcomes FROM duty_result t WHERE t.duty_id = d.id
                      ORDER BY t.id DESC LIMIT 1), '')
        FROM duty d JOIN record r ON r.id = d.incident_id LEFT JOIN part p ON p.id = d.part_id
        WHERE d.state IN ('pending', 'due') AND r.withdrawn_at IS NULL)"_s,
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
    return item;
}

Result<QList<DueItem>> cameras(const Database &db)
{
    auto items = rowsOf<DueItem>(db,
                                 uR"(SELECT r.kind, r.ref_year, r.ref_number, 'CAMERA',
            trim(c.system || ' ' || c.cameras), c.state, c.overwritten_on, c.asked_whom
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
            coalesce(r.ref_number, 0), 'NOTE', d.what, d.note_kind, d.due_on, d.for_whom
        FROM diary_note d LEFT JOIN record r ON r.id = d.record_id
        WHERE d.done_on IS NULL AND r.withdrawn_at IS NULL)"_s,
                           {},
                           dated);
}

Result<QList<DueItem>> actions(const Database &db)
{
    return rowsOf<DueItem>(db,
                           uR"(SELECT r.kind, r.ref_year, r.ref_number, 'ACTION', a.what,
            CASE WHEN a.done_on IS NULL THEN 'open' ELSE 'done' END, a.due_on, coalesce(p.name, '')
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
            i.target_on, i.lead
        FROM investigation i JOIN record r ON r.id = i.id
        WHERE i.target_on IS NOT NULL AND i.finished_on IS NULL AND r.withdrawn_at IS NULL
        UNION ALL
        SELECT r.kind, r.ref_year, r.ref_number, 'REVIEW_TARGET', r.title, 'open', v.target_on,
            v.lead
        FROM review v JOIN record r ON r.id = v.id
        WHERE v.target_on IS NOT NULL AND v.state <> 'released' AND r.withdrawn_at IS NULL)"_s,
        {},
        dated);
}

Result<QList<DueItem>> stored(const Database &db)
{
    QList<DueItem> all;
    for (const auto &some : {duties(db), cameras(db), notes(db), actions(db), targets(db)}) {
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

} // namespace

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
