// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/today.h"

#include "core/usecases/drafts.h"
#include "core/usecases/todayrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int soonDays = 7;     ///< duties and actions that end within a week are told
constexpr int cameraDays = 14;  ///< footage needs asking for, copying and collecting
constexpr int patternDays = 30; ///< two incidents within this are a pattern
constexpr int mostPatterns = 3; ///< of people, and of places
constexpr qint64 dayMs = 24 * 3600 * 1000;

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString reference(const QString &kind, const QVariant &year, const QVariant &number)
{
    Record record;
    record.kind = kind;
    record.refYear = year.toInt();
    record.refNumber = number.toLongLong();
    return record.reference();
}

QString placed(const QVariant &site, const QVariant &detail)
{
    QStringList parts{site.toString(), detail.toString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Selects what a duty's row is read from; to be followed by WHERE.
const QString &selectDuty()
{
    static const QString sql = uR"(SELECT d.rule, d.state, d.due_on, d.threshold_on, d.outcome,
            coalesce(p.code, ''), r.uid, r.ref_year, r.ref_number,
            coalesce(i.occurred_on, i.reported_on), coalesce(s.name, ''), i.place_detail
        FROM duty d JOIN record r ON r.id = d.incident_id JOIN incident i ON i.id = d.incident_id
        LEFT JOIN part p ON p.id = d.part_id LEFT JOIN site s ON s.id = i.site_id )"_s;
    return sql;
}

TodayItem duty(const QSqlQuery &row)
{
    TodayItem item;
    item.kind = row.value(2).isNull() ? TodayItem::Kind::Undated : TodayItem::Kind::Duty;
    item.code = row.value(0).toString();
    item.state = row.value(1).toString();
    item.dueOn = day(row.value(2));
    item.thresholdOn = day(row.value(3));
    item.reason = row.value(4).toString();
    item.partCode = row.value(5).toString();
    item.recordUid = row.value(6).toString();
    item.reference = reference(u"incident"_s, row.value(7), row.value(8));
    item.startedOn = day(row.value(9));
    item.place = placed(row.value(10), row.value(11));
    item.tab = u"duties"_s;
    return item;
}

} // namespace

Today::Today(const Casebook &casebook)
    : m_casebook(casebook)
    , m_db(casebook.database())
    , m_today(casebook.clock().today())
{}

Result<QList<TodayItem>> Today::needs(int each) const
{
    QList<TodayItem> all;
    const auto add = [&all](const Result<QList<TodayItem>> &some) {
        if (some)
            all += *some;
        return some ? Result<void>() : some.error();
    };
    for (const auto &some : {datedUntil(m_today.addDays(soonDays), each),
                             cameras(each),
                             notes(each),
                             actions(each),
                             otherClocks(each),
                             undated(each),
                             triage(),
                             drafts(),
                             people(),
                             places()}) {
        if (auto done = add(some); !done)
            return done.error();
    }
    return all + backup();
}

Result<QList<TodayItem>> Today::dated(const QString &state, QDate until, int limit) const
{
    return rowsOf<TodayItem>(
        m_db,
        selectDuty()
            + u"WHERE d.state = ? AND d.due_on <= ? AND r.withdrawn_at IS NULL ORDER BY d.due_on LIMIT ?"_s,
        {state, text(until), limit},
        duty);
}

Result<QList<TodayItem>> Today::datedUntil(QDate until, int limit) const
{
    auto due = dated(u"due"_s, until, limit);
    if (!due)
        return due;
    auto pending = dated(u"pending"_s, until, limit);
    if (!pending)
        return pending;
    QList<TodayItem> both = *due + *pending;
    std::stable_sort(both.begin(), both.end(), [](const TodayItem &a, const TodayItem &b) {
        return a.dueOn < b.dueOn;
    });
    return both.mid(0, limit);
}

Result<QList<TodayItem>> Today::clocks(int limit) const
{
    return datedUntil(QDate(9999, 12, 31), limit);
}

Result<QList<TodayItem>> Today::undated(int limit) const
{
    const QString sql
        = selectDuty()
          + u"WHERE d.state = ? AND d.due_on IS NULL AND r.withdrawn_at IS NULL ORDER BY d.id DESC LIMIT ?"_s;
    auto due = rowsOf<TodayItem>(m_db, sql, {u"due"_s, limit}, duty);
    if (!due)
        return due;
    auto pending = rowsOf<TodayItem>(m_db, sql, {u"pending"_s, limit}, duty);
    if (!pending)
        return pending;
    return (*due + *pending).mid(0, limit);
}

Result<QList<TodayItem>> Today::cameras(int limit) const
{
    // Footage of which nobody knows how long it is kept sorts first, as NULL does.
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT c.system, c.cameras, c.overwritten_on, c.state, r.uid, r.ref_year, r.ref_number,
                coalesce(s.name, ''), i.place_detail
            FROM camera_request c JOIN record own ON own.id = c.id
            JOIN incident i ON i.id = c.incident_id JOIN record r ON r.id = c.incident_id
            LEFT JOIN site s ON s.id = i.site_id
            WHERE c.state IN ('to_ask', 'asked')
              AND (c.overwritten_on IS NULL OR c.overwritten_on <= ?)
              AND own.withdrawn_at IS NULL AND r.withdrawn_at IS NULL
            ORDER BY c.overwritten_on LIMIT ?)"_s,
        {text(m_today.addDays(cameraDays)), limit},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Camera;
            item.what = placed(row.value(0), row.value(1));
            // The first day it may be gone is one too late.
            item.dueOn = day(row.value(2)).addDays(-1);
            item.code = row.value(3).toString();
            item.recordUid = row.value(4).toString();
            item.reference = reference(u"incident"_s, row.value(5), row.value(6));
            item.place = placed(row.value(7), row.value(8));
            item.tab = u"evidence"_s;
            return item;
        });
}

Result<QList<TodayItem>> Today::notes(int limit) const
{
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT d.what, d.note_kind, d.due_on, d.due_at, d.from_whom, coalesce(r.uid, ''),
                coalesce(r.kind, ''), coalesce(r.ref_year, 0), coalesce(r.ref_number, 0)
            FROM diary_note d LEFT JOIN record r ON r.id = d.record_id
            WHERE d.done_on IS NULL AND d.due_on <= ? AND r.withdrawn_at IS NULL
            ORDER BY d.due_on, d.due_at LIMIT ?)"_s,
        {text(m_today.addDays(1)), limit},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Diary;
            item.what = row.value(0).toString();
            item.code = row.value(1).toString();
            item.dueOn = day(row.value(2));
            item.dueAt = QTime::fromString(row.value(3).toString(), u"HH:mm"_s);
            item.place = row.value(4).toString();
            item.recordUid = row.value(5).toString();
            item.reference = reference(row.value(6).toString(), row.value(7), row.value(8));
            item.tab = u"diary"_s;
            return item;
        });
}

Result<QList<TodayItem>> Today::actions(int limit) const
{
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT a.what, a.done_on, a.due_on, r.uid, r.ref_year, r.ref_number,
                coalesce(p.name, '')
            FROM action a JOIN record r ON r.id = a.id LEFT JOIN post p ON p.id = a.post_id
            WHERE a.verified_on IS NULL AND a.rejected_reason = '' AND a.due_on <= ?
              AND r.withdrawn_at IS NULL
            ORDER BY a.due_on LIMIT ?)"_s,
        {text(m_today.addDays(soonDays)), limit},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Action;
            item.what = row.value(0).toString();
            item.code = row.value(1).isNull() ? u""_s : u"done"_s;
            item.dueOn = day(row.value(2));
            item.recordUid = row.value(3).toString();
            item.reference = reference(u"action"_s, row.value(4), row.value(5));
            item.place = row.value(6).toString();
            return item;
        });
}

Result<QList<TodayItem>> Today::otherClocks(int limit) const
{
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT t.clock_kind, t.title, t.due_on, coalesce(r.uid, ''), coalesce(r.kind, ''),
                coalesce(r.ref_year, 0), coalesce(r.ref_number, 0), coalesce(p.code, ''), t.for_whom
            FROM clock t LEFT JOIN record r ON r.id = t.record_id
            LEFT JOIN part p ON p.id = t.part_id
            WHERE (CASE WHEN t.state IN ('running', 'pending') THEN 1 ELSE 0 END) = 1
              AND coalesce(t.due_on, '9999-12-31') <= ? AND r.withdrawn_at IS NULL
            ORDER BY coalesce(t.due_on, '9999-12-31') LIMIT ?)"_s,
        {text(m_today.addDays(soonDays)), limit},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Clock;
            item.code = row.value(0).toString();
            item.what = row.value(1).toString();
            item.dueOn = day(row.value(2));
            item.recordUid = row.value(3).toString();
            item.reference = reference(row.value(4).toString(), row.value(5), row.value(6));
            item.partCode = row.value(7).toString();
            item.place = row.value(8).toString();
            item.tab = u"duties"_s;
            return item;
        });
}

Result<QList<TodayItem>> Today::drafts() const
{
    auto all = Drafts(m_casebook.database(), m_casebook.user(), m_casebook.clock()).all();
    if (!all)
        return all.error();
    QList<TodayItem> items;
    for (const Draft &draft : *all) {
        TodayItem item;
        item.kind = TodayItem::Kind::Draft;
        item.what = draft.title;
        item.code = draft.editor;
        item.recordUid = draft.recordUid;
        item.dueOn = QDateTime::fromMSecsSinceEpoch(draft.savedAt).date();
        items.append(item);
    }
    return items;
}

Result<QList<TodayItem>> Today::people() const
{
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT r.uid, r.title, n.incidents FROM
              (SELECT p.person_id AS person, count(DISTINCT p.incident_id) AS incidents
               FROM incident i JOIN part p ON p.incident_id = i.id
               WHERE i.sort_key >= ? AND p.person_id IS NOT NULL
                 AND p.role IN ('victim', 'assailant')
               GROUP BY p.person_id HAVING count(DISTINCT p.incident_id) > 1
               ORDER BY 2 DESC, 1 LIMIT ?) n
            JOIN record r ON r.id = n.person WHERE r.withdrawn_at IS NULL)"_s,
        {QDate(1970, 1, 1).daysTo(m_today.addDays(-patternDays)) * 24 * 60, mostPatterns},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Person;
            item.recordUid = row.value(0).toString();
            item.what = row.value(1).toString();
            item.number = row.value(2).toLongLong();
            return item;
        });
}

Result<QList<TodayItem>> Today::places() const
{
    return rowsOf<TodayItem>(
        m_db,
        uR"(SELECT n.incidents, n.detail, coalesce(s.name, ''), coalesce(r.uid, '') FROM
              (SELECT i.site_id AS site, i.place_detail AS detail, count(*) AS incidents
               FROM incident i WHERE i.sort_key >= ? AND i.place_detail <> ''
               GROUP BY i.site_id, i.place_detail HAVING count(*) > 1
               ORDER BY 3 DESC, 2 LIMIT ?) n
            LEFT JOIN site s ON s.id = n.site LEFT JOIN record r ON r.id = n.site)"_s,
        {QDate(1970, 1, 1).daysTo(m_today.addDays(-patternDays)) * 24 * 60, mostPatterns},
        [](const QSqlQuery &row) {
            TodayItem item;
            item.kind = TodayItem::Kind::Place;
            item.number = row.value(0).toLongLong();
            item.what = placed(row.value(2), row.value(1));
            item.recordUid = row.value(3).toString();
            return item;
        });
}

QList<TodayItem> Today::backup() const
{
    TodayItem item;
    item.kind = TodayItem::Kind::Backup;
    const qint64 last = m_casebook.setting(setting::lastBackup).toLongLong();
    if (m_casebook.setting(setting::backupFolder).isEmpty())
        item.code = u"nowhere"_s;
    else if (last == 0)
        item.code = u"none"_s;
    else if (m_casebook.clock().nowMs() - last > dayMs)
        item.code = u"old"_s;
    else
        return {};
    if (last != 0)
        item.startedOn = QDateTime::fromMSecsSinceEpoch(last).date();
    return {item};
}

} // namespace core
