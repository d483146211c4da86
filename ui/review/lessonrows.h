// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/editors/rowsof.h"

namespace ui {

class ReviewPage;

/// The lessons of a review of one kind: well, not_well, lesson or recommendation.
RowKind<core::Lesson> lessonRows(ReviewPage &page,
                                 const QString &lessonKind,
                                 const RowWords &words,
                                 const QString &field,
                                 bool withMeasure);

} // namespace ui
