// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/outcome.h"
#include "ui/theme/theme.h"

#include <QString>

namespace ui {

/// "Report it", "Not decided yet", "Record only", "No report".
QString reportWords(const core::riddor::Outcome &outcome);
Tone reportTone(const core::riddor::Outcome &outcome);
/// The last day, and where it comes from; provisional while it is not decided. Empty without a day.
QString dueWords(const core::riddor::Outcome &outcome);

} // namespace ui
