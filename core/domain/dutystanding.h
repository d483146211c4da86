// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"

namespace core {

/// Whether what a person decided about a duty has to be looked at again because the facts changed.
/// A filed report is a fact of its own and makes another result, but asks for no second decision.
inline bool isDecisionOutOfDate(const DutyFile &file)
{
    return file.duty.state != u"submitted" && file.isDecidedOnEarlierFacts();
}

} // namespace core
