// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"
#include "core/reports/annualreturn.h"

namespace core {

/// The annual return as one table for workbooks and comma-separated files: each row says which part
/// of the return it belongs to; the first rows say whose it is, for whom, and how it was counted.
/// What \a held does not show is not in it.
TableData returnSheet(const reports::ReturnCase &held, const reports::Frame &frame);

} // namespace core
