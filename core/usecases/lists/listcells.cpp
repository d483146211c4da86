// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lists/listcells.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace core {

QVariant listValue(const ListColumn &column, const QVariantList &cells, QDate today)
{
    const QVariant cell = column.derive ? column.derive(cells, today) : cells.value(0);
    if (cell.isNull())
        return {};
    switch (column.kind) {
    case ListColumn::Kind::Date: {
        const QDate day = cell.typeId() == QMetaType::QDate
                              ? cell.toDate()
                              : QDate::fromString(cell.toString(), Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant();
    }
    case ListColumn::Kind::Time: {
        const QTime time = QTime::fromString(cell.toString(), u"HH:mm"_s);
        return time.isValid() ? QVariant(time) : QVariant();
    }
    case ListColumn::Kind::Number:
        return cell.toLongLong();
    case ListColumn::Kind::Flag:
        return cell.toBool();
    case ListColumn::Kind::Answer:
        return code(tri(cell.toString()));
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Code:
    case ListColumn::Kind::Reference:
        break;
    }
    const QString text = cell.toString();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString listText(const ListColumn &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (column.words)
        return column.words(value.toString());
    switch (column.kind) {
    case ListColumn::Kind::Date:
        return value.toDate().toString(u"dd/MM/yyyy"_s);
    case ListColumn::Kind::Time:
        return value.toTime().toString(u"HH:mm"_s);
    case ListColumn::Kind::Code:
        return column.list ? label(*column.list, value.toString()) : value.toString();
    case ListColumn::Kind::Answer:
        return label(tri(value.toString()));
    case ListColumn::Kind::Flag:
        return value.toBool() ? Tr::tr("Yes") : Tr::tr("No");
    case ListColumn::Kind::Number:
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Reference:
        break;
    }
    return value.toString();
}

QVariant listPlain(const ListColumn &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (column.kind == ListColumn::Kind::Date)
        return value.toDate().toString(Qt::ISODate);
    if (column.kind == ListColumn::Kind::Time)
        return value.toTime().toString(u"HH:mm"_s);
    return value;
}

} // namespace core
