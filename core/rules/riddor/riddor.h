// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

namespace core::riddor {

/// Stored with each result, so that a later reader knows which rules spoke.
inline constexpr QStringView rulesVersion = u"2026-11";

/// What RIDDOR 2013, or RIDDOR (NI) 1997, asks because of \a facts: never empty, primary first.
QList<Outcome> assess(const Facts &facts);

/// The questions nobody has answered, whether or not an answer would change anything today.
QList<Question> openQuestions(const Facts &facts);

/// The day to aim for: the ninth day of ten, the fourteenth of fifteen; else the due day itself.
QDate safeTarget(const Outcome &outcome);

} // namespace core::riddor
