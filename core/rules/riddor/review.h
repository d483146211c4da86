// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/rulesets.h"

namespace core::riddor {

/// Where the text leaves a person to decide, whatever the primary outcome is; \a deathReported says
/// whether a death has an outcome of its own.
QList<Flag> caseFlags(const Facts &facts, bool deathReported, const Limits &limits);

} // namespace core::riddor
