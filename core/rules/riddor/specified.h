// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

namespace core::riddor {

/// What is known of a specified injury (GB reg. 4(1)) or a major injury (NI).
struct Specified
{
    SpecifiedStatus status = SpecifiedStatus::No;
    QString regulation;    ///< "4(1)(a)"; "4(1)" where nobody has said which; "NI 3(1)(b)"
    QDate diagnosed;       ///< the day a doctor diagnosed it, if that decides anything
    bool doubtful = false; ///< not on the Northern Ireland list by name
    bool evident = false;  ///< no doctor need find it: its duty does not wait for one
};

/// Reads \a facts against the list of their jurisdiction and the doctor's gate of reg. 4(1)(a) and
/// (c): a nurse's view is awaiting a doctor, and an injury that is not on the list is none.
Specified specifiedInjury(const Facts &facts);

} // namespace core::riddor
