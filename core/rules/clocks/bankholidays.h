// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace core::clocks {

/// Whose bank holidays count.
enum class Calendar {
    EnglandAndWales,
    Scotland,
    NorthernIreland,
    AnyPart, ///< a bank holiday in any part of the United Kingdom: FOIA 2000 s. 10(6)
};

/// "EW", "SCT", "NI" and "UK", as stored.
QString code(Calendar calendar);
/// The calendar of a stored code; England and Wales for any other.
Calendar calendar(const QString &code);

/// What the organisation changed in the days this program knows: a bank holiday proclaimed since,
/// or one that was not kept.
struct HolidayChange
{
    QDate day;
    QString name;
    QString nation;     ///< EW, SCT, NI; UK for all of them
    bool works = false; ///< a working day after all

    bool operator==(const HolidayChange &) const = default;
};

/// The first and the last day the holidays are known for. Beyond them they are worked out by the
/// same rule, and a day proclaimed in the meantime is not among them.
inline constexpr QDate knownFrom()
{
    return QDate::fromJulianDay(2458485);
} // 1 January 2019
inline constexpr QDate knownUntil()
{
    return QDate::fromJulianDay(2462137);
} // 31 December 2028

/// Easter Sunday of a year of the Gregorian calendar.
QDate easterSunday(int year);

/// The bank and public holidays of a year, weekend substitutes applied, in the order of their days:
/// Banking and Financial Dealings Act 1971 sch. 1, Good Friday and Christmas Day at common law, and
/// the days proclaimed once, up to the last day known.
QList<QDate> bankHolidays(Calendar calendar, int year);

/// The days from \a from to \a until that are holidays, with what the organisation changed.
QList<QDate>
holidays(Calendar calendar, QDate from, QDate until, const QList<HolidayChange> &changes = {});

/// \a count working days after \a from, which is itself not counted.
QDate workingDaysAfter(QDate from,
                       int count,
                       Calendar calendar,
                       const QList<HolidayChange> &changes = {});

/// \a day itself, or the next working day where it is none.
QDate workingDayFrom(QDate day, Calendar calendar, const QList<HolidayChange> &changes = {});

} // namespace core::clocks
