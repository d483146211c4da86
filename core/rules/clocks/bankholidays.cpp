// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/bankholidays.h"

#include "core/rules/deadlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::clocks {

namespace {

/// The first Monday on or after a day of a month.
QDate mondayFrom(int year, int month, int day)
{
    const QDate first(year, month, day);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7);
}

/// Holidays that have a date: on a weekend the next weekday that is not one already is kept.
QList<QDate> substituted(const QList<QDate> &days)
{
    QList<QDate> kept;
    for (const QDate day : days) {
        if (day.dayOfWeek() < Qt::Saturday)
            kept.append(day);
    }
    for (const QDate day : days) {
        if (day.dayOfWeek() < Qt::Saturday)
            continue;
        QDate other = day;
        while (!isWorkingDay(other, kept))
            other = other.addDays(1);
        kept.append(other);
    }
    return kept;
}

QDate earlyMay(int year)
{
    // Moved to the 75th anniversary of the end of the war in Europe.
    return year == 2020 ? QDate(2020, 5, 8) : mondayFrom(year, 5, 1);
}

QDate spring(int year)
{
    // Moved for the Platinum Jubilee.
    return year == 2022 ? QDate(2022, 6, 2) : mondayFrom(year, 5, 25);
}

/// Days proclaimed once: jubilee, funeral, coronation; in Scotland the World Cup of 2026.
QList<QDate> proclaimed(Calendar calendar, int year)
{
    switch (year) {
    case 2022:
        return {QDate(2022, 6, 3), QDate(2022, 9, 19)};
    case 2023:
        return {QDate(2023, 5, 8)};
    case 2026:
        return calendar == Calendar::Scotland ? QList{QDate(2026, 6, 15)} : QList<QDate>();
    default:
        return {};
    }
}

QList<QDate> dated(Calendar calendar, int year)
{
    QList<QDate> days{QDate(year, 1, 1)};
    if (calendar == Calendar::Scotland)
        days << QDate(year, 1, 2) << QDate(year, 11, 30);
    if (calendar == Calendar::NorthernIreland)
        days << QDate(year, 3, 17) << QDate(year, 7, 12);
    return substituted(days << QDate(year, 12, 25) << QDate(year, 12, 26));
}

bool concerns(const HolidayChange &change, Calendar calendar)
{
    return change.nation == u"UK" || calendar == Calendar::AnyPart
           || change.nation == code(calendar);
}

} // namespace

QString code(Calendar calendar)
{
    switch (calendar) {
    case Calendar::EnglandAndWales:
        return u"EW"_s;
    case Calendar::Scotland:
        return u"SCT"_s;
    case Calendar::NorthernIreland:
        return u"NI"_s;
    case Calendar::AnyPart:
        return u"UK"_s;
    }
    Q_UNREACHABLE();
}

Calendar calendar(const QString &stored)
{
    for (const Calendar one : {Calendar::Scotland, Calendar::NorthernIreland, Calendar::AnyPart}) {
        if (stored == code(one))
            return one;
    }
    return Calendar::EnglandAndWales;
}

// The anonymous Gregorian reckoning, in its shortest form.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QList<QDate> bankHolidays(Calendar calendar, int year)
{
    QList<QDate> days;
    if (calendar == Calendar::AnyPart) {
        for (const Calendar part :
             {Calendar::EnglandAndWales, Calendar::Scotland, Calendar::NorthernIreland})
            days += bankHolidays(part, year);
    } else {
        const QDate easter = easterSunday(year);
        days = dated(calendar, year) + proclaimed(calendar, year);
        days << easter.addDays(-2) << earlyMay(year) << spring(year);
        if (calendar == Calendar::Scotland)
            days << mondayFrom(year, 8, 1);
        else
            days << easter.addDays(1) << mondayFrom(year, 8, 25);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QList<QDate>
holidays(Calendar calendar, QDate from, QDate until, const QList<HolidayChange> &changes)
{
    QList<QDate> days;
    for (int year = from.year(); year <= until.year(); ++year)
        days += bankHolidays(calendar, year);
    for (const HolidayChange &change : changes) {
        if (!concerns(change, calendar))
            continue;
        // What is a holiday in one part still is one where any part counts.
        if (change.works && (calendar != Calendar::AnyPart || change.nation == u"UK"))
            days.removeAll(change.day);
        else if (!change.works && !days.contains(change.day))
            days.append(change.day);
    }
    days.removeIf([&](QDate day) { return day < from || day > until; });
    std::sort(days.begin(), days.end());
    return days;
}

QDate workingDaysAfter(QDate from,
                       int count,
                       Calendar calendar,
                       const QList<HolidayChange> &changes)
{
    // Twice the days and a month more hold every weekend and holiday there can be.
    const QDate until = from.addDays(2 * count + 31);
    return addWorkingDays(from, count, holidays(calendar, from, until, changes));
}

QDate workingDayFrom(QDate day, Calendar calendar, const QList<HolidayChange> &changes)
{
    const QList<QDate> off = holidays(calendar, day, day.addDays(31), changes);
    while (!isWorkingDay(day, off))
        day = day.addDays(1);
    return day;
}

} // namespace core::clocks
