// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablecsv.h"

#include "core/exchange/csvwriter.h"

#include <QBuffer>

namespace core {

QByteArray csv(const TableData &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    writer.row(table.columns);
    for (const QStringList &row : table.rows)
        writer.row(row);
    const Result<> written = writer.finish();
    Q_ASSERT(written); // memory is never full before the program is
    Q_UNUSED(written)
    return buffer.data();
}

} // namespace core
