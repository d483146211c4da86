// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/actionlist.h"

namespace core {

/// Writes the list of one post as a workbook (XLSX) to the file \a path: what is asked is locked,
/// the answers are chosen from a list or filled in, and a hidden sheet knows each action when it
/// comes back.
Result<> writeActionWorkbook(const ActionList &list, const QString &path);

} // namespace core
