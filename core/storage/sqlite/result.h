// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace core::sqlite {

class Driver;

/// One statement, its bound values and its rows, answering as Qt's own SQLite driver does.
///
/// A statement that writes has run to its end when exec() returns, also with RETURNING, so that a
/// query left lying about never keeps a transaction from committing and every error is told by
/// exec().
class QueryResult final : public QSqlResult
{
public:
    QueryResult(const Driver *driver, Connection *connection);
    ~QueryResult() override;

    /// The sqlite3_stmt *, as a QVariant of that type.
    QVariant handle() const override;
    /// Lets go of the connection, which is about to close.
    void abandon();

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool reset(const QString &query) override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    QSqlRecord record() const override;

    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    void detachFromResultSet() override;

    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;

private:
    bool bind(const QVariantList &values);
    bool step();
    bool nextInto(int number);
    int rowsKnown() const;
    QVariant column(int column) const;
    QVariantList current() const;
    bool fail(const QString &what, QSqlError::ErrorType type, int code);
    void release();

    Connection *m_connection = nullptr;
    Statement m_statement;
    QString m_sql;
    bool m_buffered = false; ///< rows are copied into m_rows, so that one can go back
    bool m_pending = false;  ///< exec() has stepped to the first row and nobody has fetched it
    bool m_done = true;      ///< the statement has no more rows
    int m_columns = 0;
    QVariantList m_rows;
    int m_firstRow = 0;      ///< the number of the first row in m_rows
    QList<int> m_firstTypes; ///< storage classes of the first row, empty where there was none
    mutable QSqlRecord m_record;
};

} // namespace core::sqlite
