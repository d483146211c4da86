// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>

class QThread;
struct sqlite3;

namespace core {

/// One encrypted connection, for one thread at a time: that which opened it, or was given it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    static constexpr int keySize = 32;               ///< bytes of a raw key
    static constexpr int applicationId = 0x43415345; ///< "CASE", in the file's header

    /// Opens the file \a path with the raw \a key and \a cipher, "aegis" or "chacha20"; where there
    /// is none and \a mode is ReadWrite, creates it.
    ///
    /// Refuses with its own code a missing file (NotFound), one that is not encrypted or not a
    /// casebook's (Damaged), a key that does not fit (WrongKey; a damaged first page cannot be told
    /// from that), and a file or folder that cannot be written to (ReadOnly). Reading only, a
    /// medium nobody can write to will do.
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  const QByteArray &key,
                                                  const QString &cipher,
                                                  Mode mode = Mode::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with a value for each ? and gives its rows, forward only. A statement
    /// that writes has run to its end. Compiled statements are kept, so the same text again costs
    /// little.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    /// Whether next() of \a query became false because there were no more rows, or why else.
    Result<void> ended(const QSqlQuery &query) const;

    /// Runs every statement of \a sql, one after the other, up to the first that fails.
    Result<void> runScript(const QString &sql) const;

    bool inTransaction() const;
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    QString path() const { return m_path; }

    /// The engine's own handle, for bulk work; null once closed.
    sqlite3 *handle() const { return m_handle; }

    /// Gives the connection to \a thread; the calling one, whose it was, has no query running and
    /// leaves it alone from then on.
    void handTo(QThread *thread);

    /// Ends every query, closes the file and forgets the key. Only destruction may follow.
    void close();

private:
    Database(const QString &path, Mode mode);

    Result<void> connect(const QByteArray &key, const QString &cipher, const QString &options);
    Result<void> useKey(const QByteArray &key, const QString &cipher);
    Result<void> settle(bool creating);
    Result<void> checkFirstPage() const;
    Result<void> prepareToWrite();
    Result<void> ready() const;
    Error failure(int code, const QString &detail) const;
    Error failure(const QSqlError &error, const QString &sql, bool valuesBound) const;

    friend class Transaction;

    QString m_path;
    Mode m_mode;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    int m_transactions = 0;                ///< Transaction objects alive
    mutable std::optional<Error> m_undone; ///< why the transaction is no longer open
};

} // namespace core
