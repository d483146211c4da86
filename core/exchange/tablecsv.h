// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"

#include <QByteArray>

namespace core {

/// The whole table as CSV: one header row and the rows, nothing before or after.
QByteArray csv(const TableData &table);

} // namespace core
