// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/storage/database.h"
#include "core/storage/recordrow.h"
#include "core/storage/table.h"

#include <QList>

namespace core {

/// Reads rows of one type as values. Writing goes through a ChangeSet, so that it is audited.
template<typename T>
class Repository
{
public:
    using Id = core::Id<T>;

    explicit Repository(const Database &db)
        : m_db(db)
    {}

    /// The row, or NotFound.
    Result<T> find(Id id) const { return one(QStringLiteral("WHERE t.id = ?"), {id.value()}); }

    /// The row with this uid, or NotFound.
    Result<T> findByUid(const QString &uid) const
    {
        if constexpr (Noun<T>)
            return one(QStringLiteral("WHERE r.uid = ?"), {uid});
        else
            return one(QStringLiteral("WHERE t.uid = ?"), {uid});
    }

    /// The first row of \a clause ("WHERE … ORDER BY …"; t is the table, r its record), or
    /// NotFound.
    Result<T> one(const QString &clause, const QVariantList &values = {}) const
    {
        auto rows = select(clause + QStringLiteral(" LIMIT 1"), values);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Error{Error::Code::NotFound,
                         Tr::tr("That record is not in this casebook."),
                         table().name};
        return rows->constFirst();
    }

    /// All rows of \a clause, in its order.
    Result<QList<T>> select(const QString &clause = {}, const QVariantList &values = {}) const
    {
        auto query = m_db.run(selectFrom() + clause, values);
        if (!query)
            return query.error();
        QList<T> rows;
        while (query->next())
            rows << read(*query);
        if (auto whole = m_db.ended(*query); !whole)
            return whole.error();
        return rows;
    }

    /// The rows that belong to one owner, oldest first.
    template<typename Owner>
    Result<QList<T>> of(core::Id<Owner> owner) const
    {
        return select(QStringLiteral("WHERE t.%1 = ? ORDER BY t.id").arg(table().owner.column),
                      {owner.value()});
    }

private:
    static const Table<T> &table() { return tableOf<T>(); }

    static const QString &selectFrom()
    {
        static const QString sql = [] {
            QStringList names{QStringLiteral("t.id")};
            if constexpr (Noun<T>)
                names << recordColumns();
            else
                names << QStringLiteral("t.uid");
            for (const Column<T> &column : table().columns)
                names << QStringLiteral("t.") + column.name;
            QString from = QStringLiteral("SELECT %1 FROM %2 t ")
                               .arg(names.join(QStringLiteral(", ")), table().name);
            if constexpr (Noun<T>)
                from += QStringLiteral("JOIN record r ON r.id = t.id ");
            return from;
        }();
        return sql;
    }

    static T read(const QSqlQuery &row)
    {
        T value;
        int at = 0;
        if constexpr (Noun<T>) {
            at = 1;
            value.record = readRecord(row, at);
        } else {
            value.id = Id(row.value(at++).toLongLong());
            value.uid = row.value(at++).toString();
        }
        for (const Column<T> &column : table().columns)
            column.read(value, row.value(at++));
        return value;
    }

    const Database &m_db;
};

} // namespace core
