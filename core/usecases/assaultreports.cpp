// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/assaultreports.h"

#include "core/usecases/consequences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto nameKey = "assault_reports_to";
constexpr auto methodKey = "assault_reports_method";
constexpr auto daysKey = "assault_reports_days";
constexpr auto furtherKey = "assault_reports_further";

Result<void> refreshOpenReports(ChangeSet &set, QDate today)
{
    auto rows = set.database().run(u"SELECT DISTINCT incident_id FROM duty WHERE rule = 'PARS' "
                                   "AND state IN ('due', 'pending') ORDER BY incident_id"_s);
    if (!rows)
        return rows.error();
    QList<qint64> incidents;
    while (rows->next())
        incidents << rows->value(0).toLongLong();
    rows->finish();
    for (const qint64 id : std::as_const(incidents)) {
        if (auto done = refreshConsequences(set, Id<Incident>(id), today); !done)
            return done;
    }
    return {};
}

} // namespace

AssaultDestination assaultDestination(const Casebook &casebook)
{
    return {
        casebook.setting(nameKey), casebook.setting(methodKey), casebook.setting(daysKey).toInt()};
}

Result<void> changeAssaultDestination(Casebook &casebook, AssaultDestination next)
{
    next.name = next.name.trimmed();
    next.method = next.method.trimmed();
    if (next.days < 0 || next.days > 366)
        return Error{Error::Code::Invalid,
                     Tr::tr("Give a number of days from 0, which is no target, to 366."),
                     {}};
    const AssaultDestination before = assaultDestination(casebook);
    if (before == next)
        return {};
    auto done = casebook.journal().commit(
        {u"setting.assaultReports"_s}, [&](ChangeSet &set) -> Result<void> {
            const std::pair<const char *, QString> values[]{
                {nameKey, next.name},
                {methodKey, next.method},
                {daysKey, next.days == 0 ? QString() : QString::number(next.days)}};
            for (const auto &[key, value] : values) {
                if (auto saved = set.saveSetting(QString::fromLatin1(key), value); !saved)
                    return saved;
            }
            if (before.days == next.days)
                return {};
            return refreshOpenReports(set, casebook.clock().today());
        });
    return done ? Result<void>() : done.error();
}

QList<AssaultDestination> furtherDestinations(const Casebook &casebook)
{
    QList<AssaultDestination> all;
    const QJsonArray kept = QJsonDocument::fromJson(casebook.setting(furtherKey).toUtf8()).array();
    for (const QJsonValue &one : kept)
        all.append({one[u"name"_s].toString(), one[u"method"_s].toString(), 0});
    return all;
}

Result<void> changeFurtherDestinations(Casebook &casebook,
                                       const QList<AssaultDestination> &next,
                                       const QString &draftUid)
{
    QSet<QString> names{assaultDestination(casebook).name.toCaseFolded()};
    QJsonArray kept;
    for (const AssaultDestination &one : next) {
        const QString name = one.name.trimmed();
        if (name.isEmpty())
            return Error{Error::Code::Invalid, Tr::tr("Give the place a name."), {}};
        if (names.contains(name.toCaseFolded()))
            return Error{Error::Code::Invalid, Tr::tr("%1 is named already.").arg(name), {}};
        names.insert(name.toCaseFolded());
        kept.append(QJsonObject{{u"name"_s, name}, {u"method"_s, one.method.trimmed()}});
    }
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    auto done = casebook.journal().commit(
        {u"setting.assaultReports"_s}, [&](ChangeSet &set) -> Result<void> {
            auto saved = set.saveSetting(QString::fromLatin1(furtherKey),
                                         kept.isEmpty() ? QString() : QString::fromUtf8(text));
            return saved ? set.finishDraft(draftUid) : saved;
        });
    return done ? Result<void>() : done.error();
}

QList<AssaultDestination> assaultDestinations(const Casebook &casebook)
{
    QList<AssaultDestination> all{assaultDestination(casebook)};
    all += furtherDestinations(casebook);
    all.removeIf([](const AssaultDestination &one) { return one.name.isEmpty(); });
    return all;
}

Result<int> assaultReportDays(const Database &db)
{
    auto row = db.run(u"SELECT value FROM setting WHERE key = ?"_s, {QString::fromLatin1(daysKey)});
    if (!row)
        return row.error();
    const int days = row->next() ? row->value(0).toInt() : 0;
    row->finish();
    return days;
}

} // namespace core
