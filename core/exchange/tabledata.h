// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace core {

/// A list as it leaves the program: what every "export this list" starts from.
struct TableData
{
    QString title;
    QStringList columns;
    QList<QStringList> rows; ///< each as long as columns
    bool numbers = false;    ///< cells that are plain numbers ("12", "1234.5") are numbers
    QSet<qsizetype> days{};  ///< columns whose cells are days as ISO 8601 writes them, or empty

    bool operator==(const TableData &) const = default;
};

} // namespace core
