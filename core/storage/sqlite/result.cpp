// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/result.h"

#include "core/storage/sqlite/driver.h"
#include "core/storage/sqlite/types.h"

#include <QDateTime>
#include <QSqlField>

#include <limits>

using namespace Qt::StringLiterals;

namespace core::sqlite {

QueryResult::QueryResult(const Driver *driver, Connection *connection)
    : QSqlResult(driver)
    , m_connection(connection)
{
    if (m_connection)
        m_connection->add(this);
}

QueryResult::~QueryResult()
{
    release();
    if (m_connection)
        m_connection->remove(this);
}

QVariant QueryResult::handle() const
{
    return QVariant::fromValue(m_statement.get());
}

void QueryResult::abandon()
{
    m_statement.reset();
    m_connection = nullptr;
    m_rows.clear();
    m_done = true;
    setActive(false);
}

void QueryResult::release()
{
    if (m_connection)
        m_connection->keep(m_sql, std::move(m_statement));
    m_statement.reset();
}

bool QueryResult::fail(const QString &what, QSqlError::ErrorType type, int code)
{
    setLastError(QSqlError(what,
                           QString::fromUtf8(sqlite3_errmsg(m_connection->handle())),
                           type,
                           QString::number(code)));
    return false;
}

bool QueryResult::prepare(const QString &query)
{
    if (!m_connection)
        return false;
    release();
    setSelect(false);
    m_sql = query;
    m_statement = m_connection->take(query);
    if (m_statement)
        return true;

    const QByteArray text = query.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle(),
                                        text.constData(),
                                        int(text.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT,
                                        &statement,
                                        &tail);
    if (code != SQLITE_OK)
        return fail(u"Unable to prepare the statement"_s, QSqlError::StatementError, code);
    m_statement.reset(statement);
    if (tail && !QByteArrayView(tail).trimmed().isEmpty()) {
        m_statement.reset();
        return fail(
            u"Only one statement can run at a time"_s, QSqlError::StatementError, SQLITE_MISUSE);
    }
    return true;
}

bool QueryResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool QueryResult::exec()
{
    setLastError({});
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    m_rows.clear();
    m_firstRow = 0;
    m_firstTypes.clear();
    m_record.clear();
    m_pending = false;
    m_done = true;
    if (!m_connection)
        return false;
    if (!m_statement) {
        setAt(QSql::AfterLastRow);
        setLastError(QSqlError(u"Unable to run"_s, u"No query"_s, QSqlError::ConnectionError));
        return false;
    }
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (!bind(boundValues()))
        return false;

    m_done = false;
    m_buffered = !isForwardOnly();
    m_pending = step();
    m_columns = sqlite3_column_count(m_statement.get());
    for (int i = 0; m_pending && i < m_columns; ++i)
        m_firstTypes.append(sqlite3_column_type(m_statement.get(), i));
    if (m_pending && !sqlite3_stmt_readonly(m_statement.get())) {
        m_buffered = true;
        while (nextInto(rowsKnown())) {
        }
        setAt(QSql::BeforeFirstRow);
    }
    if (lastError().isValid())
        return false;
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

bool QueryResult::bind(const QVariantList &values)
{
    if (sqlite3_bind_parameter_count(m_statement.get()) != values.size()) {
        setLastError(QSqlError(u"Parameter count mismatch"_s, {}, QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const int code = sqlite::bindValue(m_statement.get(), i + 1, values.at(i));
        if (code != SQLITE_OK)
            return fail(u"Unable to bind a value"_s, QSqlError::StatementError, code);
    }
    return true;
}

/// Steps to the next row. False at the end and on an error, which is then the last error.
bool QueryResult::step()
{
    if (m_pending) {
        m_pending = false;
        return true;
    }
    if (m_done)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    m_done = true;
    setAt(QSql::AfterLastRow);
    if (code != SQLITE_DONE)
        fail(u"Unable to fetch a row"_s, QSqlError::ConnectionError, code);
    sqlite3_reset(m_statement.get());
    return false;
}

/// Steps to row \a number, the one after those already read, and copies it where rows are buffered.
bool QueryResult::nextInto(int number)
{
    if (!step())
        return false;
    if (m_buffered)
        m_rows.append(current());
    setAt(number);
    return true;
}

QVariantList QueryResult::current() const
{
    QVariantList values;
    values.reserve(m_columns);
    for (int i = 0; i < m_columns; ++i)
        values.append(column(i));
    return values;
}

QVariant QueryResult::column(int column) const
{
    sqlite3_stmt *const statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        switch (numericalPrecisionPolicy()) {
        case QSql::LowPrecisionInt32:
            return sqlite3_column_int(statement, column);
        case QSql::LowPrecisionInt64:
            return qlonglong(sqlite3_column_int64(statement, column));
        case QSql::LowPrecisionDouble:
        case QSql::HighPrecision:
            break;
        }
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

QVariant QueryResult::data(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    return m_buffered ? m_rows.value(qsizetype(at() - m_firstRow) * m_columns + column)
                      : this->column(column);
}

bool QueryResult::isNull(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return true;
    return m_buffered ? data(column).isNull()
                      : sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QSqlRecord QueryResult::record() const
{
    if (!isActive() || !isSelect())
        return {};
    for (int i = int(m_record.count()); i < m_columns; ++i) {
        const int storage = m_firstTypes.value(i, -1);
        QSqlField field(unquotedName(sqlite3_column_name(m_statement.get(), i)),
                        fieldType(sqlite3_column_decltype(m_statement.get(), i), storage),
                        unquotedName(sqlite3_column_table_name(m_statement.get(), i)));
        m_record.append(field);
    }
    return m_record;
}

/// The number after that of the last row read.
int QueryResult::rowsKnown() const
{
    return m_buffered ? m_firstRow + int(m_rows.size()) / m_columns : at() + 1;
}

bool QueryResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (row == at())
        return true;
    if (isForwardOnly() && (row < at() || at() == QSql::AfterLastRow))
        return false;
    if (row < rowsKnown()) {
        setAt(row);
        return true;
    }
    for (int next = rowsKnown(); next <= row; ++next) {
        if (!nextInto(next))
            return false;
    }
    return true;
}

bool QueryResult::fetchNext()
{
    return fetch(at() + 1);
}

bool QueryResult::fetchFirst()
{
    return fetch(0);
}

bool QueryResult::fetchLast()
{
    if (isForwardOnly() && m_done && at() >= 0 && at() == rowsKnown() - 1)
        return false;
    if (m_buffered) {
        fetch(std::numeric_limits<int>::max());
        return fetch(rowsKnown() - 1);
    }
    // The statement forgets a row when it steps beyond it, so the last one is copied.
    if (m_done)
        return false;
    int lastRow = at();
    QVariantList last = lastRow >= 0 ? current() : QVariantList();
    while (fetchNext()) {
        lastRow = at();
        last = current();
    }
    if (last.isEmpty())
        return false;
    m_rows = last;
    m_firstRow = lastRow;
    m_buffered = true;
    setAt(lastRow);
    return true;
}

void QueryResult::detachFromResultSet()
{
    m_rows.clear();
    m_pending = false;
    m_done = true;
    sqlite3_reset(m_statement.get());
}

int QueryResult::size()
{
    return -1;
}

int QueryResult::numRowsAffected()
{
    return m_connection ? sqlite3_changes(m_connection->handle()) : -1;
}

QVariant QueryResult::lastInsertId() const
{
    const qlonglong id = isActive() ? sqlite3_last_insert_rowid(m_connection->handle()) : 0;
    return id ? QVariant(id) : QVariant();
}

} // namespace core::sqlite
