// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

namespace core::riddor {

/// Whether the injured person was at work (HSWA s.52): volunteers, patients and visitors never are.
Tri atWork(const Facts &facts);

/// Whether physical violence was done that the person did not agree to.
Tri violence(const Facts &facts);

/// Whether it is an accident in RIDDOR's sense: physical injury, and, if violence, to a person at
/// work.
Tri accident(const Facts &facts);

/// Whether it arose out of or in connection with work; personal and domestic matters do not.
Tri connected(const Facts &facts);

/// Whether the injury regulations (4, 5, 6) can apply at all.
Tri engaged(const Facts &facts);

/// Whether the role is one that works, for anybody.
bool isWorker(InjuredRole role);

/// Whether the place is the organisation's own.
bool onTrustPremises(const Facts &facts);

/// A self-employed person on premises they control themselves: no reg. 6, no immediate
/// notification.
bool ownPremises(const Facts &facts);

/// Whether \a facts name this exemption.
bool names(const Facts &facts, ExemptionFact fact);

} // namespace core::riddor
