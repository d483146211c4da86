// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"

namespace core {

using namespace Qt::StringLiterals;

Due dueOn(QDate due, QDate today, bool done, int soonDays)
{
    if (!due.isValid())
        return {done ? DueState::Done : DueState::NoDate, 0};
    const qint64 days = today.daysTo(due);
    if (done)
        return {DueState::Done, days};
    if (days < 0)
        return {DueState::Overdue, days};
    if (days == 0)
        return {DueState::DueToday, 0};
    return {days <= soonDays ? DueState::DueSoon : DueState::Later, days};
}

qint64 daysLate(QDate due, QDate today)
{
    return due.isValid() && due < today ? due.daysTo(today) : 0;
}

qint64 HourClock::hoursLeft(qint64 nowMs) const
{
    const qint64 left = dueMs() - nowMs;
    const qint64 hour = 3'600'000;
    return left >= 0 ? left / hour : -((-left + hour - 1) / hour);
}

FinancialYear FinancialYear::of(QDate day)
{
    return {day.month() >= 4 ? day.year() : day.year() - 1};
}

QString FinancialYear::label() const
{
    return u"%1/%2"_s.arg(startYear).arg((startYear + 1) % 100, 2, 10, QLatin1Char('0'));
}

bool isWorkingDay(QDate day, const QList<QDate> &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

QDate addWorkingDays(QDate from, int count, const QList<QDate> &holidays)
{
    QDate day = from;
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day, holidays))
            --count;
    }
    return day;
}

} // namespace core
