// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/casefacts.h"
#include "core/rules/riddor/topics.h"

namespace core::riddor {

/// Where the record already answers \a topic, and what it says: "From the acts recorded: Punched".
/// Empty where nothing but an answer to the question itself would.
QString sourceOf(Topic topic, const CaseVictim &held);

} // namespace core::riddor
