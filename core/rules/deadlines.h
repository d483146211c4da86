// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace core {

enum class DueState { NoDate, Done, Overdue, DueToday, DueSoon, Later };

/// How a date stands on a day: \a days to go, negative when late.
struct Due
{
    DueState state = DueState::NoDate;
    qint64 days = 0;

    bool operator==(const Due &) const = default;
};

/// How \a due stands on \a today; within \a soonDays it is soon. What is done is never late.
Due dueOn(QDate due, QDate today, bool done = false, int soonDays = 7);

/// Days late on \a today; 0 where it is not late or has no date.
qint64 daysLate(QDate due, QDate today);

/// A clock of hours, from one instant to another (72 h for a data breach): never a date in law.
struct HourClock
{
    qint64 startedMs = 0; ///< UTC epoch milliseconds of becoming aware
    int hours = 72;

    qint64 dueMs() const { return startedMs + qint64(hours) * 3'600'000; }
    /// Whole hours left at \a nowMs, rounded down; negative when it has run out.
    qint64 hoursLeft(qint64 nowMs) const;
};

/// The year from 1 April to 31 March that a day lies in.
struct FinancialYear
{
    int startYear = 0;

    static FinancialYear of(QDate day);
    QDate first() const { return QDate(startYear, 4, 1); }
    QDate last() const { return QDate(startYear + 1, 3, 31); }
    /// "2026/27".
    QString label() const;
    bool operator==(const FinancialYear &) const = default;
};

/// Monday to Friday and none of \a holidays.
bool isWorkingDay(QDate day, const QList<QDate> &holidays);

/// \a count working days after \a from, which is itself not counted; 0 gives \a from.
QDate addWorkingDays(QDate from, int count, const QList<QDate> &holidays);

} // namespace core
