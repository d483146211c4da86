// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clocksettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray array(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ClockSettings> clockSettings(const Database &db)
{
    auto rows = db.run(uR"(SELECT key, value FROM setting WHERE key IN
        ('jurisdiction', 'clock_jurisdiction', 'holiday_changes', 'own_returns'))"_s);
    if (!rows)
        return rows.error();
    QHash<QString, QString> values;
    while (rows->next())
        values.insert(rows->value(0).toString(), rows->value(1).toString());
    if (auto whole = db.ended(*rows); !whole)
        return whole.error();
    ClockSettings settings;
    settings.jurisdiction = values.value(u"clock_jurisdiction"_s);
    if (settings.jurisdiction.isEmpty())
        settings.jurisdiction = values.value(u"jurisdiction"_s) == u"NI" ? u"NI"_s : u"EW"_s;
    for (const QJsonValue &one : array(values.value(u"holiday_changes"_s)))
        settings.holidays.append({day(one[u"day"_s]),
                                  one[u"name"_s].toString(),
                                  one[u"nation"_s].toString(),
                                  one[u"works"_s].toBool()});
    for (const QJsonValue &one : array(values.value(u"own_returns"_s)))
        settings.returns.append({one[u"uid"_s].toString(),
                                 one[u"name"_s].toString(),
                                 one[u"to"_s].toString(),
                                 one[u"unit"_s].toString(),
                                 one[u"amount"_s].toInt(),
                                 one[u"category"_s].toString(),
                                 day(one[u"since"_s]),
                                 one[u"ended"_s].toBool()});
    return settings;
}

QList<std::pair<QString, QString>> stored(const ClockSettings &settings)
{
    QJsonArray holidays;
    for (const clocks::HolidayChange &one : settings.holidays)
        holidays.append(QJsonObject{{u"day"_s, iso(one.day)},
                                    {u"name"_s, one.name},
                                    {u"nation"_s, one.nation},
                                    {u"works"_s, one.works}});
    QJsonArray returns;
    for (const OwnReturn &one : settings.returns)
        returns.append(QJsonObject{{u"uid"_s, one.uid},
                                   {u"name"_s, one.name},
                                   {u"to"_s, one.toWhom},
                                   {u"unit"_s, one.unit},
                                   {u"amount"_s, one.amount},
                                   {u"category"_s, one.category},
                                   {u"since"_s, iso(one.since)},
                                   {u"ended"_s, one.ended}});
    return {{u"clock_jurisdiction"_s, settings.jurisdiction},
            {u"holiday_changes"_s, text(holidays)},
            {u"own_returns"_s, text(returns)}};
}

} // namespace core
