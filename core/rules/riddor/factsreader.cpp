// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factsreader.h"

#include <QJsonDocument>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

bool isSaid(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

} // namespace

void FactsReader::onlyKnows(const QJsonObject &from, const QString &path, const QStringList &known)
{
    for (const QString &key : from.keys()) {
        if (!known.contains(key))
            refuse(Tr::tr("%1%2 is not a fact Casebook knows.").arg(path, key));
    }
}

QJsonObject FactsReader::object(const QJsonObject &from, const QString &path, const QString &key)
{
    const QJsonValue value = from.value(key);
    return isSaid(value) ? entry(value, path + key) : QJsonObject();
}

QJsonObject FactsReader::entry(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        refuse(Tr::tr("%1: “%2” is not an object in braces.").arg(path, written(value)));
    return value.toObject();
}

QJsonArray
FactsReader::list(const QJsonObject &from, const QString &path, const QString &key, bool single)
{
    const QJsonValue value = from.value(key);
    if (!isSaid(value))
        return {};
    if (single && value.isString())
        return {value};
    if (!value.isArray())
        refuse(Tr::tr("%1%2: “%3” is not a list in brackets.").arg(path, key, written(value)));
    return value.toArray();
}

void FactsReader::yesNo(const QJsonObject &from, const QString &path, const QString &key, Tri &into)
{
    const QJsonValue value = from.value(key);
    if (!isSaid(value))
        return;
    const QString word = value.toString();
    if (value.isBool())
        into = value.toBool() ? Tri::Yes : Tri::No;
    else if (word == u"yes"_s || word == u"no"_s || word == u"unknown"_s)
        into = tri(word);
    else
        refuseValue(path + key, value, {u"yes"_s, u"no"_s, u"unknown"_s});
}

void FactsReader::date(const QJsonObject &from,
                       const QString &path,
                       const QString &key,
                       QDate &into)
{
    const QJsonValue value = from.value(key);
    if (!isSaid(value))
        return;
    const QString day = value.toString();
    into = day.size() == 10 ? QDate::fromString(day, Qt::ISODate) : QDate();
    if (!into.isValid())
        refuse(Tr::tr("%1%2: “%3” is not a date. Write it as 2026-03-31.")
                   .arg(path, key, written(value)));
}

QString FactsReader::text(const QJsonObject &from, const QString &path, const QString &key)
{
    const QJsonValue value = from.value(key);
    if (isSaid(value) && !value.isString())
        refuse(Tr::tr("%1%2: “%3” is not a text in quotes.").arg(path, key, written(value)));
    return value.toString();
}

void FactsReader::refuseValue(const QString &field,
                              const QJsonValue &value,
                              const QStringList &known)
{
    refuse(Tr::tr("%1: “%2” is not one of %3.").arg(field, written(value), known.join(u", "_s)));
}

} // namespace core::riddor
