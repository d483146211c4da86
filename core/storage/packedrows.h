// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QVariant>

#include <vector>

struct sqlite3_stmt;

namespace core {

/// Rows as the engine gave them, side by side in one piece of memory. A cell becomes a value when
/// it is asked for, so that what nobody looks at costs next to nothing.
class PackedRows
{
public:
    PackedRows() = default;
    /// For rows of \a columns cells.
    explicit PackedRows(int columns);

    int columns() const { return m_columns; }
    qsizetype size() const { return m_columns > 0 ? qsizetype(m_cells.size()) / m_columns : 0; }

    /// The cell as a query gives it: a number, text or bytes; a null text where there is none.
    QVariant value(qsizetype row, int column) const;
    /// The same where it is text; empty where it is anything else.
    QString text(qsizetype row, int column) const;

    /// Takes the row \a statement stands on.
    void append(sqlite3_stmt *statement);

private:
    struct Cell
    {
        qint64 place = 0; ///< where its bytes begin; of a number, the number
        int length = 0;
        int kind = 0; ///< as the engine names it
    };
    const Cell &cell(qsizetype row, int column) const
    {
        return m_cells[size_t(row * m_columns + column)];
    }
    void appendBytes(Cell &cell, const void *bytes);

    int m_columns = 0;
    std::vector<Cell> m_cells;
    QByteArray m_bytes;
};

/// Runs one statement that reads, with a value for each ?, and gives all its rows at once. For pages
/// of lists: it costs little more than the engine does.
Result<PackedRows> packed(const Database &db, const QString &sql, const QVariantList &values = {});

} // namespace core
