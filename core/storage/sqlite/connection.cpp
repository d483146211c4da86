// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/connection.h"

#include "core/storage/sqlite/result.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::sqlite {

namespace {

constexpr auto ownName = "casebook";

/// Only these are the same however often they run: a PRAGMA may take effect while it is compiled.
bool mayBeKept(const QString &sql)
{
    static const std::array words{u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"WITH"_s};
    const QStringView text = QStringView(sql).trimmed();
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.startsWith(word, Qt::CaseInsensitive);
    });
}

} // namespace

Connection::Connection(const QString &name, int flags)
    : m_code(
        sqlite3_open_v2(name.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr))
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_set_clientdata(m_handle, ownName, this, nullptr);
}

Connection *Connection::of(sqlite3 *handle)
{
    return static_cast<Connection *>(sqlite3_get_clientdata(handle, ownName));
}

Connection::~Connection()
{
    const auto results = m_results;
    for (QueryResult *result : results)
        result->abandon();
    m_idle.clear();
    sqlite3_close_v2(m_handle);
}

Statement Connection::take(const QString &sql)
{
    const std::unique_ptr<Statement> idle(m_idle.take(sql));
    return idle ? std::move(*idle) : Statement();
}

void Connection::keep(const QString &sql, Statement statement)
{
    if (!statement || !mayBeKept(sql))
        return;
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    m_idle.insert(sql, new Statement(std::move(statement)));
}

} // namespace core::sqlite
