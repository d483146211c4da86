// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QSet>
#include <QString>

#include <memory>
#include <sqlite3.h>

namespace core::sqlite {

class QueryResult;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// A compiled statement with its owner.
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// One open SQLite file: its handle, the results that read from it, and the statements waiting to
/// be used again.
class Connection
{
public:
    /// Opens \a name, a path or a file: URI, with SQLITE_OPEN_ \a flags. Where that fails code()
    /// says why.
    Connection(const QString &name, int flags);
    /// Finalises every statement, also those of living results, and closes the file.
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// The connection whose handle() it is.
    static Connection *of(sqlite3 *handle);

    sqlite3 *handle() const { return m_handle; }
    /// The SQLite result of opening.
    int code() const { return m_code; }

    /// A reset statement for exactly \a sql, or null where none is waiting.
    Statement take(const QString &sql);
    /// Resets \a statement and keeps it for the next take() of \a sql.
    void keep(const QString &sql, Statement statement);

    void add(QueryResult *result) { m_results.insert(result); }
    void remove(QueryResult *result) { m_results.remove(result); }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = 0;
    QSet<QueryResult *> m_results;
    QCache<QString, Statement> m_idle{256};
};

} // namespace core::sqlite
