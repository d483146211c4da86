// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/types.h"

#include <QDateTime>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core::sqlite {

bool isSqlNull(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return !value.toDate().isValid();
    case QMetaType::QTime:
        return !value.toTime().isValid();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

QString sqlText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODateWithMs);
    case QMetaType::QTime:
        return value.toTime().toString(u"hh:mm:ss.zzz"_s);
    default:
        return value.toString();
    }
}

int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (isSqlNull(value))
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement,
                                   parameter,
                                   bytes.constData(),
                                   sqlite3_uint64(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = sqlText(value).toUtf8();
        return sqlite3_bind_text64(statement,
                                   parameter,
                                   text.constData(),
                                   sqlite3_uint64(text.size()),
                                   SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    }
}

QMetaType fieldType(const char *declared, int storage)
{
    const QByteArray name = QByteArray(declared).toLower();
    if (name == "integer" || name == "int")
        return QMetaType(QMetaType::Int);
    if (name == "double" || name == "float" || name == "real" || name.startsWith("numeric"))
        return QMetaType(QMetaType::Double);
    if (name == "blob")
        return QMetaType(QMetaType::QByteArray);
    if (name == "boolean" || name == "bool")
        return QMetaType(QMetaType::Bool);
    if (!name.isEmpty())
        return QMetaType(QMetaType::QString);
    switch (storage) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::Int);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    default:
        return {};
    }
}

QString unquotedName(const char *name)
{
    return QString::fromUtf8(name).remove(u'"');
}

} // namespace core::sqlite
