// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a column of another system's listing can hold.
enum class ImportField {
    SourceReference, ///< the number by which the other system finds the incident
    OtherReference,  ///< a second number people quote
    OccurredOn,
    OccurredAt,
    ReportedOn,
    Type,        ///< the words of the other system's kinds, from the widest
    Category,    ///< to the
    Subcategory, ///< narrowest
    Site,
    PlaceDetail,
    Description,
    ImmediateAction,
    Outcome, ///< whether it caused harm or was a near miss
    Harm,
    LoneWorker,
    PoliceReference,
    Reporter,
    Handler, // stays last: importFieldCount
};

inline constexpr int importFieldCount = static_cast<int>(ImportField::Handler) + 1;

/// The name of \a field in mapping files and in ImportedRow::values: "occurred_on".
QString code(ImportField field);
/// The field of that name; "id", "ref" and "location" are understood too.
std::optional<ImportField> importField(const QString &code);

/// How the columns and words of another system's listing are understood, beyond what is known
/// anyway.
struct ImportMapping
{
    QString system = QStringLiteral("datix");     ///< name of the other system
    QMap<QString, QString> columns;               ///< header → field; empty: not to be imported
    QMap<QString, QMap<QString, QString>> values; ///< field → words as they come → our code

    bool operator==(const ImportMapping &) const = default;
};

/// Reads a mapping file: {"system", "columns": {header: field}, "values": {field: {words: code}}}.
/// Refuses unknown fields and codes, naming them.
Result<ImportMapping> importMapping(const QByteArray &json);
/// The mapping as such a file.
QByteArray json(const ImportMapping &mapping);

/// A header without case, blanks, colons, brackets and "(optional)": by this headers are compared.
QString foldedHeader(QStringView header);
/// Words without case and punctuation: by this words are compared.
QString foldedWords(QStringView words);

/// The field a column is read into: what \a mapping says of its header, else what is known of the
/// headers of Datix and its like; nothing when the column is not imported.
std::optional<ImportField> fieldOf(const QString &header, const ImportMapping &mapping);

} // namespace core
