// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/driver.h"

#include "core/storage/sqlite/result.h"
#include "core/storage/sqlite/types.h"

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace core::sqlite {

namespace {

struct Options
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    bool immutable = false;
    int busyTimeout = 5000;
};

std::optional<Options> parsed(const QString &text)
{
    Options options;
    const QStringList words = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString option = word.trimmed();
        bool known = true;
        if (option == u"READONLY"_s || option == u"IMMUTABLE"_s) {
            options.flags = SQLITE_OPEN_READONLY;
            options.immutable = options.immutable || option == u"IMMUTABLE"_s;
        } else if (option.startsWith(u"BUSY_TIMEOUT="_s)) {
            options.busyTimeout = option.mid(option.indexOf(u'=') + 1).toInt(&known);
        } else {
            known = false;
        }
        if (!known)
            return std::nullopt;
    }
    return options;
}

QString immutableUri(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

QSqlError error(const QString &what, const Connection &connection, QSqlError::ErrorType type)
{
    return {what,
            QString::fromUtf8(sqlite3_errmsg(connection.handle())),
            type,
            QString::number(sqlite3_extended_errcode(connection.handle()))};
}

} // namespace

QString driverName()
{
    return u"CASEBOOK"_s;
}

void registerCasebookDriver()
{
    static const bool once = [] {
        QSqlDatabase::registerSqlDriver(driverName(), new QSqlDriverCreator<Driver>);
        return true;
    }();
    Q_UNUSED(once)
}

Driver::~Driver()
{
    m_connection.reset();
}

bool Driver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
        return true;
    case NamedPlaceholders: // Qt turns them into positional ones
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool Driver::open(const QString &name,
                  const QString &user,
                  const QString &password,
                  const QString &host,
                  int port,
                  const QString &options)
{
    Q_UNUSED(user)
    Q_UNUSED(password)
    Q_UNUSED(host)
    Q_UNUSED(port)
    close();
    const std::optional<Options> chosen = parsed(options);
    if (!chosen) {
        setLastError(QSqlError(u"Unknown connection option"_s, {}, QSqlError::ConnectionError));
        setOpenError(true);
        return false;
    }
    auto connection
        = std::make_unique<Connection>(chosen->immutable ? immutableUri(name) : name,
                                       chosen->flags | (chosen->immutable ? SQLITE_OPEN_URI : 0));
    if (connection->code() != SQLITE_OK) {
        setLastError(error(u"Unable to open the file"_s, *connection, QSqlError::ConnectionError));
        setOpenError(true);
        return false;
    }
    sqlite3_busy_timeout(connection->handle(), chosen->busyTimeout);
    m_connection = std::move(connection);
    setOpen(true);
    setOpenError(false);
    return true;
}

void Driver::close()
{
    m_connection.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *Driver::createResult() const
{
    return new QueryResult(this, m_connection.get());
}

bool Driver::run(const char *sql)
{
    if (!m_connection)
        return false;
    if (sqlite3_exec(m_connection->handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(error(QString::fromLatin1(sql), *m_connection, QSqlError::TransactionError));
    return false;
}

bool Driver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool Driver::commitTransaction()
{
    return run("COMMIT");
}

bool Driver::rollbackTransaction()
{
    return run("ROLLBACK");
}

QStringList Driver::tables(QSql::TableType types) const
{
    QStringList kinds;
    if (types & QSql::Tables)
        kinds.append(u"'table'"_s);
    if (types & QSql::Views)
        kinds.append(u"'view'"_s);

    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (!kinds.isEmpty()
        && query.exec(u"SELECT name FROM sqlite_master WHERE type IN (%1) "
                      "UNION ALL SELECT name FROM sqlite_temp_master WHERE type IN (%1)"_s.arg(
                          kinds.join(u", "_s)))) {
        while (query.next())
            names.append(query.value(0).toString());
    }
    if (isOpen() && (types & QSql::SystemTables))
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlRecord Driver::record(const QString &table) const
{
    return columns(table, false);
}

QSqlIndex Driver::primaryIndex(const QString &table) const
{
    return columns(table, true);
}

QSqlIndex Driver::columns(const QString &table, bool keyOnly) const
{
    const bool escaped = isIdentifierEscaped(table, TableName);
    const QString name = escaped ? stripDelimiters(table, TableName) : table;
    const QString schema = name.section(u'.', 0, -2);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.prepare(u"SELECT name, type, \"notnull\", dflt_value, pk "
                  "FROM pragma_table_xinfo(?, ?) WHERE hidden <> 1"_s);
    query.addBindValue(name.section(u'.', -1));
    query.addBindValue(schema.isEmpty() ? QVariant() : QVariant(schema));

    QSqlIndex found;
    if (!query.exec())
        return found;
    while (query.next()) {
        const bool isKey = query.value(4).toInt() > 0;
        if (keyOnly && !isKey)
            continue;
        const QByteArray type = query.value(1).toByteArray().toLower();
        QString initial = query.value(3).toString();
        if (initial.startsWith(u'\''))
            initial = initial.mid(1, initial.size() - 2);
        QSqlField field(query.value(0).toString(), fieldType(type.constData(), 0), name);
        field.setAutoValue(isKey && type == "integer");
        field.setRequired(query.value(2).toBool());
        field.setDefaultValue(initial);
        found.append(field);
    }
    return found;
}

QString Driver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u"\""_s, u"\"\""_s);
    escaped.replace(u'.', u"\".\""_s);
    return u'"' + escaped + u'"';
}

QVariant Driver::handle() const
{
    return QVariant::fromValue(m_connection ? m_connection->handle() : nullptr);
}

} // namespace core::sqlite
