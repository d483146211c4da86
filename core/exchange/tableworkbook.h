// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/tabledata.h"

#include <QDate>

namespace core {

/// Writes the table as a workbook (XLSX) to the file \a path: header row with filters, the
/// protective \a marking on every printed page.
Result<>
writeTableWorkbook(const TableData &table, const QString &marking, QDate day, const QString &path);

} // namespace core
