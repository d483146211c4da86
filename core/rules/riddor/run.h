// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

namespace core::riddor {

/// Consecutive days unable to do routine work, counted as reg. 2(1) and 4(2) count them: calendar
/// days after the day of the accident, work days or not, because of the physical injury.
struct Run
{
    int longest = 0;          ///< days established, up to the day of asking
    QList<QDate> reached;     ///< when a run first was 1, 2, 3 … days long
    int possible = 0;         ///< longest run if every day nobody asked about was unfit
    QList<QDate> mayReach;    ///< as reached, counting those days
    bool running = false;     ///< still unable to work, or known to be from a day to come
    QDate runningSince;       ///< first counted day of the running absence
    bool nothingSaid = false; ///< no period at all, and nobody asked

    /// The day on which a run first was this long; null where none is.
    QDate reaching(int days) const { return reached.value(days - 1); }

    /// As reaching, if every day nobody asked about was unfit.
    QDate mayBeReaching(int days) const { return mayReach.value(days - 1); }
};

/// Measures the runs of \a facts up to its day of asking, or to the death if that is earlier.
Run measure(const Facts &facts);

} // namespace core::riddor
