// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packedrows.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/types.h"

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error failure(sqlite3 *handle, int code, const QString &sql, bool valuesBound)
{
    // A general error may quote a value, and the log holds no personal data.
    const bool mayQuote = valuesBound && (code & 0xff) == SQLITE_ERROR;
    const QString why
        = mayQuote ? u"Unable to fetch a row"_s : QString::fromUtf8(sqlite3_errmsg(handle));
    return sqlite::storageError(
        code,
        sqlite3_system_errno(handle),
        u"SQLite %1: %2 in: %3"_s.arg(QString::number(code), why, sql));
}

} // namespace

PackedRows::PackedRows(int columns)
    : m_columns(columns)
{
    // Room for an ordinary page, so that it seldom moves.
    m_cells.reserve(size_t(columns) * 64);
    m_bytes.reserve(32 * 1024);
}

QVariant PackedRows::value(qsizetype row, int column) const
{
    const Cell &c = cell(row, column);
    switch (c.kind) {
    case SQLITE_INTEGER:
        return qlonglong(c.place);
    case SQLITE_FLOAT: {
        double number = 0;
        std::memcpy(&number, m_bytes.constData() + c.place, sizeof number);
        return number;
    }
    case SQLITE_BLOB:
        return m_bytes.mid(qsizetype(c.place), c.length);
    case SQLITE_TEXT:
        return QString::fromUtf8(m_bytes.constData() + c.place, c.length);
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

QString PackedRows::text(qsizetype row, int column) const
{
    const Cell &c = cell(row, column);
    return c.kind == SQLITE_TEXT ? QString::fromUtf8(m_bytes.constData() + c.place, c.length)
                                 : QString();
}

void PackedRows::appendBytes(Cell &cell, const void *bytes)
{
    cell.place = m_bytes.size();
    m_bytes.append(static_cast<const char *>(bytes), cell.length);
}

void PackedRows::append(sqlite3_stmt *statement)
{
    for (int column = 0; column < m_columns; ++column) {
        Cell cell;
        cell.kind = sqlite3_column_type(statement, column);
        switch (cell.kind) {
        case SQLITE_INTEGER:
            cell.place = sqlite3_column_int64(statement, column);
            break;
        case SQLITE_FLOAT: {
            const double number = sqlite3_column_double(statement, column);
            cell.length = int(sizeof number);
            appendBytes(cell, &number);
            break;
        }
        case SQLITE_TEXT: {
            const unsigned char *text = sqlite3_column_text(statement, column);
            cell.length = sqlite3_column_bytes(statement, column);
            appendBytes(cell, text);
            break;
        }
        case SQLITE_BLOB: {
            const void *bytes = sqlite3_column_blob(statement, column);
            cell.length = sqlite3_column_bytes(statement, column);
            appendBytes(cell, bytes);
            break;
        }
        default:
            break;
        }
        m_cells.push_back(cell);
    }
}

Result<PackedRows> packed(const Database &db, const QString &sql, const QVariantList &values)
{
    sqlite3 *handle = db.handle();
    if (!handle)
        return Error{Error::Code::Storage, Tr::tr("The casebook is closed."), {}};
    sqlite::Connection *connection = sqlite::Connection::of(handle);
    sqlite::Statement statement = connection->take(sql);
    if (!statement) {
        sqlite3_stmt *fresh = nullptr;
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v3(handle,
                                            text.constData(),
                                            int(text.size()) + 1,
                                            SQLITE_PREPARE_PERSISTENT,
                                            &fresh,
                                            nullptr);
        if (code != SQLITE_OK)
            return failure(handle, code, sql, false);
        statement.reset(fresh);
    }
    if (sqlite3_bind_parameter_count(statement.get()) != values.size())
        return failure(handle, SQLITE_MISUSE, sql, false);
    for (int i = 0; i < values.size(); ++i) {
        if (const int code = sqlite::bindValue(statement.get(), i + 1, values.at(i));
            code != SQLITE_OK)
            return failure(handle, code, sql, true);
    }
    PackedRows rows(sqlite3_column_count(statement.get()));
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        rows.append(statement.get());
    if (code != SQLITE_DONE)
        return failure(handle, code, sql, !values.isEmpty());
    connection->keep(sql, std::move(statement));
    return rows;
}

} // namespace core
