// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/copier.h"

#include "core/storage/searchsources.h"

#include <QSqlRecord>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What is copied, each with the rows of it that belong to the first incidents.
const QList<std::pair<QString, QString>> &tables()
{
    static const QString part = u"part_id IN (SELECT p.id FROM part p JOIN copied c ON c.id = p.incident_id AND c.n <= {n})"_s;
    static const QString duty = u"duty_id IN (SELECT d.id FROM duty d JOIN copied c ON c.id = d.incident_id AND c.n <= {n})"_s;
    static const QString incident = u"incident_id IN (SELECT id FROM copied WHERE n <= {n})"_s;
    static const QString record = u"record_id IN (SELECT id FROM copied WHERE n <= {n})"_s;
    static const QString own = u"id IN (SELECT id FROM copied WHERE n <= {n})"_s;
    static const QString camera = u"id IN (SELECT k.id FROM camera_request k JOIN copied c ON c.id = k.incident_id AND c.n <= {n})"_s;
    static const QString action = u"id IN (SELECT a.id FROM action a JOIN copied c ON c.id = a.source_id AND c.n <= {n})"_s;
    static const QList<std::pair<QString, QString>> all{
        {u"record"_s, own},
        {u"incident"_s, own},
        {u"part"_s, incident},
        {u"injury"_s, part},
        {u"incapacity_period"_s, part},
        {u"lost_property"_s, incident},
        {u"notification"_s, incident},
        {u"other_reference"_s, record},
        {u"duty"_s, incident},
        {u"duty_result"_s, duty},
        {u"submission"_s, duty},
        {u"record"_s, camera},
        {u"camera_request"_s, camera},
        {u"record"_s, action},
        {u"action"_s, action},
        {u"duty_clock"_s, incident + u" AND NOT {c}"_s},
    };
    return all;
}

/// The value of \a column in a copy: {k} stands for the distance of ids, {s} for the days, {c} for
/// whether it is closed.
QString copied(const QString &table, const QString &column)
{
    static const QStringList ids{u"id"_s,
                                 u"incident_id"_s,
                                 u"record_id"_s,
                                 u"part_id"_s,
                                 u"duty_id"_s,
                                 u"source_id"_s};
    if (ids.contains(column) && !(table == u"action" && column == u"part_id"))
        return column + u" + {k}"_s;
    if (column == u"uid")
        return u"substr(uid, 1, 24) || printf('%012x', id + {k})"_s;
    if (column == u"ref_number")
        return u"CASE WHEN ref_number > 0 THEN id + {k} ELSE 0 END"_s;
    if (column == u"ref_year")
        return u"CASE WHEN ref_number > 0 THEN ref_year - ({s} + 182) / 365 ELSE 0 END"_s;
    if (column == u"ref_key")
        return u"(SELECT (r.ref_year - ({s} + 182) / 365) * 10000000000 + r.id + {k} FROM record r WHERE r.id = %1.id)"_s
            .arg(table);
    if (column.endsWith(u"_on"))
        return u"date(%1, '-{s} days')"_s.arg(column);
    if (column == u"month")
        return u"coalesce(substr(date(month || '-15', '-{s} days'), 1, 7), '')"_s;
    if (column == u"sort_key")
        return u"sort_key - {s} * 1440"_s;
    if (column == u"created_at" || column == u"updated_at" || column == u"at")
        return u"%1 - {s} * 86400000"_s.arg(column);
    if (table == u"incident" && column == u"status")
        return u"CASE WHEN {c} THEN 'closed' ELSE status END"_s;
    if (table == u"incident" && column == u"triage")
        return u"CASE WHEN {c} AND triage = '' THEN 'note' ELSE triage END"_s;
    if (table == u"duty" && column == u"state")
        return u"CASE WHEN {c} AND state IN ('due', 'pending') THEN 'submitted' ELSE state END"_s;
    if (table == u"camera_request" && column == u"state")
        return u"CASE WHEN {c} AND state IN ('to_ask', 'asked') THEN 'saved' ELSE state END"_s;
    if (table == u"action" && column == u"rejected_reason")
        return u"CASE WHEN {c} AND verified_on IS NULL THEN 'Done another way' ELSE rejected_reason END"_s;
    return column;
}

} // namespace

Copier::Copier(Database &db)
    : m_db(db)
{
    run(u"PRAGMA foreign_keys = OFF"_s);
    run(u"PRAGMA cache_size = -1000000"_s);
    run(u"PRAGMA synchronous = OFF"_s);
    run(u"BEGIN IMMEDIATE"_s);
    run(u"CREATE TEMPORARY TABLE copied (id integer PRIMARY KEY, n integer, title text, body text)"_s);
    run(u"INSERT INTO copied (id, n) SELECT id, row_number() OVER (ORDER BY id) FROM incident"_s);
    keepWords();
    for (const auto &[table, rows] : tables()) {
        if (table == u"duty_clock")
            continue;
        auto most = m_db.run(u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(table));
        if (most && most->next())
            m_stride = std::max(m_stride, most->value(0).toLongLong() + 1);
    }
    for (const auto &[table, rows] : tables())
        m_statements << statement(table, rows);
}

void Copier::run(const QString &sql, const QVariantList &values) const
{
    if (auto done = m_db.run(sql, values); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// The words by which each incident is found, so that its copies are found by them.
void Copier::keepWords() const
{
    QList<qint64> incidents;
    auto ids = m_db.run(u"SELECT id FROM copied"_s);
    while (ids && ids->next())
        incidents << ids->value(0).toLongLong();
    for (const qint64 id : std::as_const(incidents)) {
        QStringList body;
        for (const QString &sql : searchSources(u"incident"_s)) {
            auto rows = m_db.run(sql, {id});
            const int columns = rows ? rows->record().count() : 0;
            while (rows && rows->next()) {
                for (int column = 0; column < columns; ++column)
                    body << rows->value(column).toString();
            }
        }
        run(u"UPDATE copied SET body = ?, title = (SELECT title FROM record r WHERE r.id = copied.id) WHERE id = ?"_s,
            {body.join(u'\n'), id});
    }
}

QString Copier::statement(const QString &table, const QString &rows) const
{
    QStringList names;
    QStringList values;
    auto columns = m_db.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (columns && columns->next()) {
        names << columns->value(0).toString();
        values << copied(table, names.constLast());
    }
    // What was there before the first copy has ids below the stride: the copies are never read again.
    const QString key = names.contains(u"id"_s) ? u"id"_s : u"incident_id"_s;
    return u"INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %1.%4 < %5 AND %6"_s.arg(
        table,
        names.join(u", "_s),
        values.join(u", "_s),
        key,
        QString::number(m_stride),
        rows);
}

void Copier::copy(const Copy &copy)
{
    const auto filled = [&](QString sql) {
        return sql.replace(u"{k}"_s, QString::number(copy.number * m_stride))
            .replace(u"{s}"_s, QString::number(copy.shiftDays))
            .replace(u"{n}"_s, QString::number(copy.incidents))
            .replace(u"{c}"_s, QString::number(copy.closed ? 1 : 0));
    };
    for (const QString &sql : std::as_const(m_statements)) {
        if (auto done = m_db.runScript(filled(sql)); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    const QString words
        = u"INSERT INTO search (rowid, title, body) SELECT id + {k}, title, body FROM copied WHERE n <= {n}"_s;
    if (auto done = m_db.runScript(filled(words)); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

void Copier::finish()
{
    run(u"INSERT INTO reference_counter (kind, year, last_number) SELECT kind, ref_year, max(ref_number) FROM record WHERE ref_number > 0 GROUP BY kind, ref_year ON CONFLICT (kind, year) DO UPDATE SET last_number = excluded.last_number"_s);
    run(u"DROP TABLE copied"_s);
    run(u"COMMIT"_s);
    run(u"PRAGMA analysis_limit = 400"_s);
    run(u"ANALYZE"_s);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace bench
