// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/registersource.h"

#include <QAbstractTableModel>
#include <QCache>

namespace ui {

/// The rows of a register, a page at a time: a million rows cost no more than the pages looked at.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    /// \a source must outlive the model.
    explicit PagedModel(RegisterSource &source, QObject *parent = nullptr);

    const RegisterQuery &query() const { return m_query; }
    void setQuery(const RegisterQuery &query);
    /// Asks the source again.
    void reload();
    /// How many rows there are without search and filters, as of the last reload().
    qint64 total() const { return m_total; }
    /// The record of \a row, empty if there is none.
    QString uid(int row) const;
    const QList<RegisterColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const RegisterRow *row(int number) const;
    void start();

    RegisterSource &m_source;
    QList<RegisterColumn> m_columns;
    RegisterQuery m_query;
    qint64 m_count = 0;
    qint64 m_total = 0;
    mutable QCache<int, QList<RegisterRow>> m_pages{20};
};

} // namespace ui
