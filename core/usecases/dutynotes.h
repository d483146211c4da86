// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/dutynotes.h"
#include "core/storage/changeset.h"
#include "core/usecases/dutycases.h"

namespace core {

/// Makes the diary notes that duties call for, each once, and closes those nobody needs any more
/// with the reason, within the commit that worked the duties out.
Result<void> keepDutyNotes(ChangeSet &set,
                           const DutyCase &held,
                           const QList<DutyNote> &notes,
                           QDate today);

} // namespace core
