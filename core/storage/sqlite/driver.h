// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

#include <QSqlDriver>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

namespace core::sqlite {

/// Qt SQL over the SQLite linked into the program, so that no other, unencrypted SQLite can take
/// its place.
///
/// It answers as Qt's own SQLite driver does, except that a transaction takes the write lock at
/// once, and that statements are kept compiled for their next use. Connection options, separated by
/// semicolons: READONLY, IMMUTABLE (a medium nobody can write to), BUSY_TIMEOUT=milliseconds.
class Driver final : public QSqlDriver
{
    Q_OBJECT

public:
    using QSqlDriver::QSqlDriver;
    ~Driver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &name,
              const QString &user,
              const QString &password,
              const QString &host,
              int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType types) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

    /// The sqlite3 *, as a QVariant of that type.
    QVariant handle() const override;

private:
    bool run(const char *sql);
    QSqlIndex columns(const QString &table, bool keyOnly) const;

    std::unique_ptr<Connection> m_connection;
};

/// The name under which QSqlDatabase knows the driver.
QString driverName();

/// Makes the driver known to QSqlDatabase. May be called again.
void registerCasebookDriver();

} // namespace core::sqlite
