// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listreport.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace core::reports {

namespace {

/// Wider columns for longer words, but none that starves the others.
QList<double> shares(const QStringList &header, const QList<QStringList> &rows)
{
    constexpr qsizetype looked = 200;
    QList<double> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        double sum = double(header.at(column).size());
        const qsizetype count = std::min(looked, rows.size());
        for (qsizetype row = 0; row < count; ++row)
            sum += double(std::min<qsizetype>(60, rows.at(row).value(column).size()));
        widths << std::sqrt(std::max(6.0, sum / double(count + 1)));
    }
    return widths;
}

} // namespace

Document listReport(const Frame &frame,
                    const QString &title,
                    const QString &asked,
                    const QStringList &header,
                    const QList<QStringList> &rows)
{
    Document document = begin(frame, title, {});
    const QString count
        = rows.size() == 1 ? Tr::tr("1 entry") : Tr::tr("%1 entries").arg(rows.size());
    document.blocks << Paragraph{asked.isEmpty() ? count : Tr::tr("%1: %2").arg(asked, count),
                                 true};
    Table table;
    table.header = header;
    table.shares = shares(header, rows);
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells << Cell{text, {}, cells.isEmpty()};
        table.rows << cells;
    }
    document.blocks << table;
    return document;
}

} // namespace core::reports
