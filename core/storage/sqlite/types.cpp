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
