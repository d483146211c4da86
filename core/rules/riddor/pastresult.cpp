// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/pastresult.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace core::riddor {

using namespace Qt::StringLiterals;

PastResult pastResult(const DutyResult &stored, QDate day)
{
    PastResult result;
    result.ruleVersion = stored.ruleVersion;
    const QJsonObject outcomes = QJsonDocument::fromJson(stored.outcomes.toUtf8()).object();
    const QJsonObject primary = outcomes.value(u"outcomes"_s).toArray().at(0).toObject();
    result.category = outcomes.value(u"reason"_s).toString();
    result.report = tri(outcomes.value(u"owed"_s).toString());
    result.due = QDate::fromString(primary.value(u"deadline_date"_s).toString(), Qt::ISODate);
    result.regulation = primary.value(u"regulation"_s).toString();

    QJsonObject file = QJsonDocument::fromJson(stored.facts.toUtf8()).object();
    QJsonObject facts = file.value(u"facts"_s).toObject();
    if (facts.isEmpty())
        return result;
    facts.insert(u"as_of"_s, day.toString(Qt::ISODate));
    file.insert(u"facts"_s, facts);
    const auto read = factsFromJson(file);
    if (!read)
        return result;
    result.facts = *read;
    const QList<Outcome> again = assess(*read);
    if (stored.ruleVersion == again.constFirst().rules)
        result.working = working(*read, again);
    return result;
}

QString sentence(const PastResult &result)
{
    const QString what = label(List::RiddorCategory, result.category);
    if (result.report == Tri::No || !result.due.isValid())
        return result.regulation.isEmpty()
                   ? what
                   : Tr::tr("%1 (regulation %2)").arg(what, result.regulation);
    const QString day
        = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(result.due, u"d MMMM yyyy"_s);
    return result.report == Tri::Yes
               ? Tr::tr("%1, report by %2 (regulation %3)").arg(what, day, result.regulation)
               : Tr::tr("%1; if it must be reported, by %2 (regulation %3)")
                     .arg(what, day, result.regulation);
}

} // namespace core::riddor
