// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/casefacts.h"

namespace core::riddor {

/// The first day after \a asOf on which the passing of time alone may change what RIDDOR asks
/// because of \a held, or what it is computed from; null where none can. It may be earlier than the
/// day of a change, never later: runs of days reach their limit, and last days to report pass, only
/// so many days after a day that the facts name.
QDate mayChangeOn(const CaseVictim &held, QDate asOf);

/// The day itself: the first after \a asOf on which facts or outcomes differ, but for the length of
/// an absence that goes on. Costs an assessment for each day on which they may.
QDate changesOn(const CaseVictim &held, QDate asOf);

} // namespace core::riddor
