// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace core {

/// A spreadsheet (XLSX) being written, in the house's look. Texts are written as texts, whatever
/// they begin with, so none becomes a formula.
class Workbook final
{
public:
    struct Style
    {
        bool heading = false; ///< white on blue
        bool answer = false;  ///< pale yellow, may be filled in while the sheet is locked
        bool title = false;   ///< large, without a border
        bool plain = false;   ///< without a border
        bool date = false;    ///< shown as 4 Dec 2026
    };

    /// Starts a workbook that close() writes to the file \a path. The same content gives the same
    /// bytes: \a day is what it says it was made on.
    Workbook(const QString &path, const QString &title, const QString &marking, QDate day);
    ~Workbook();

    lxw_workbook *book() const { return m_book.get(); }
    /// A new sheet that prints on A4 across, with marking and page numbers on every page.
    lxw_worksheet *sheet(const QString &name);
    lxw_format *format(const Style &style);
    /// Writes text of any length; what a cell cannot hold is cut off and ends in "…".
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format);
    /// Writes a day, or an empty cell for none.
    void write(lxw_worksheet *sheet, int row, int column, QDate day, lxw_format *format);
    /// Writes the file; an error when it could not be written, or more was asked than a sheet
    /// holds.
    Result<> close();

private:
    struct Free
    {
        void operator()(lxw_workbook *book) const;
    };

    Error refusal(const QString &detail) const;

    QByteArray m_path;
    QByteArray m_folder;
    QString m_marking;
    std::unique_ptr<lxw_workbook, Free> m_book;
    int m_firstError = 0;
};

} // namespace core
