// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/usecases/casebook.h"

namespace core {

/// One thing that asks for attention. What stands in \a code depends on the kind.
struct TodayItem
{
    enum class Kind {
        Duty,    ///< with a day in law or a provisional one; code: rule
        Camera,  ///< footage not saved yet; code: state of the request
        Diary,   ///< code: kind of note
        Action,  ///< overdue or due within a week; code: "done" where it is not verified yet
        Undated, ///< a duty the law gives no day; code: rule
        Triage,  ///< incidents nobody has decided on yet; number: how many, code: "more" or empty
        Draft,   ///< typed and not yet committed; code: editor
        Person,  ///< seen in several incidents of 30 days; number: how many
        Place,   ///< the same, of a place
        Clock,   ///< another clock that ends within a week or is late; code: its kind
        Backup,  ///< code: "none" (never), "nowhere" (no place is set) or "old"
    };

    Kind kind = Kind::Duty;
    QString what;   ///< as typed: a title, a note, a place
    QString code;
    QString state;  ///< of a duty: due, pending
    QString reason; ///< of a duty: code of its outcome
    QString reference;
    QString partCode; ///< V1
    QString place;
    QString recordUid; ///< the record to open; empty where there is none
    QString tab;       ///< the tab of it
    QDate dueOn;       ///< last day it can be done; null where there is none
    QTime dueAt;
    QDate thresholdOn; ///< of a duty: the day from which it is owed
    QDate startedOn;   ///< of a duty: the day its clock began
    qint64 number = 0;
    bool operator==(const TodayItem &) const = default;
};

/// How many there are; \a more where counting stopped.
struct Counted
{
    qint64 number = 0;
    bool more = false;
    bool operator==(const Counted &) const = default;
};

/// The headline figures.
struct TodayFigures
{
    Counted openIncidents;
    Counted lastSevenDays; ///< incidents that happened in the last seven days
    Counted untriaged;
    Counted dutiesDue; ///< owed and not reported, with a day in law or without
    Counted dutiesLate;
    Counted dutiesToday;
    Counted dutiesThisWeek; ///< dated ones that end tomorrow or within seven days
    Counted dutiesPending;  ///< nobody has said yet what decides them
    Counted camerasSoon;    ///< overwritten today, tomorrow or already
    Counted notesToday;
    Counted notesLate;
    Counted openActions;
    Counted actionsLate;
    Counted actionsToday;
};

/// Incidents of one month counted under one group: violence, theft or other.
struct MonthCount
{
    QString month; ///< "2026-11"
    QString group;
    qint64 incidents = 0;
};

/// Open actions of one team.
struct TeamActions
{
    QString team; ///< empty where no post answers for them
    qint64 inTime = 0;
    qint64 overdue = 0;
};

/// What an LSMS needs to know this morning. Reads few rows whatever the size of the casebook.
class Today
{
public:
    explicit Today(const Casebook &casebook);

    /// What asks for attention, by consequence, at most \a each of a kind.
    Result<QList<TodayItem>> needs(int each = 50) const;
    /// Duties with a day that runs, the nearest first.
    Result<QList<TodayItem>> clocks(int limit = 5) const;
    Result<TodayFigures> figures() const;
    /// The twelve months up to this one, each with its three groups.
    Result<QList<MonthCount>> months() const;
    /// Open actions by team, the busiest first, at most eight.
    Result<QList<TeamActions>> teams() const;

private:
    Result<QList<TodayItem>> dated(const QString &state, QDate until, int limit) const;
    Result<QList<TodayItem>> datedUntil(QDate until, int limit) const;
    Result<QList<TodayItem>> undated(int limit) const;
    Result<QList<TodayItem>> cameras(int limit) const;
    Result<QList<TodayItem>> notes(int limit) const;
    Result<QList<TodayItem>> actions(int limit) const;
    Result<QList<TodayItem>> otherClocks(int limit) const;
    Result<QList<TodayItem>> triage() const;
    Result<QList<TodayItem>> drafts() const;
    Result<QList<TodayItem>> people() const;
    Result<QList<TodayItem>> places() const;
    QList<TodayItem> backup() const;

    const Casebook &m_casebook;
    const Database &m_db;
    QDate m_today;
};

} // namespace core
