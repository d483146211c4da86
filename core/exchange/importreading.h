// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/categorywords.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importcolumns.h"
#include "core/exchange/importrow.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <memory>

namespace core {

/// A whole listing.
struct ImportReading
{
    ImportMapping mapping;
    QStringList headers;
    QMap<QString, QString> fields; ///< header → field; headers not in it are not imported
    QList<ImportedRow> rows;       ///< all data rows, those to be skipped too
    QList<ImportProblem> problems; ///< of the file and of all its rows, in order
};

/// Reads an incident listing of another system (CSV) row by row.
class ImportReader final
{
public:
    /// Starts on \a csv and reads the header; an error when it is no listing of incidents.
    static Result<std::unique_ptr<ImportReader>> open(CsvReader csv, const ImportMapping &mapping);

    /// Reads the next data row into \a row; false at the end and when the file breaks off (see
    /// error()).
    bool next(ImportedRow &row);
    /// Why the file breaks off; nothing while all is well.
    const std::optional<Error> &error() const { return m_csv.error(); }

    const ImportMapping &mapping() const { return m_mapping; }
    /// The headers of the file, and which of them are imported.
    const ImportColumns &columns() const { return m_columns; }
    /// What is wrong with the file as a whole.
    const QList<ImportProblem> &problems() const { return m_problems; }

private:
    // What the words of the other system come to, worked out once for each combination.
    struct Kind
    {
        IncidentKind kind;
        QString words;
    };
    struct Harm
    {
        QString outcome;
        QString harm;
    };

    ImportReader(CsvReader csv, ImportMapping mapping);
    Result<> takeHeader();
    void readReference(ImportedRow &row);
    void readTimes(ImportedRow &row) const;
    void readKind(ImportedRow &row);
    void readHarm(ImportedRow &row);
    void readTexts(ImportedRow &row) const;
    Kind kind(const QString &type, const QString &category, const QString &subcategory) const;
    Harm harm(const QString &result, const QString &words) const;
    QString value(ImportField field) const { return m_columns.value(m_csv, field); }
    void problem(ImportedRow &row, ImportField field, const QString &what) const;
    void skip(ImportedRow &row, const QString &why) const;

    CsvReader m_csv;
    ImportMapping m_mapping;
    ImportColumns m_columns;
    QHash<QString, Kind> m_kinds;
    QHash<QString, Harm> m_harms;
    QHash<QString, int> m_rowOfReference;
    QList<ImportProblem> m_problems;
};

/// Reads a whole listing at once; an error when it is none or breaks off.
Result<ImportReading> readIncidents(CsvReader csv, const ImportMapping &mapping);

} // namespace core
