// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"

#include "core/domain/record.h"
#include "core/storage/searchsources.h"

#include <QRegularExpression>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Ranking every hit costs more than it tells when there are more of them than anyone reads.
constexpr int rankedHits = 5000;
/// The prefix index starts at three letters; shorter beginnings are looked up as whole words.
constexpr qsizetype shortestBeginning = 3;

SearchHit readHit(const QSqlQuery &row)
{
    Record record;
    record.kind = row.value(2).toString();
    record.refYear = row.value(3).toInt();
    record.refNumber = row.value(4).toLongLong();
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            record.kind,
            record.reference(),
            row.value(5).toString()};
}

} // namespace

QString foldedReference(const QString &text)
{
    QString folded;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            folded += letter.toCaseFolded();
    }
    return folded;
}

SearchIndex::SearchIndex(Database &db)
    : m_db(db)
{}

QString SearchIndex::expression(const QString &text)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool beginning = i + 1 == words.size() && words.at(i).size() >= shortestBeginning;
        terms << u"\"%1\"%2"_s.arg(words.at(i), beginning ? u"*"_s : QString());
    }
    return terms.join(u' ');
}

Result<void> SearchIndex::indexOne(qint64 recordId, const QString &kind) const
{
    QStringList body;
    for (const QString &sql : searchSources(kind)) {
        auto rows = m_db.run(sql, {recordId});
        if (!rows)
            return rows.error();
        const int columns = rows->record().count();
        while (rows->next()) {
            for (int column = 0; column < columns; ++column) {
                const QString text = rows->value(column).toString();
                if (!text.isEmpty())
                    body << text;
            }
        }
        if (auto whole = m_db.ended(*rows); !whole)
            return whole;
    }
    auto record = m_db.run(u"SELECT title, kind, ref_year, ref_number FROM record WHERE id = ?"_s,
                           {recordId});
    if (!record)
        return record.error();
    if (!record->next())
        return {};
    const QString title = record->value(0).toString();
    record->finish();
    if (auto cleared = m_db.run(u"DELETE FROM search WHERE rowid = ?"_s, {recordId}); !cleared)
        return cleared.error();
    auto done = m_db.run(u"INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"_s,
                         {recordId, title.isNull() ? u""_s : title, body.join(u'\n')});
    return done ? Result<void>() : done.error();
}

Result<QSet<qint64>> SearchIndex::incidentsOf(const QString &personUid) const
{
    auto rows = m_db.run(uR"(SELECT DISTINCT p.incident_id FROM part p
        JOIN record r ON r.id = p.person_id WHERE r.uid = ?)"_s,
                         {personUid});
    if (!rows)
        return rows.error();
    QSet<qint64> ids;
    while (rows->next())
        ids.insert(rows->value(0).toLongLong());
    return ids;
}

Result<void> SearchIndex::refresh(const QSet<QString> &recordUids,
                                  const QSet<QString> &changedTables) const
{
    for (const QString &uid : recordUids) {
        auto record = m_db.run(u"SELECT id, kind FROM record WHERE uid = ?"_s, {uid});
        if (!record)
            return record.error();
        if (!record->next())
            continue;
        const qint64 id = record->value(0).toLongLong();
        const QString kind = record->value(1).toString();
        record->finish();
        if (auto done = indexOne(id, kind); !done)
            return done;
        if (kind != u"person" || !changedTables.contains(u"person"_s))
            continue;
        auto incidents = incidentsOf(uid);
        if (!incidents)
            return incidents.error();
        for (const qint64 incident : *incidents) {
            if (auto done = indexOne(incident, u"incident"_s); !done)
                return done;
        }
    }
    return {};
}

Result<void> SearchIndex::postpone(const QSet<QString> &recordUids) const
{
    for (const QString &uid : recordUids) {
        auto noted = m_db.run(uR"(INSERT INTO search_todo (record_id)
            SELECT id FROM record WHERE uid = ? ON CONFLICT DO NOTHING)"_s,
                              {uid});
        if (!noted)
            return noted.error();
    }
    return {};
}

Result<int> SearchIndex::fill(int count) const
{
    auto rows = m_db.run(uR"(SELECT r.id, r.kind FROM search_todo s JOIN record r
        ON r.id = s.record_id ORDER BY s.record_id LIMIT ?)"_s,
                         {count});
    if (!rows)
        return rows.error();
    QList<std::pair<qint64, QString>> batch;
    while (rows->next())
        batch.append({rows->value(0).toLongLong(), rows->value(1).toString()});
    if (auto whole = m_db.ended(*rows); !whole)
        return whole.error();
    for (const auto &[id, kind] : batch) {
        if (auto done = indexOne(id, kind); !done)
            return done.error();
        auto done = m_db.run(u"DELETE FROM search_todo WHERE record_id = ?"_s, {id});
        if (!done)
            return done.error();
    }
    return int(batch.size());
}

Result<qint64> SearchIndex::postponed() const
{
    auto row = m_db.run(u"SELECT count(*) FROM search_todo"_s);
    if (!row)
        return row.error();
    row->next();
    return row->value(0).toLongLong();
}

Result<QList<SearchHit>>
SearchIndex::find(const QString &text, int limit, const QString &kind) const
{
    const QString columns
        = u"SELECT r.id, r.uid, r.kind, r.ref_year, r.ref_number, r.title FROM "_s;
    QList<SearchHit> hits;
    QSet<qint64> seen;
    const auto collect = [&](Result<QSqlQuery> rows) -> Result<void> {
        if (!rows)
            return rows.error();
        while (rows->next() && hits.size() < limit) {
            const SearchHit hit = readHit(*rows);
            if (!seen.contains(hit.recordId) && (kind.isEmpty() || hit.kind == kind)) {
                seen.insert(hit.recordId);
                hits << hit;
            }
        }
        return m_db.ended(*rows);
    };

    if (const auto reference = parseReference(text)) {
        auto done = collect(m_db.run(
            columns + u"record r WHERE r.kind = ? AND r.ref_year = ? AND r.ref_number = ?"_s,
            {reference->kind, reference->year, reference->number}));
        if (!done)
            return done.error();
    }
    if (const QString folded = foldedReference(text); !folded.isEmpty()) {
        auto done = collect(m_db.run(
            columns
                + u"other_reference o JOIN record r ON r.id = o.record_id WHERE o.folded = ? LIMIT 20"_s,
            {folded}));
        if (!done)
            return done.error();
    }
    const QString words = expression(text);
    if (words.isEmpty())
        return hits;
    auto counted = m_db.run(
        u"SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT %1)"_s.arg(
            rankedHits + 1),
        {words});
    if (!counted)
        return counted.error();
    counted->next();
    const bool ranked = counted->value(0).toInt() <= rankedHits;
    counted->finish();
    const QString filter
        = kind.isEmpty() ? QString() : u" AND r.kind = '%1'"_s.arg(QString(kind).remove(u'\''));
    auto done = collect(m_db.run(
        columns + u"search s JOIN record r ON r.id = s.rowid WHERE s.search MATCH ?"_s + filter
            + (ranked ? u" ORDER BY bm25(s.search, 4.0, 1.0), s.rowid DESC LIMIT ?"_s
                      : u" ORDER BY s.rowid DESC LIMIT ?"_s),
        {words, limit}));
    return done ? Result<QList<SearchHit>>(hits) : done.error();
}

} // namespace core
