// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar.h"
#include "core/usecases/due.h"
#include "core/usecases/lists/listquery.h"

namespace core {

/// What is due as days in a calendar, with alarms ahead: of a RIDDOR report within 15 days of the
/// accident 3 days and 1 day before, of everything else 1 day. People are codes ("V1") and nothing
/// that was typed is repeated: a calendar is read by more than the casebook is. What has no day is
/// left out; what is reported or not owed after all stays as a day without alarms, so that the
/// entry before it falls silent.
QList<CalendarEntry> calendarEntries(const QList<DueItem> &items);

/// The duties that \a query finds in the list "duties", as calendarEntries() has them.
Result<QList<CalendarEntry>> dutyEntries(Casebook &casebook, const ListQuery &query);

} // namespace core
