// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace core::reports {

/// The document as one self-contained page with real headings and table headers; well-formed XML
/// too.
QString html(const Document &document);

} // namespace core::reports
