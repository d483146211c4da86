// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/dialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::sqlite {

QString inOwnWords(const QString &statement)
{
    static const QRegularExpression integers(u"\\b(bigint|boolean)\\b"_s);
    static const QRegularExpression table(u"^\\s*(--[^\\n]*\\n\\s*)*CREATE TABLE\\b"_s);
    QString own = statement;
    own.replace(integers, u"integer"_s);
    if (table.match(own).hasMatch())
        own = own.trimmed() + u" STRICT"_s;
    return own;
}

} // namespace core::sqlite
