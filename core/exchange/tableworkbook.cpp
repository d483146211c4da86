// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableworkbook.h"

#include "core/exchange/workbook.h"

#include <QRegularExpression>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype NarrowestColumn = 8;
constexpr qsizetype WidestColumn = 50;
constexpr qsizetype SampledRows = 200;

/// A width in characters that shows most of what the column holds.
double width(const TableData &table, qsizetype column)
{
    qsizetype longest = table.columns.at(column).size() + 3; // room for the filter's arrow
    for (const QStringList &row : table.rows.first(std::min(SampledRows, table.rows.size())))
        longest = std::max(longest, row.value(column).size() + 2);
    return static_cast<double>(std::clamp(longest, NarrowestColumn, WidestColumn));
}

struct Formats
{
    lxw_format *text;
    lxw_format *day;
};

/// Writes a cell as text, as a day in a column of days, or as a number where the table has numbers
/// and this is one.
void writeCell(Workbook &book,
               lxw_worksheet *sheet,
               int row,
               int column,
               const TableData &table,
               const Formats &formats)
{
    static const QRegularExpression number(u"^\\d{1,15}(\\.\\d+)?$"_s);
    const QString &cell = table.rows.at(row - 1).at(column);
    const QDate day = table.days.contains(column) ? QDate::fromString(cell, Qt::ISODate) : QDate();
    if (day.isValid())
        book.write(sheet, row, column, day, formats.day);
    else if (table.numbers && number.match(cell).hasMatch())
        worksheet_write_number(sheet,
                               static_cast<lxw_row_t>(row),
                               static_cast<lxw_col_t>(column),
                               cell.toDouble(),
                               formats.text);
    else
        book.write(sheet, row, column, cell, formats.text);
}

/// A name a sheet may have.
QString sheetName(const QString &title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    const QString name = QString(title).replace(forbidden, u" "_s).simplified().left(31);
    return name.isEmpty() ? u"Casebook"_s : name;
}

} // namespace

Result<>
writeTableWorkbook(const TableData &table, const QString &marking, QDate day, const QString &path)
{
    Workbook book(path, table.title, marking, day);
    lxw_worksheet *sheet = book.sheet(sheetName(table.title));
    lxw_format *heading = book.format({.heading = true});
    const Formats formats{book.format({}), book.format({.date = true})};
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, width(table, column), nullptr);
        book.write(sheet, 0, static_cast<int>(column), table.columns.at(column), heading);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column)
            writeCell(
                book, sheet, static_cast<int>(row) + 1, static_cast<int>(column), table, formats);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(sheet,
                             0,
                             0,
                             static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    return book.close();
}

} // namespace core
