// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadlines.h"

namespace core {

/// "Due in 3 days", "Due today", "2 days late", "Done"; empty where there is no date.
QString sentence(const Due &due);

/// Why an action has its state, from a code of Brag::reason.
QString bragReason(const QString &reason);

} // namespace core
