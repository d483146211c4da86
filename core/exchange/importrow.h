// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace core {

/// Something in the file that could not be understood, as a sentence naming row and column.
struct ImportProblem
{
    int row = 0;     ///< data row, from 1; 0 for the file as a whole
    QString field;   ///< such as "occurred_on"; empty for the row as a whole
    QString message; ///< what is wrong and what to do
    bool operator==(const ImportProblem &) const = default;
};

/// One row of another system's listing, as it came and as it was understood.
///
/// values holds, by field, only what the row says: occurred_on, reported_on (YYYY-MM-DD),
/// occurred_at (HH:mm), precision, category, subcategory, harm, outcome_class, hate, hate_strand,
/// lone_worker, place_detail, description, immediate_action as an incident stores them; site (the
/// name of a place), source_reference, other_reference, police_reference, category_words, reporter
/// and handler as they came.
struct ImportedRow
{
    int row = 0; ///< data row, from 1
    QString sourceReference;
    QByteArray raw; ///< JSON object: header → cell as it came
    QMap<QString, QString> values;
    QList<ImportProblem> problems;
    bool skipped = false; ///< it cannot be imported; problems say why

    bool operator==(const ImportedRow &) const = default;
};

/// The cells of a row by header, as they came, from ImportedRow::raw.
QMap<QString, QString> rawCells(const QByteArray &raw);

/// The values as one text, the same text for the same values.
QByteArray valuesText(const QMap<QString, QString> &values);
/// The values in such a text.
QMap<QString, QString> importedValues(const QByteArray &text);
/// The fields whose values differ between two imports of one incident; none when it is the same.
QStringList changedFields(const QMap<QString, QString> &earlier, const QMap<QString, QString> &now);

} // namespace core
