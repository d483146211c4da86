// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

namespace core::riddor {

/// An exemption of reg. 14 (NI reg. 10) that lifts the injury duties.
struct Exemption
{
    QString regulation;
    Tri applies = Tri::Yes; ///< never No; Unknown where a fact that would lift it is not known
    bool review = false;    ///< whether it applies is for a person to say
};

/// The exemption that applies, if any; 6(2), 7 and 9 stand, and so does the over-three-day record.
std::optional<Exemption> exemption(const Facts &facts);

/// Whether an exemption lifts the injury duties.
Tri exempted(const Facts &facts);

/// Armed forces on duty: exempt from diagnoses as well (reg. 14(5)).
bool isArmedForces(const Facts &facts);

} // namespace core::riddor
