// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/pager.h"
#include "core/usecases/lists/listcells.h"
#include "core/usecases/lists/listquery.h"

#include <memory>

namespace core {

/// Rows of a list as they were found, with the columns they were asked for.
struct ListPage
{
    /// A column, and where what it is made from begins in a row.
    struct Shown
    {
        ListColumn column;
        int at = 0;
    };
    QList<Shown> columns;
    PackedRows rows;
    QDate today;
};

/// A row of a list: what it is, what it opens, and a value for each column asked for, made when it
/// is asked for.
class ListRow
{
public:
    ListRow(std::shared_ptr<const ListPage> page, qsizetype row);

    QString uid;
    QString recordUid;

    /// Text, QDate, QTime, number or null, for column \a at of those asked for.
    QVariant value(qsizetype at) const;

private:
    std::shared_ptr<const ListPage> m_page;
    qsizetype m_row;
};

/// Lists of records, however long. Rows are found a page at a time in an index; a list in hand is
/// counted once.
class Lists
{
public:
    /// \a today decides what is late.
    Lists(Database &db, QDate today);
    ~Lists();
    Q_DISABLE_COPY_MOVE(Lists)

    /// How many rows \a query has, counted anew; \a columns as rows() will ask for them.
    Result<qint64> count(const ListQuery &query, const QStringList &columns = {});
    /// At most \a many rows from row \a first on, with the values of \a columns (all where empty).
    Result<QList<ListRow>>
    rows(const ListQuery &query, qint64 first, int many, const QStringList &columns = {});
    /// Gives every row in batches until \a take answers false; for exports.
    Result<void> each(const ListQuery &query,
                      const QStringList &columns,
                      const std::function<bool(const QList<ListRow> &)> &take);
    /// Rows as a program is given them: the keys of the list in their order, dates as ISO text,
    /// codes as codes, null for what nobody knows. At most \a limit, all where it is negative.
    Result<QList<ListObject>> objects(const ListQuery &query, qint64 limit = -1);
    /// What a filter offers: code and words.
    Result<QList<std::pair<QString, QString>>> choices(const ListFilter &filter) const;

    QDate today() const { return m_today; }

private:
    Result<void> start(const ListQuery &query, const QStringList &columns);
    Result<PageQuery> planned(const ListQuery &query, const QStringList &columns);
    Result<QList<ListTerm>> terms(const ListQuery &query, const ListWords &words) const;
    Result<QList<ListTerm>> present(const ListDefinition &list, bool withdrawn) const;
    /// Puts the records that \a words find among the hits; returns how many.
    Result<qint64> look(const ListDefinition &list, const QString &words);

    Database &m_db;
    QDate m_today;
    Pager m_pager;
    QString m_hits; ///< temporary table of what the words found; empty before it is needed
    std::optional<ListQuery> m_query;
    QStringList m_asked;   ///< as rows() was asked
    QStringList m_columns; ///< in the order of the list
    QList<ListPage::Shown> m_shown;
    std::optional<ListDefinition> m_list;
};

} // namespace core
