// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/rowsof.h"

namespace ui {

/// How a part is shown and filled in: who, that day, and for a victim what was done and what harm
/// it did. The rows, and how they are kept, are the caller's.
RowKind<core::Part> partKind(Session &session);

} // namespace ui
