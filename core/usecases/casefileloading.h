// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/repository.h"

namespace core {

/// Collects rows from several reads into one file and remembers the first thing that went wrong.
class Loading
{
public:
    explicit Loading(const Database &db)
        : m_db(db)
    {}

    /// The rows of \a clause, or none once something has gone wrong.
    template<typename Row>
    QList<Row> rows(const QString &clause, const QVariantList &values)
    {
        if (m_error)
            return {};
        auto read = Repository<Row>(m_db).select(clause, values);
        if (!read) {
            m_error = read.error();
            return {};
        }
        return *read;
    }

    /// The rows that belong to any of \a records.
    template<typename Row>
    QList<Row> of(const QList<Record::Id> &records,
                  const QString &column = QStringLiteral("record_id"))
    {
        QVariantList ids;
        for (const Record::Id id : records)
            ids << id.value();
        if (ids.isEmpty())
            return {};
        return rows<Row>(QStringLiteral("WHERE t.%1 IN (?%2) ORDER BY t.id")
                             .arg(column, QStringLiteral(", ?").repeated(ids.size() - 1)),
                         ids);
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    const Database &m_db;
    std::optional<Error> m_error;
};

} // namespace core
