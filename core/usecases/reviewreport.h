// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/review.h"
#include "core/usecases/casebook.h"

namespace core {

/// Everything the report of the review \a uid is written from, as it stands now: the review, the
/// people it names, how often it happened there before, and the head of the audit chain.
Result<reports::ReviewReport> reviewReport(Casebook &casebook, const QString &uid);

/// The same as it would be released now: as the next version, by the person signed in.
Result<reports::ReviewReport> reviewToRelease(Casebook &casebook, const QString &uid);

} // namespace core
