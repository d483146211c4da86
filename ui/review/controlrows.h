// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/editors/rowsof.h"

namespace ui {

class ReviewPage;

/// The one table of steps 2 to 4: each control, what should be, what was, whether it held and why
/// not. Where one did not hold, its row offers an action and an assessment review with one key.
RowKind<core::Control> controlRows(ReviewPage &page);

} // namespace ui
