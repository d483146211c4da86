// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw.h"

#include "tests/bench/measure.h"

#include <QDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

sqlite3_stmt *prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s in %s", sqlite3_errmsg(handle), sql.constData());
    return statement;
}

/// Tables in the order in which they were made, so that what is referred to comes first.
QByteArrayList tables(sqlite3 *handle)
{
    QByteArrayList names;
    sqlite3_stmt *all = prepared(
        handle,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "OR name = 'search_todo' ORDER BY rowid");
    while (sqlite3_step(all) == SQLITE_ROW)
        names << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(all, 0)));
    sqlite3_finalize(all);
    return names;
}

/// The last row of \a table.
qint64 last(sqlite3 *handle, const QByteArray &table)
{
    sqlite3_stmt *row = prepared(handle, "SELECT coalesce(max(rowid), 0) FROM " + table);
    sqlite3_step(row);
    const qint64 number = sqlite3_column_int64(row, 0);
    sqlite3_finalize(row);
    return number;
}

/// Writes the rows of \a table after \a known into \a to, or only reads them where that is null.
void copyTable(sqlite3 *from, sqlite3 *to, const QByteArray &table, qint64 known)
{
    sqlite3_stmt *rows = prepared(from,
                                  "SELECT * FROM " + table + " WHERE rowid > "
                                      + QByteArray::number(known) + " ORDER BY rowid");
    const int columns = sqlite3_column_count(rows);
    QByteArrayList marks;
    for (int i = 0; i < columns; ++i)
        marks << "?";
    sqlite3_stmt *insert
        = to ? prepared(to, "INSERT INTO " + table + " VALUES (" + marks.join(',') + ')') : nullptr;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (insert)
                sqlite3_bind_value(insert, i + 1, sqlite3_column_value(rows, i));
            else
                sqlite3_column_text(rows, i);
        }
        if (insert && sqlite3_step(insert) != SQLITE_DONE)
            qFatal("%s: %s", table.constData(), sqlite3_errmsg(to));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(rows);
}

} // namespace

sqlite3 *openRaw(const QString &folder, const core::vault::Keys &keys, const QString &cipher)
{
    sqlite3 *handle = nullptr;
    const QByteArray path = QDir(folder).filePath(u"casebook.db"_s).toUtf8();
    if (sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s", path.constData());
    runRaw(handle, "PRAGMA cipher = '" + cipher.toLatin1() + '\'');
    const core::vault::SecureBytes key = keys.key(core::vault::Purpose::Database);
    QByteArray raw("raw:");
    raw.append(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    sqlite3_key_v2(handle, "main", raw.constData(), int(raw.size()));
    runRaw(handle,
           "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;"
           "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; SELECT count(*) FROM sqlite_master");
    return handle;
}

void closeRaw(sqlite3 *handle)
{
    sqlite3_close_v2(handle);
}

void runRaw(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s in %s", sqlite3_errmsg(handle), sql.constData());
}

double copyRaw(sqlite3 *from, sqlite3 *to)
{
    QList<std::pair<QByteArray, qint64>> all;
    for (const QByteArray &table : tables(from))
        all.append({table, last(to, table)});
    const auto pass = [&](sqlite3 *into) {
        for (const auto &[table, known] : std::as_const(all))
            copyTable(from, into, table, known);
    };
    pass(nullptr);
    const double reading = milliseconds([&] { pass(nullptr); });
    const double copying = milliseconds([&] {
        runRaw(to, "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON");
        pass(to);
        runRaw(to, "COMMIT");
    });
    return copying - reading;
}

} // namespace bench
