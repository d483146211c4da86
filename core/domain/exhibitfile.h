// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

namespace core {

/// An exhibit with everyone who has held it.
struct ExhibitFile
{
    Exhibit exhibit;
    QList<ContinuityEntry> continuity; ///< oldest first
};

} // namespace core
