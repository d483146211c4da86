// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/exchange/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

QMap<QString, QString> textsOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QMap<QString, QString> rawCells(const QByteArray &raw)
{
    return textsOf(raw);
}

QByteArray valuesText(const QMap<QString, QString> &values)
{
    QByteArray json("{");
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it != values.begin())
            json.append(',');
        appendJsonText(json, it.key().toUtf8());
        json.append(':');
        appendJsonText(json, it.value().toUtf8());
    }
    return json.append('}');
}

QMap<QString, QString> importedValues(const QByteArray &text)
{
    return textsOf(text);
}

QStringList changedFields(const QMap<QString, QString> &earlier, const QMap<QString, QString> &now)
{
    QStringList fields = earlier.keys() + now.keys();
    fields.removeDuplicates();
    fields.removeIf([&](const QString &field) { return earlier.value(field) == now.value(field); });
    fields.sort();
    return fields;
}

} // namespace core
