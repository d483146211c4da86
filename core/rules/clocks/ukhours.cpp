// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/ukhours.h"

namespace core::clocks {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 wholeDay = 24 * hour;

qint64 utc(QDate day, QTime time)
{
    return QDate(1970, 1, 1).daysTo(day) * wholeDay + time.msecsSinceStartOfDay();
}

/// One o'clock Greenwich time on the last Sunday of a month of 31 days.
qint64 turn(int year, int month)
{
    const QDate last(year, month, 31);
    return utc(last.addDays(-(last.dayOfWeek() % 7)), QTime(1, 0));
}

bool isSummer(qint64 instantMs, int year)
{
    return instantMs >= turn(year, 3) && instantMs < turn(year, 10);
}

} // namespace

qint64 ukInstant(QDate day, QTime time)
{
    const qint64 shown = utc(day, time);
    const qint64 asSummer = shown - hour;
    return isSummer(asSummer, day.year()) ? asSummer : shown;
}

UkMoment ukMoment(qint64 instantMs)
{
    const auto split = [](qint64 ms) {
        const qint64 days = ms >= 0 ? ms / wholeDay : -((-ms + wholeDay - 1) / wholeDay);
        return UkMoment{QDate(1970, 1, 1).addDays(days),
                        QTime::fromMSecsSinceStartOfDay(int(ms - days * wholeDay))};
    };
    const UkMoment greenwich = split(instantMs);
    return isSummer(instantMs, greenwich.day.year()) ? split(instantMs + hour) : greenwich;
}

} // namespace core::clocks
