// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/lists.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/storage/search.h"

#include <QAtomicInt>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// So few finds are sorted as they come; more are met while walking the order's own index.
constexpr qint64 fewHits = 5000;
constexpr int batch = 500;

QString withdrawnOf(const QString &kind)
{
    return u"(SELECT id FROM record WHERE kind = '%1' AND withdrawn_at IS NOT NULL)"_s.arg(kind);
}

Result<QList<qint64>> ids(const Database &db, const QString &table, const QStringList &uids)
{
    QList<qint64> found;
    for (qsizetype at = 0; at < uids.size(); at += batch) {
        const QStringList some = uids.mid(at, batch);
        QVariantList values;
        for (const QString &uid : some)
            values << uid;
        auto rows = db.run(u"SELECT id FROM %1 WHERE uid IN (%2)"_s.arg(
                               table, QStringList(some.size(), u"?"_s).join(u", "_s)),
                           values);
        if (!rows)
            return rows.error();
        while (rows->next())
            found << rows->value(0).toLongLong();
        if (auto whole = db.ended(*rows); !whole)
            return whole.error();
    }
    return found;
}

ListTerm oneOf(const QString &column, const QList<qint64> &found)
{
    QStringList numbers;
    for (const qint64 id : found)
        numbers << QString::number(id);
    return {u"%1 IN (%2)"_s.arg(column, numbers.join(u',')), {}, {}};
}

} // namespace

ListRow::ListRow(std::shared_ptr<const ListPage> page, qsizetype row)
    : uid(page->rows.text(row, 0))
    , recordUid(page->rows.text(row, 1))
    , m_page(std::move(page))
    , m_row(row)
{}

QVariant ListRow::value(qsizetype at) const
{
    if (at < 0 || at >= m_page->columns.size())
        return {};
    const ListPage::Shown &shown = m_page->columns.at(at);
    QVariantList cells;
    cells.reserve(shown.column.sql.size());
    for (int i = 0; i < int(shown.column.sql.size()); ++i)
        cells << m_page->rows.value(m_row, shown.at + i);
    return listValue(shown.column, cells, m_page->today);
}

Lists::Lists(Database &db, QDate today)
    : m_db(db)
    , m_today(today)
    , m_pager(db)
{}

Lists::~Lists()
{
    if (m_hits.isEmpty())
        return;
    // A temporary table that stays behind costs memory only, until the casebook closes.
    const auto gone = m_db.runScript(u"DROP TABLE IF EXISTS temp."_s + m_hits);
    Q_UNUSED(gone)
}

Result<QList<ListTerm>> Lists::present(const ListDefinition &list, bool withdrawn) const
{
    QList<ListTerm> terms;
    for (const auto &[column, kind] : list.present) {
        if (withdrawn) {
            terms.append({column + u" IN "_s + withdrawnOf(kind), {}, {}});
            break;
        }
        auto any = m_db.run(
            u"SELECT 1 FROM record WHERE kind = ? AND withdrawn_at IS NOT NULL LIMIT 1"_s, {kind});
        if (!any)
            return any.error();
        // Where none is, a list need not look.
        if (any->next())
            terms.append({column + u" NOT IN "_s + withdrawnOf(kind), {}, {}});
        any->finish();
    }
    return terms;
}

Result<QList<ListTerm>> Lists::terms(const ListQuery &query, const ListWords &words) const
{
    QList<ListTerm> terms;
    bool withdrawn = false;
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it) {
        if (const ListFilter *filter = m_list->filter(it.key()))
            terms += filterTerms(*filter, it.value(), m_today);
    }
    for (const ListField &field : words.fields) {
        if (field.name == u"withdrawn") {
            withdrawn = field.value.compare(u"no"_s, Qt::CaseInsensitive) != 0;
            continue;
        }
        auto some = fieldTerms(*m_list, field, m_today);
        if (!some)
            return some.error();
        terms += *some;
    }
    auto there = present(*m_list, withdrawn);
    if (!there)
        return there.error();
    terms += *there;
    if (!query.uids.isEmpty()) {
        auto chosen = ids(m_db, m_list->table, query.uids);
        if (!chosen)
            return chosen.error();
        terms.append(oneOf(m_list->rowId, *chosen));
    }
    return terms;
}

Result<qint64> Lists::look(const ListDefinition &list, const QString &words)
{
    if (m_hits.isEmpty()) {
        static QAtomicInt numbers;
        m_hits = u"list_hits_%1"_s.arg(numbers.fetchAndAddRelaxed(1));
        auto made
            = m_db.runScript(u"CREATE TEMPORARY TABLE %1 (id integer PRIMARY KEY)"_s.arg(m_hits));
        if (!made)
            return made.error();
    }
    const QString insert = u"INSERT OR IGNORE INTO temp.%1 (id) "_s.arg(m_hits);
    const auto add = [&](const QString &select, const QVariantList &values) -> Result<void> {
        auto done = m_db.run(insert + select, values);
        return done ? Result<void>() : done.error();
    };
    if (auto cleared = m_db.run(u"DELETE FROM temp."_s + m_hits); !cleared)
        return cleared.error();
    Result<void> done;
    if (const auto reference = parseReference(words)) {
        const QString one
            = u"SELECT id FROM record WHERE kind = ? AND ref_year = ? AND ref_number = ?"_s;
        const QVariantList values{reference->kind, reference->year, reference->number};
        if (reference->kind == list.kind)
            done = add(one, values);
        else if (!list.belongs.isEmpty())
            done = add(QString(list.belongs).replace(u"?"_s, u'(' + one + u')'), values);
    } else {
        const QString folded = foldedReference(words);
        if (!folded.isEmpty())
            done = add(u"SELECT record_id FROM other_reference WHERE folded = ?"_s, {folded});
        const QString expression = SearchIndex::expression(words);
        if (done && !expression.isEmpty())
            done = add(u"SELECT rowid FROM search WHERE search MATCH ?"_s, {expression});
    }
    if (!done)
        return done.error();
    auto counted = m_db.run(u"SELECT count(*) FROM temp."_s + m_hits);
    if (!counted)
        return counted.error();
    counted->next();
    return counted->value(0).toLongLong();
}

Result<PageQuery> Lists::planned(const ListQuery &query, const QStringList &columns)
{
    m_list = listDefinition(query.list);
    if (!m_list)
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no list “%1”. The lists are: %2.")
                         .arg(query.list, listIds().join(u", "_s)),
                     {}};
    auto words = takeApart(query.text, *m_list, query.strict);
    if (!words)
        return words.error();
    const ListSort &order = m_list->sortBy(query.sort);
    PageQuery page;
    page.from = m_list->from;
    page.id = m_list->rowId;
    page.sortKeys = order.keys;
    page.ascending = query.sort.isEmpty() ? m_list->ascending : query.ascending;
    page.joins = m_list->joins;
    QStringList shown{m_list->rowUid, m_list->recordUid};
    m_columns.clear();
    m_shown.clear();
    for (const ListColumn &column : m_list->columns) {
        if (!columns.isEmpty() && !columns.contains(column.id))
            continue;
        m_columns << column.id;
        m_shown.append({column, int(shown.size())});
        shown += column.sql;
    }
    page.columns = shown.join(u", "_s);
    auto conditions = terms(query, *words);
    if (!conditions)
        return conditions.error();
    bool walks = true;
    QStringList where = m_list->base;
    QStringList counted = m_list->base;
    if (!words->words.isEmpty()) {
        auto hits = look(*m_list, words->words);
        if (!hits)
            return hits.error();
        walks = *hits > fewHits;
        if (walks) {
            where << u"+%1 IN (SELECT id FROM temp.%2)"_s.arg(m_list->recordId, m_hits);
            counted << where.constLast();
        } else {
            // The finds first: they are the fewest.
            page.from = u"temp.%1 h CROSS JOIN %2 ON %3 = h.id"_s.arg(
                m_hits, m_list->from, m_list->recordId);
        }
    }
    for (const ListTerm &term : *conditions) {
        // A filter without an index in this order must not tempt to another order and a sort.
        const bool away = walks && !term.filter.isEmpty() && !order.filters.contains(term.filter);
        where << (away ? u"+"_s : QString()) + term.sql;
        counted << term.sql;
        page.values += term.values;
    }
    page.where = where.join(u" AND "_s);
    page.countWhere = counted.join(u" AND "_s);
    return page;
}

Result<void> Lists::start(const ListQuery &query, const QStringList &columns)
{
    m_query.reset();
    auto page = planned(query, columns);
    if (!page)
        return page.error();
    m_pager.start(*page);
    m_query = query;
    m_asked = columns;
    return {};
}

Result<qint64> Lists::count(const ListQuery &query, const QStringList &columns)
{
    if (auto started = start(query, columns); !started)
        return started.error();
    return m_pager.count();
}

Result<QList<ListRow>>
Lists::rows(const ListQuery &query, qint64 first, int many, const QStringList &columns)
{
    if (!m_query || *m_query != query || m_asked != columns) {
        if (auto started = start(query, columns); !started)
            return started.error();
    }
    auto found = m_pager.rows(first, many);
    if (!found)
        return found.error();
    auto page = std::make_shared<ListPage>();
    page->columns = m_shown;
    page->rows = *std::move(found);
    page->today = m_today;
    QList<ListRow> rows;
    rows.reserve(page->rows.size());
    for (qsizetype row = 0; row < page->rows.size(); ++row)
        rows.append(ListRow(page, row));
    return rows;
}

Result<void> Lists::each(const ListQuery &query,
                         const QStringList &columns,
                         const std::function<bool(const QList<ListRow> &)> &take)
{
    if (auto started = start(query, columns); !started)
        return started.error();
    for (qint64 first = 0;; first += batch) {
        auto some = rows(query, first, batch, columns);
        if (!some)
            return some.error();
        if (some->isEmpty() || !take(*some) || some->size() < batch)
            return {};
    }
}

Result<QList<ListObject>> Lists::objects(const ListQuery &query, qint64 limit)
{
    QList<ListObject> all;
    const auto list = listDefinition(query.list);
    const QStringList keys = list ? list->keys : QStringList();
    auto done = each(query, keys, [&](const QList<ListRow> &rows) {
        for (const ListRow &row : rows) {
            if (limit >= 0 && all.size() >= limit)
                return false;
            ListObject object;
            for (const QString &key : keys) {
                const ListColumn *column = m_list->column(key);
                const QVariant value = row.value(m_columns.indexOf(key));
                object.append({key, column ? listPlain(*column, value) : QVariant()});
            }
            all << object;
        }
        return limit < 0 || all.size() < limit;
    });
    return done ? Result<QList<ListObject>>(all) : done.error();
}

Result<QList<std::pair<QString, QString>>> Lists::choices(const ListFilter &filter) const
{
    QList<std::pair<QString, QString>> all;
    for (const ListChoice &choice : filter.choices)
        all.append({choice.code, choice.words});
    if (filter.list) {
        for (const Code &each : codes(*filter.list))
            all.append({each.code, label(*filter.list, each.code)});
    }
    for (const Tri answer : {Tri::Yes, Tri::No, Tri::Unknown}) {
        if (filter.answer)
            all.append({code(answer), label(answer)});
    }
    if (filter.records.isEmpty())
        return all;
    auto rows = m_db.run(filter.records);
    if (!rows)
        return rows.error();
    while (rows->next())
        all.append({rows->value(0).toString(), rows->value(1).toString()});
    if (auto whole = m_db.ended(*rows); !whole)
        return whole.error();
    return all;
}

} // namespace core
