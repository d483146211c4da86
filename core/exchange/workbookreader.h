// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>

namespace core {

/// One cell as it stands in the file.
struct WorkbookCell
{
    QString text;         ///< a number in the file's own digits
    bool number = false;  ///< such as the serial number of a day
    bool formula = false; ///< text is then what was last computed
};

/// One sheet: row and column, both from 0, to cell; empty cells are left out.
struct WorkbookSheet
{
    QMap<std::pair<int, int>, WorkbookCell> cells;
    int rows = 0;

    QString text(int row, int column) const { return cells.value({row, column}).text; }
};

/// A spreadsheet (XLSX) somebody sent, its values only.
struct WorkbookContent
{
    QHash<QString, WorkbookSheet> sheets; ///< by name
    QStringList names;                    ///< in the order of the file
    bool from1904 = false;                ///< days are counted from 1904, as old Macs did

    /// The day a serial number stands for; null when it stands for none.
    QDate day(const WorkbookCell &cell) const;
};

/// Reads a workbook from its bytes; an error when it is none, or larger than anything we ever sent.
Result<WorkbookContent> readWorkbook(const QByteArray &bytes);

} // namespace core
