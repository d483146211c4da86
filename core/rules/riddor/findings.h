// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/rulesets.h"

namespace core::riddor {

/// What RIDDOR 2013, or RIDDOR (NI) 1997, finds in \a facts, in no order and never empty.
QList<Outcome> findings(const Facts &facts, const Run &run, const Limits &limits);

} // namespace core::riddor
