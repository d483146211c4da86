// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"
#include "core/usecases/today.h"

namespace core {

/// The whole months of \a counts, oldest first. The one that runs on \a today is left out: it would
/// always look better than the others.
QList<reports::TrendMonth> wholeMonths(const QList<MonthCount> &counts, QDate today);

} // namespace core
