// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copy.h"
#include "core/usecases/casebook.h"

namespace core {

/// Copies the open \a casebook, with its attachments and everyone's key, to the new folder \a to on
/// a local disk, so that it can be written there. Invalid where there is something already or the
/// place will not do; Conflict where \a progress stopped it. On any error nothing is left.
Result<void>
copyCasebook(const Casebook &casebook, const QString &to, const Fraction &progress = {});

} // namespace core
