// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"

namespace core::riddor {

/// A dangerous occurrence (reg. 7, Sch. 2), or one that waits for the test of a sharp's source.
std::optional<Outcome> dangerousOccurrence(const Facts &facts, const Limits &limits);

/// A disease a doctor attributes to the work (regs 8 and 9); the date is a target, not in the text.
std::optional<Outcome> diseaseOutcome(const Facts &facts);

/// Whether a disease comes of a biological agent: neither a cancer nor one of the six of reg. 8.
bool isBiological(const Diagnosis &diagnosis);

/// What a sharp's source asks beyond a report: monitoring, and a person's view where a test is
/// refused.
QList<Flag> sharpFlags(const Facts &facts);

} // namespace core::riddor
