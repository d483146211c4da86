// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/pagedmodel.h"

#include "ui/widgets/itemroles.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return QLocale().toString(value.toDate(), u"d MMM yyyy"_s);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    case QMetaType::Double:
        return QLocale().toString(value.toDouble());
    default:
        return value.toString();
    }
}

} // namespace

PagedModel::PagedModel(RegisterSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_columns(source.columns())
    , m_query(source.firstQuery())
{
    start();
    m_total = m_query.narrows() ? m_source.count({}) : m_count;
}

void PagedModel::start()
{
    m_pages.clear();
    m_count = std::min<qint64>(m_source.count(m_query), std::numeric_limits<int>::max());
}

void PagedModel::setQuery(const RegisterQuery &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    start();
    endResetModel();
}

void PagedModel::reload()
{
    beginResetModel();
    start();
    m_total = m_query.narrows() ? m_source.count({}) : m_count;
    endResetModel();
}

const RegisterRow *PagedModel::row(int number) const
{
    const int page = number / pageSize;
    const QList<RegisterRow> *rows = m_pages.object(page);
    if (!rows) {
        auto fetched = std::make_unique<QList<RegisterRow>>(
            m_source.rows(m_query, qint64(page) * pageSize, pageSize));
        rows = fetched.get();
        m_pages.insert(page, fetched.release());
    }
    const int within = number % pageSize;
    return within < rows->size() ? &rows->at(within) : nullptr;
}

QString PagedModel::uid(int number) const
{
    if (number < 0 || number >= m_count)
        return {};
    const RegisterRow *r = row(number);
    return r ? r->recordUid : QString();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_count);
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(index.column()).alignment | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != ToneRole && role != UidRole
        && role != Qt::ToolTipRole)
        return {};
    const RegisterRow *r = row(index.row());
    if (!r)
        return {};
    if (role == UidRole)
        return r->recordUid;
    if (role == ToneRole) {
        const auto tone = r->tones.constFind(index.column());
        return tone == r->tones.constEnd() ? QVariant() : QVariant(int(*tone));
    }
    const QVariant cell = r->cells.value(index.column());
    return role == Qt::EditRole ? cell : QVariant(shown(cell));
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).heading;
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(section).alignment | Qt::AlignVCenter);
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    RegisterQuery query = m_query;
    query.sortColumn = m_columns.at(column).id;
    query.ascending = order == Qt::AscendingOrder;
    setQuery(query);
}

} // namespace ui
