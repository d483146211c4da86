// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/today.h"
#include "core/usecases/todayrows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 mostEntries = 100'000; ///< counted from an index alone
constexpr qint64 mostRows = 2'000;      ///< counted with their records
constexpr int monthsShown = 12;

/// The statuses that wait for somebody, each counted from the index.
constexpr QStringView openStatuses[] = {u"new",
                                        u"manager",
                                        u"to_investigate",
                                        u"investigating",
                                        u"with_police",
                                        u"investigated",
                                        u"awaiting_review",
                                        u"review_done",
                                        u"actions_open"};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Counts the rows of \a from ("duty d WHERE …") up to \a most; the first error stays in \a failed.
Counted counted(const Database &db,
                const QString &from,
                const QVariantList &values,
                qint64 most,
                Result<void> &failed)
{
    auto row = db.run(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(
                          from, QString::number(most + 1)),
                      values);
    if (!row || !row->next()) {
        if (failed)
            failed = row ? Error{Error::Code::Storage, {}, from} : row.error();
        return {};
    }
    const qint64 number = row->value(0).toLongLong();
    return {std::min(number, most), number > most};
}

void add(Counted &sum, const Counted &one)
{
    sum.number += one.number;
    sum.more = sum.more || one.more;
}

/// Counts incidents with \a where that are not withdrawn. Where there are very many, the few that
/// are withdrawn count too: the index alone does not know them.
Counted countedIncidents(const Database &db,
                         const QString &where,
                         const QVariantList &values,
                         Result<void> &failed)
{
    const Counted exact = counted(
        db,
        u"incident i JOIN record r ON r.id = i.id WHERE r.withdrawn_at IS NULL AND i."_s + where,
        values,
        mostRows,
        failed);
    return exact.more ? counted(db, u"incident i WHERE i."_s + where, values, mostEntries, failed)
                      : exact;
}

QString groupOf(const QString &category)
{
    static const QStringList violence{u"PA"_s, u"PV"_s, u"NP"_s, u"HC"_s, u"SX"_s};
    static const QStringList theft{u"TH"_s, u"BU"_s, u"CD"_s, u"AR"_s};
    if (violence.contains(category))
        return u"violence"_s;
    return theft.contains(category) ? u"theft"_s : u"other"_s;
}

} // namespace

Result<TodayFigures> Today::figures() const
{
    Result<void> failed;
    const auto incidents = [&](const QString &where, const QVariantList &values) {
        return countedIncidents(m_db, where, values, failed);
    };
    const auto rows = [&](const QString &from, const QVariantList &values) {
        return counted(m_db, from, values, mostRows, failed);
    };
    const QString now = text(m_today);
    TodayFigures f;
    for (const QStringView status : openStatuses)
        add(f.openIncidents, incidents(u"status = ?"_s, {status.toString()}));
    f.untriaged = incidents(u"triage = ''"_s, {});
    f.lastSevenDays = incidents(u"sort_key >= ? AND i.sort_key < ?"_s,
                                {QDate(1970, 1, 1).daysTo(m_today.addDays(-6)) * 24 * 60,
                                 QDate(1970, 1, 1).daysTo(m_today.addDays(1)) * 24 * 60});

    const QString duty
        = u"duty d JOIN record r ON r.id = d.incident_id WHERE r.withdrawn_at IS NULL AND d.state = ?"_s;
    f.dutiesDue = rows(duty, {u"due"_s});
    f.dutiesPending = rows(duty, {u"pending"_s});
    for (const QString &state : {u"due"_s, u"pending"_s}) {
        add(f.dutiesLate, rows(duty + u" AND d.due_on < ?"_s, {state, now}));
        add(f.dutiesToday, rows(duty + u" AND d.due_on = ?"_s, {state, now}));
        add(f.dutiesThisWeek,
            rows(duty + u" AND d.due_on > ? AND d.due_on <= ?"_s,
                 {state, now, text(m_today.addDays(7))}));
    }
    f.camerasSoon
        = rows(u"camera_request c WHERE c.state IN ('to_ask', 'asked') AND c.overwritten_on <= ?"_s,
               {text(m_today.addDays(1))});

    const QString note = u"diary_note d WHERE d.done_on IS NULL AND d.due_on "_s;
    f.notesToday = rows(note + u"= ?"_s, {now});
    f.notesLate = rows(note + u"< ?"_s, {now});

    const QString action
        = u"action a JOIN record r ON r.id = a.id WHERE a.verified_on IS NULL AND a.rejected_reason = '' AND r.withdrawn_at IS NULL"_s;
    f.openActions = rows(action, {});
    f.actionsLate = rows(action + u" AND a.due_on < ?"_s, {now});
    f.actionsToday = rows(action + u" AND a.due_on = ?"_s, {now});
    return failed ? Result<TodayFigures>(f) : failed.error();
}

Result<QList<TodayItem>> Today::triage() const
{
    Result<void> failed;
    const Counted untriaged = countedIncidents(m_db, u"triage = ''"_s, {}, failed);
    if (!failed)
        return failed.error();
    if (untriaged.number == 0)
        return QList<TodayItem>();
    TodayItem item;
    item.kind = TodayItem::Kind::Triage;
    item.number = untriaged.number;
    item.code = untriaged.more ? u"more"_s : QString();
    return QList<TodayItem>{item};
}

Result<QList<MonthCount>> Today::months() const
{
    const QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(1 - monthsShown);
    QList<MonthCount> months;
    for (int i = 0; i < monthsShown; ++i) {
        for (const QString &group : {u"violence"_s, u"theft"_s, u"other"_s})
            months.append({first.addMonths(i).toString(u"yyyy-MM"_s), group, 0});
    }
    auto counts = rowsOf<MonthCount>(
        m_db,
        u"SELECT month, category, count(*) FROM incident WHERE month >= ? AND month <= ? GROUP BY month, category"_s,
        {months.constFirst().month, months.constLast().month},
        [](const QSqlQuery &row) {
            return MonthCount{row.value(0).toString(),
                              groupOf(row.value(1).toString()),
                              row.value(2).toLongLong()};
        });
    if (!counts)
        return counts;
    for (const MonthCount &count : *counts) {
        for (MonthCount &month : months) {
            if (month.month == count.month && month.group == count.group)
                month.incidents += count.incidents;
        }
    }
    return months;
}

Result<QList<TeamActions>> Today::teams() const
{
    return rowsOf<TeamActions>(
        m_db,
        uR"(SELECT coalesce(nullif(p.team, ''), p.name, '') AS team,
                sum(CASE WHEN a.due_on < ? THEN 1 ELSE 0 END), count(*)
            FROM action a JOIN record r ON r.id = a.id LEFT JOIN post p ON p.id = a.post_id
            WHERE a.verified_on IS NULL AND a.rejected_reason = '' AND r.withdrawn_at IS NULL
            GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT 8)"_s,
        {text(m_today)},
        [](const QSqlQuery &row) {
            const qint64 late = row.value(1).toLongLong();
            return TeamActions{row.value(0).toString(), row.value(2).toLongLong() - late, late};
        });
}

} // namespace core
