// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/editors/rowsof.h"

namespace ui {

class ReviewPage;

/// Who signs the review: each row here by whoever is signed in, on paper or by e-mail with the file
/// that proves it, or not yet. Signing is a deliberate Save, never the loss of the focus. \a open
/// opens the form of a row.
RowKind<core::Signature> signatureRows(ReviewPage &page,
                                       const std::function<void(const QString &rowUid)> &open);

} // namespace ui
