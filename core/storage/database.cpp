// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/driver.h"
#include "core/storage/sqlite/errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error notACasebook()
{
    return {Error::Code::Damaged,
            Tr::tr("This file is not a casebook, or its beginning is damaged. "
                   "Choose another, or restore the last checked backup."),
            {}};
}

/// Looks at the part of the header that stays readable, which says what the file is before a key is
/// tried.
Result<void> checkBeginning(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::File,
                     Tr::tr("The file “%1” cannot be read. Check that you may open it.").arg(path),
                     {}};
    const QByteArray head = file.read(24);
    if (head.startsWith("SQLite format 3"))
        return Error{Error::Code::Damaged,
                     Tr::tr("The file “%1” is an unencrypted database, not a casebook.").arg(path),
                     {}};
    static const QByteArray payloadFractions("\x40\x20\x20"); // the same in every SQLite file
    if (head.mid(21, 3) != payloadFractions)
        return notACasebook();
    return {};
}

bool isUnencrypted(const QString &path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(16).startsWith("SQLite format 3");
}

Error missing(const QString &path)
{
    return {Error::Code::NotFound,
            Tr::tr("There is no casebook at “%1”. Check the name and the folder.").arg(path),
            {}};
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
{}

Database::~Database()
{
    close();
}

Result<std::unique_ptr<Database>>
Database::open(const QString &path, const QByteArray &key, const QString &cipher, Mode mode)
{
    // The engine would take a key of another length for a passphrase.
    if (key.size() != keySize || (cipher != u"aegis"_s && cipher != u"chacha20"_s))
        return Error{Error::Code::Invalid,
                     Tr::tr("This version of the program cannot open a casebook of this kind."),
                     u"cipher %1, key of %2 bytes"_s.arg(cipher, QString::number(key.size()))};
    const QFileInfo file(path);
    const bool creating = !file.exists();
    if (creating && (mode == Mode::ReadOnly || !file.absoluteDir().exists()))
        return missing(path);
    if (!creating) {
        if (auto known = checkBeginning(path); !known)
            return known.error();
    }

    const auto attempt = [&](const QString &options) -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, mode));
        if (auto done = database->connect(key, cipher, options); !done)
            return done.error();
        if (auto done = database->settle(creating); !done)
            return done.error();
        return database;
    };
    auto opened = attempt(mode == Mode::ReadOnly ? u"READONLY"_s : QString());
    const bool allWritten = QFileInfo(path + u"-wal"_s).size() == 0;
    if (!opened && mode == Mode::ReadOnly && opened.error().code == Error::Code::ReadOnly
        && allWritten)
        opened = attempt(u"IMMUTABLE"_s);
    if (!opened && creating)
        QFile::remove(path);
    return opened;
}

Result<void> Database::connect(const QByteArray &key, const QString &cipher, const QString &options)
{
    sqlite::registerCasebookDriver();
    m_connection = QSqlDatabase::addDatabase(sqlite::driverName(),
                                             QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return failure(m_connection.lastError().nativeErrorCode().toInt(), u"open"_s);
    m_handle = *static_cast<sqlite3 *const *>(m_connection.driver()->handle().constData());
    return useKey(key, cipher);
}

Result<void> Database::useKey(const QByteArray &key, const QString &cipher)
{
    if (auto done = runScript(u"PRAGMA cipher = '%1'"_s.arg(cipher)); !done)
        return done;
    std::array<char, 4 + keySize> raw{'r', 'a', 'w', ':'};
    std::copy(key.begin(), key.end(), raw.begin() + 4);
    const int code = sqlite3_key_v2(m_handle, "main", raw.data(), int(raw.size()));
    sodium_memzero(raw.data(), raw.size());
    if (code != SQLITE_OK)
        return failure(code, u"key"_s);
    return {};
}

/// Writes the first page where \a creating, reads it back, and sets how the connection behaves.
Result<void> Database::settle(bool creating)
{
    if (creating) {
        // The page size counts only before anything has been read.
        auto done = runScript(
            u"PRAGMA page_size = 8192; PRAGMA application_id = %1"_s.arg(applicationId));
        if (!done)
            return done;
    }
    if (auto known = checkFirstPage(); !known)
        return known;
    if (creating && isUnencrypted(m_path))
        return Error{Error::Code::Storage,
                     Tr::tr("The casebook would not be encrypted, so it was not created. "
                            "Install the program again."),
                     {}};
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // A kept statement is not compiled anew because other values are bound to it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    auto done = runScript(u"PRAGMA temp_store = MEMORY;"
                          "PRAGMA cache_size = -65536;"
                          "PRAGMA mmap_size = 0;"
                          "PRAGMA foreign_keys = ON;"
                          "PRAGMA trusted_schema = OFF;"
                          "PRAGMA cell_size_check = ON"_s);
    return done && m_mode == Mode::ReadWrite ? prepareToWrite() : done;
}

Result<void> Database::checkFirstPage() const
{
    auto row = run(u"PRAGMA application_id"_s);
    if (!row && sqlite3_errcode(m_handle) == SQLITE_NOTADB)
        return Error{Error::Code::WrongKey,
                     Tr::tr("The key does not open this casebook, or its first page is damaged."),
                     row.error().detail};
    if (!row)
        return row.error();
    if (!row->next() || row->value(0).toInt() != applicationId)
        return notACasebook();
    return {};
}

Result<void> Database::prepareToWrite()
{
    if (sqlite3_db_readonly(m_handle, "main") != 0)
        return failure(SQLITE_READONLY, u"opened read-only"_s);
    auto row = run(u"PRAGMA journal_mode = WAL"_s);
    if (!row)
        return row.error();
    if (!row->next() || row->value(0).toString() != u"wal"_s)
        return failure(SQLITE_CANTOPEN, u"no write-ahead log here"_s);
    return runScript(u"PRAGMA synchronous = FULL"_s);
}

Result<void> Database::ready() const
{
    if (!m_handle)
        return Error{Error::Code::Storage, Tr::tr("The casebook is closed."), {}};
    if (m_transactions > 0 && !inTransaction())
        return m_undone.value_or(failure(SQLITE_ABORT_ROLLBACK, u"the transaction has ended"_s));
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    if (auto may = ready(); !may)
        return may.error();
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError(), sql, false);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError(), sql, !values.isEmpty());
    return query;
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    if (!query.lastError().isValid())
        return {};
    return failure(query.lastError(), query.lastQuery(), true);
}

Result<void> Database::runScript(const QString &sql) const
{
    if (auto may = ready(); !may)
        return may;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return failure(sqlite3_extended_errcode(m_handle),
                   u"%1 in: %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), sql));
}

bool Database::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::failure(int code, const QString &detail) const
{
    const Error error = sqlite::storageError(code,
                                             m_handle ? sqlite3_system_errno(m_handle) : 0,
                                             u"SQLite %1: %2"_s.arg(QString::number(code), detail));
    if (m_transactions > 0 && !inTransaction() && !m_undone)
        m_undone = error;
    return error;
}

Error Database::failure(const QSqlError &error, const QString &sql, bool valuesBound) const
{
    const int code = error.nativeErrorCode().toInt();
    // A general error may quote a value, such as words searched for, and the log holds no personal
    // data.
    const bool mayQuote = valuesBound && (code & 0xff) == SQLITE_ERROR;
    return failure(code,
                   u"%1 in: %2"_s.arg(mayQuote ? error.driverText() : error.databaseText(), sql));
}

void Database::handTo(QThread *thread)
{
    m_connection.driver()->moveToThread(thread);
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    if (m_handle && m_mode == Mode::ReadWrite && !inTransaction())
        sqlite3_exec(
            m_handle, "PRAGMA analysis_limit = 400; PRAGMA optimize", nullptr, nullptr, nullptr);
    m_handle = nullptr;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace core
