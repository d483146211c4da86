// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

namespace core::riddor {

/// Who must report an outcome of this category (reg. 3): the employer in fact, or for the
/// self-employed and people not at work whoever controlled the premises.
ResponsiblePerson responsiblePerson(const Facts &facts, Category category);

/// Whether the trust must: pending while the duty, or who carries it, is undecided.
Tri trustMustReport(ResponsiblePerson responsible, Tri report);

} // namespace core::riddor
