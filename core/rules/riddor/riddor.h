// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"

namespace core::riddor {

/// What the regulations in force on the day of the incident ask because of \a facts: never empty,
/// primary first. Where no set of rules covers that day the one outcome says so, for a person.
QList<Outcome> assess(const Facts &facts, std::span<const RuleSet> sets = ruleSets());

/// The questions nobody has answered, whether or not an answer would change anything today.
QList<Question> openQuestions(const Facts &facts);

/// The day to aim for: the ninth day of ten, the fourteenth of fifteen; else the due day itself.
QDate safeTarget(const Outcome &outcome);

} // namespace core::riddor
