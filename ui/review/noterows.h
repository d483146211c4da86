// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "ui/editors/rowsof.h"

namespace ui {

class ReviewPage;

/// What is to be done or heard after the review: diary notes of it, which Today shows.
RowKind<core::DiaryNote> noteRows(ReviewPage &page);

} // namespace ui
