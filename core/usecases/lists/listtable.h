// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"
#include "core/storage/copy.h"
#include "core/usecases/lists/lists.h"

namespace core {

/// Every row \a query finds, in words, for files and paper. \a columns in their order, all of the
/// list where empty. Conflict where \a progress stopped it.
Result<TableData> listTable(Lists &lists,
                            const ListQuery &query,
                            const QString &title,
                            const QStringList &columns = {},
                            const Fraction &progress = {});

/// The columns of the list \a id that fit on a printed page.
QStringList printedColumns(const QString &id);

} // namespace core
