// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

/// A day by which something is due, as it goes into somebody's calendar.
struct CalendarEntry
{
    QString uid; ///< of the record; the same entry later replaces the one before
    QDate day;
    QString summary; ///< "Due: ACT-2026-0007 Fit a panic alarm"
    QString detail;
    qint64 version = 0;    ///< grows with each change of the record
    QList<int> remindDays; ///< how many days before, at nine in the morning
};

/// The entries as an iCalendar file (RFC 5545): all-day events that do not make anyone look busy,
/// with reminders; lines end in CRLF and hold no more than 75 octets. \a marking begins each
/// detail.
QByteArray calendar(const QList<CalendarEntry> &entries,
                    const QString &name,
                    const QString &marking,
                    const QDateTime &stampedAt);

} // namespace core
