// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

class QPainter;

namespace ui::print {

/// Millimetres above the foot for the signatures of a document whose pages are signed.
inline constexpr double pageSigningRoom = 14;

class Paper;

/// Draws what stands on every page: organisation, marking, reference and version above;
/// audience, note, page of pages and the marking again below.
void drawFurniture(QPainter &painter,
                   const Paper &paper,
                   const core::reports::Document &document,
                   int page,
                   int pages);

} // namespace ui::print
