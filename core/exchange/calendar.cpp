// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int ReminderHour = 9;

/// Text without the control characters that iCalendar has no way to write.
QByteArray text(QString words)
{
    words.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    words.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return words.toUtf8();
}

icaltimetype day(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype instant(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    icaltimetype time = day(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent *reminder(int daysBefore, const QByteArray &words)
{
    // The event begins at midnight, so that nine o'clock on the day itself is nine hours after it.
    const int seconds = (daysBefore * 24 - ReminderHour) * 60 * 60;
    const icaltriggertype trigger{icaltime_null_time(), icaldurationtype_from_int(-seconds)};
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT,
                               icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(words.constData()),
                               icalproperty_new_trigger(trigger),
                               nullptr);
}

icalcomponent *event(const CalendarEntry &entry, const QString &marking, const QDateTime &stampedAt)
{
    const QByteArray summary = text(entry.summary);
    const QString detail = marking.isEmpty() ? entry.detail : marking + u"\n\n"_s + entry.detail;
    icalcomponent *event
        = icalcomponent_vanew(ICAL_VEVENT_COMPONENT,
                              icalproperty_new_uid(text(entry.uid + u"@casebook"_s).constData()),
                              icalproperty_new_dtstamp(instant(stampedAt)),
                              icalproperty_new_dtstart(day(entry.day)),
                              icalproperty_new_dtend(day(entry.day.addDays(1))),
                              icalproperty_new_sequence(static_cast<int>(entry.version)),
                              icalproperty_new_summary(summary.constData()),
                              icalproperty_new_description(text(detail.trimmed()).constData()),
                              icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT),
                              icalproperty_new_class(ICAL_CLASS_PRIVATE),
                              nullptr);
    for (const int days : entry.remindDays)
        icalcomponent_add_component(event, reminder(days, summary));
    return event;
}

} // namespace

QByteArray calendar(const QList<CalendarEntry> &entries,
                    const QString &name,
                    const QString &marking,
                    const QDateTime &stampedAt)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT,
                            icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//Security Casebook//EN"),
                            icalproperty_new_method(ICAL_METHOD_PUBLISH),
                            nullptr),
        &icalcomponent_free);
    icalproperty *title = icalproperty_new_x(text(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), event(entry, marking, stampedAt));
    const std::unique_ptr<char, decltype(&free)> bytes(
        icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(bytes.get());
}

} // namespace core
