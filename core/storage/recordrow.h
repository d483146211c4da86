// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QStringList>

class QSqlQuery;

namespace core {

/// The columns of a record, as "r.uid", in the order readRecord expects them.
QStringList recordColumns();

/// The record in \a row, whose columns start at \a at; moves \a at behind them.
Record readRecord(const QSqlQuery &row, int &at);

} // namespace core
