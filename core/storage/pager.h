// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/packedrows.h"

#include <QMap>

namespace core {

/// A list of records in one order, as SQL fragments of our own (never of a user's words).
struct PageQuery
{
    QString from;  ///< the narrow part that decides order and membership: "incident i"
    QString where; ///< with ? marks; empty for all
    QVariantList values;
    QStringList sortKeys; ///< indexed expressions: "i.sort_key"; none may ever be NULL
    QString id;           ///< the tie-breaker: "i.id"
    bool ascending = false;
    QString columns;    ///< what a row shows
    QString joins;      ///< what only the shown columns need
    QString countWhere; ///< the same condition as where, as it is counted best; empty for where

    bool operator==(const PageQuery &) const = default;
};

/// Pages through a list of any length. A page far from the start costs as little as the first: its
/// place is found in the index alone, counted from the nearest place already known.
class Pager
{
public:
    explicit Pager(const Database &db);

    /// Starts a list; forgets what was known of the last one.
    void start(const PageQuery &query);

    /// How many rows the list has, counted once.
    Result<qint64> count();

    /// The rows \a first … \a first + \a many - 1, each with the columns of the query.
    Result<PackedRows> rows(qint64 first, int many);

private:
    /// The sort keys of a row, then its id.
    using Anchor = QVariantList;
    Result<Anchor> anchorAt(qint64 row);
    QStringList keys() const;
    QString order(bool forwards) const;
    QString from(bool forwards) const;

    const Database &m_db;
    PageQuery m_query;
    qint64 m_count = -1;
    QMap<qint64, Anchor> m_anchors; ///< row number → its key
    QString m_firstPage;            ///< statements for a page, made when first needed
    QString m_laterPage;
};

} // namespace core
