// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"
#include "core/rules/riddor/run.h"

namespace core::riddor {

/// What a death asks: 6(1), 6(3) within a year, 6(2) for a biological agent; nothing without a
/// death, or where the accident was not a cause of it.
std::optional<Outcome> deathOutcome(const Facts &facts, const Run &run, const Limits &limits);

/// Whether more than a year passed, so that reg. 6(3) asks nothing and 6(1) must be considered.
bool isBeyondTheYear(const Facts &facts, const Limits &limits);

} // namespace core::riddor
