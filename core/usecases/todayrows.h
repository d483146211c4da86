// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QList>

namespace core {

/// Runs \a sql and reads each of its rows with \a read.
template<typename T, typename Read>
Result<QList<T>>
rowsOf(const Database &db, const QString &sql, const QVariantList &values, Read read)
{
    auto rows = db.run(sql, values);
    if (!rows)
        return rows.error();
    QList<T> list;
    while (rows->next())
        list.append(read(*rows));
    if (auto whole = db.ended(*rows); !whole)
        return whole.error();
    return list;
}

} // namespace core
