// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importcolumns.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

ImportColumns::ImportColumns(const QStringList &headers, const ImportMapping &mapping)
    : m_headers(headers)
{
    QMap<QString, int> seen;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        QString &header = m_headers[column];
        header = header.simplified();
        if (const auto field = fieldOf(header, mapping); field)
            m_columns.at(static_cast<size_t>(*field)).append(column);
        // Two columns of one name are told apart, so that neither is lost.
        if (const int count = ++seen[header]; count > 1)
            header += u" (%1)"_s.arg(count);
        m_jsonHeaders.append(jsonText(header) + ':');
    }
    for (auto field = mapping.values.begin(); field != mapping.values.end(); ++field) {
        const bool isKind = field.key() == u"type" || field.key() == u"subcategory";
        QHash<QString, QString> &words = m_words[isKind ? u"category"_s : field.key()];
        for (auto word = field.value().begin(); word != field.value().end(); ++word)
            words.insert(foldedWords(word.key()), word.value());
    }
}

QMap<QString, QString> ImportColumns::fields() const
{
    QMap<QString, QString> result;
    for (int i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        for (const qsizetype column : columns(field))
            result.insert(m_headers.at(column), code(field));
    }
    return result;
}

QString ImportColumns::value(const CsvReader &csv, ImportField field) const
{
    for (const qsizetype column : columns(field)) {
        if (column >= csv.size())
            continue;
        const QByteArrayView cell = csv.cell(column).trimmed();
        if (!cell.isEmpty())
            return QString::fromUtf8(cell).trimmed();
    }
    return {};
}

QByteArray ImportColumns::raw(const CsvReader &csv) const
{
    QByteArray json;
    json.reserve(1024);
    json.append('{');
    for (qsizetype i = 0; i < std::min(csv.size(), m_headers.size()); ++i) {
        if (i > 0)
            json.append(',');
        json.append(m_jsonHeaders.at(i));
        appendJsonText(json, csv.cell(i));
    }
    return json.append('}');
}

QString ImportColumns::mapped(ImportField field, const QString &words) const
{
    const auto known = m_words.constFind(code(field));
    return known == m_words.constEnd() || words.isEmpty() ? QString()
                                                          : known->value(foldedWords(words));
}

} // namespace core
