// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

/// No where either is no, else Unknown where either is unknown.
constexpr Tri both(Tri a, Tri b)
{
    if (a == Tri::No || b == Tri::No)
        return Tri::No;
    return a == Tri::Unknown || b == Tri::Unknown ? Tri::Unknown : Tri::Yes;
}

} // namespace core
