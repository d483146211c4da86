// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

namespace core::riddor {

/// As assess(), without asking what open questions would change.
QList<Outcome> assessWithoutQuestions(const Facts &facts);

/// The answers that would change \a primary: each open question is answered in turn and assessed.
QList<Unknown> unknowns(const Facts &facts, const Outcome &primary);

} // namespace core::riddor
