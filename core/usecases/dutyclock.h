// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"
#include "core/usecases/dutycases.h"

namespace core {

/// How carefully the day is worked out on which a clock is to be looked at again: Quick may look
/// too early, for one incident at a time; Thorough works out each day until then.
enum class ClockWork { Quick, Thorough };

/// As refreshDuties() of a case already read; says in duty_clock how long what was computed holds.
Result<void> refreshDuties(ChangeSet &set, const DutyCase &held, QDate today, ClockWork work);

/// The rules of this program, by which it knows clocks that were worked out by others.
QString rulesOfToday();

} // namespace core
