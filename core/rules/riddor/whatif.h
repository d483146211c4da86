// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"

namespace core::riddor {

/// As assess(), without asking what open questions would change.
QList<Outcome> assessWithoutQuestions(const Facts &facts, std::span<const RuleSet> sets);

/// The answers that would change \a primary: each open question is answered in turn and assessed.
QList<Unknown> unknowns(const Facts &facts, const Outcome &primary, std::span<const RuleSet> sets);

} // namespace core::riddor
