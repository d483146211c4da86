// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importmapping.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <array>

namespace core {

class CsvReader;

/// Where the fields stand in one file, and what its words come to under a mapping.
class ImportColumns final
{
public:
    ImportColumns() = default;
    ImportColumns(const QStringList &headers, const ImportMapping &mapping);

    /// The headers of the file; of two of one name the second is called "Name (2)".
    const QStringList &headers() const { return m_headers; }
    /// The headers that are imported, and their fields.
    QMap<QString, QString> fields() const;
    bool has(ImportField field) const { return !columns(field).isEmpty(); }
    /// The header a person will look for when \a field is wrong.
    QString header(ImportField field) const { return m_headers.at(columns(field).constFirst()); }

    /// The first cell of the field in the present record that is not empty, without blanks around
    /// it.
    QString value(const CsvReader &csv, ImportField field) const;
    /// The present record as a JSON object: header → cell as it came.
    QByteArray raw(const CsvReader &csv) const;
    /// What the mapping says of \a words in \a field; empty when it says nothing.
    QString mapped(ImportField field, const QString &words) const;

private:
    const QList<qsizetype> &columns(ImportField field) const
    {
        return m_columns.at(static_cast<size_t>(field));
    }

    QStringList m_headers;
    QList<QByteArray> m_jsonHeaders; ///< each with its colon, as it stands in raw()
    std::array<QList<qsizetype>, importFieldCount> m_columns;
    QHash<QString, QHash<QString, QString>> m_words; ///< field → folded words → code
};

} // namespace core
