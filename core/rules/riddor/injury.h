// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"
#include "core/rules/riddor/run.h"

namespace core::riddor {

/// What the injury alone asks, if it was work-related and an accident: regs 4, 5 and 12(1)(c), or
/// NI reg. 3. Where that, being at work or an exemption is unknown each of them is pending.
QList<Outcome> injuryOutcomes(const Facts &facts, const Run &run, const Limits &limits);

/// The incapacity limb alone: over seven days, over three days, or pending.
std::optional<Outcome> incapacityOutcome(const Facts &facts, const Run &run, const Limits &limits);

/// The record of more than three days (reg. 12(1)(c)): owed, or to be asked about; nothing where it
/// is not owed or the rules have no such tier.
std::optional<Outcome> recordOutcome(const Run &run, const Limits &limits);

/// Whether an injury reportable under reg. 4 (NI reg. 3) is established, as reg. 6(3) asks.
bool hasReportableInjury(const Facts &facts, const Run &run, const Limits &limits);

} // namespace core::riddor
