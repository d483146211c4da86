// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"

namespace core {

/// The state of an action and why, both as codes: computed, never stored.
struct Brag
{
    QString code;   ///< List::Brag: blue, red, amber, green, grey, rejected
    QString reason; ///< verified, overdue, flagged, due_soon, awaiting_verification, no_due_date,
                    ///< on_track, not_started, rejected

    bool operator==(const Brag &) const = default;
};

/// Whether \a action is done, has evidence and was verified: nothing less is blue.
bool isVerified(const Action &action);

/// The state of \a action on \a today (domain 10): done but not verified is never blue, and past
/// its day it stays red until someone verifies it.
Brag brag(const Action &action, QDate today);

} // namespace core
