// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pager.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Enough to scroll about a long list without a walk; older places are forgotten together.
constexpr qsizetype mostAnchors = 4096;

QString conditions(const QStringList &all)
{
    QStringList parts;
    for (const QString &part : all) {
        if (!part.isEmpty())
            parts << u'(' + part + u')';
    }
    return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s);
}

} // namespace

Pager::Pager(const Database &db)
    : m_db(db)
{}

void Pager::start(const PageQuery &query)
{
    m_query = query;
    m_count = -1;
    m_anchors.clear();
    m_firstPage.clear();
    m_laterPage.clear();
}

QStringList Pager::keys() const
{
    return m_query.sortKeys + QStringList{m_query.id};
}

QString Pager::order(bool forwards) const
{
    const QString way = m_query.ascending == forwards ? u" ASC"_s : u" DESC"_s;
    return u" ORDER BY "_s + keys().join(way + u", "_s) + way;
}

/// The condition that a row is the one with the bound keys or comes after it.
QString Pager::from(bool forwards) const
{
    const QStringList all = keys();
    return u"(%1) %2 (%3)"_s.arg(all.join(u", "_s),
                                 m_query.ascending == forwards ? u">="_s : u"<="_s,
                                 QStringList(all.size(), u"?"_s).join(u", "_s));
}

Result<qint64> Pager::count()
{
    if (m_count >= 0)
        return m_count;
    const QString where = m_query.countWhere.isEmpty() ? m_query.where : m_query.countWhere;
    auto row
        = m_db.run(u"SELECT count(*) FROM "_s + m_query.from + conditions({where}), m_query.values);
    if (!row)
        return row.error();
    row->next();
    m_count = row->value(0).toLongLong();
    return m_count;
}

/// Finds the key of a row from the nearest known one, walking the index in whichever direction is
/// shorter.
Result<Pager::Anchor> Pager::anchorAt(qint64 row)
{
    if (const auto known = m_anchors.constFind(row); known != m_anchors.constEnd())
        return *known;
    auto total = count();
    if (!total)
        return total.error();
    if (row >= *total)
        return Error{Error::Code::NotFound, {}, u"row beyond the list"_s};
    qint64 start = 0;
    bool forwards = true;
    std::optional<Anchor> from;
    const auto after = m_anchors.lowerBound(row);
    qint64 distance = row;
    if (*total - 1 - row < distance) {
        start = *total - 1;
        forwards = false;
        distance = *total - 1 - row;
    }
    if (after != m_anchors.end() && after.key() - row < distance) {
        start = after.key();
        from = after.value();
        forwards = false;
        distance = after.key() - row;
    }
    if (after != m_anchors.begin()) {
        const auto before = std::prev(after);
        if (row - before.key() < distance) {
            start = before.key();
            from = before.value();
            forwards = true;
        }
    }
    QVariantList values = m_query.values;
    QString beyond;
    if (from) {
        beyond = this->from(forwards);
        values << *from;
    }
    values << qAbs(row - start);
    auto found = m_db.run(u"SELECT "_s + keys().join(u", "_s) + u" FROM "_s + m_query.from
                              + conditions({m_query.where, beyond}) + order(forwards)
                              + u" LIMIT 1 OFFSET ?"_s,
                          values);
    if (!found)
        return found.error();
    if (!found->next())
        return Error{Error::Code::NotFound, {}, u"row beyond the list"_s};
    Anchor anchor;
    for (int key = 0; key <= m_query.sortKeys.size(); ++key)
        anchor << found->value(key);
    if (m_anchors.size() >= mostAnchors)
        m_anchors.clear();
    m_anchors.insert(row, anchor);
    return anchor;
}

Result<PackedRows> Pager::rows(qint64 first, int many)
{
    QVariantList values = m_query.values;
    if (first > 0) {
        auto anchor = anchorAt(first);
        if (!anchor)
            return anchor.error().code == Error::Code::NotFound ? Result<PackedRows>(PackedRows())
                                                                : anchor.error();
        values << *anchor;
    }
    values << many;
    QString &sql = first > 0 ? m_laterPage : m_firstPage;
    if (sql.isEmpty())
        sql = u"SELECT %1 FROM "_s.arg(m_query.columns) + m_query.from + u' ' + m_query.joins
              + conditions({m_query.where, first > 0 ? from(true) : QString()}) + order(true)
              + u" LIMIT ?"_s;
    return packed(m_db, sql, values);
}

} // namespace core
