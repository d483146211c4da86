// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duties.h"

namespace core {

/// Why the duty is owed, or what must be asked first, in one sentence.
QString sentence(const DutyFound &duty);

/// What nobody has said yet: "Also ask: …. Not yet decided by Casebook." Empty where all was said.
QString alsoAsk(const DutyFound &duty);

} // namespace core
