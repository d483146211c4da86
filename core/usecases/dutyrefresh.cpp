// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/rules/riddor/changing.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/outcomejson.h"
#include "core/rules/riddor/riddor.h"
#include "core/usecases/assaultreports.h"
#include "core/usecases/duties.h"
#include "core/usecases/dutyclock.h"
#include "core/usecases/dutynotes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Facts without the day of asking: a day that passes and changes nothing is no new result.
QString factsKept(const DutyFound &found)
{
    if (found.rule != u"RIDDOR")
        return u"{}"_s;
    QJsonObject file = riddor::toJson(found.facts);
    QJsonObject facts = file.value(u"facts"_s).toObject();
    facts.remove(u"as_of"_s);
    file.insert(u"facts"_s, facts);
    return compact(file);
}

/// Outcomes as codes with values, so that the working can be printed in another language later.
QString outcomesKept(const DutyFound &found)
{
    QJsonArray outcomes;
    for (const riddor::Outcome &outcome : found.outcomes)
        outcomes.append(riddor::toJson(outcome));
    return compact(
        {{u"owed"_s, code(found.owed)}, {u"reason"_s, found.reason}, {u"outcomes"_s, outcomes}});
}

/// What makes a result another one. A running absence grows by a day each day; that alone does not.
QString compared(const QString &outcomes)
{
    QJsonObject kept = QJsonDocument::fromJson(outcomes.toUtf8()).object();
    QJsonArray list;
    for (const QJsonValue &value : kept.value(u"outcomes"_s).toArray()) {
        QJsonObject outcome = value.toObject();
        outcome.remove(u"longest_incapacity_run_days"_s);
        list.append(outcome);
    }
    kept.insert(u"outcomes"_s, list);
    return compact(kept);
}

Result<void> keepResult(ChangeSet &set, Duty::Id duty, const DutyFound &found)
{
    const QString facts = factsKept(found);
    const QString outcomes = outcomesKept(found);
    auto newest = Repository<DutyResult>(set.database())
                      .select(u"WHERE t.duty_id = ? ORDER BY t.id DESC LIMIT 1"_s, {duty.value()});
    if (!newest)
        return newest.error();
    if (!newest->isEmpty() && newest->constFirst().facts == facts
        && compared(newest->constFirst().outcomes) == compared(outcomes))
        return {};
    DutyResult result;
    result.dutyId = duty;
    result.at = set.now();
    result.ruleVersion = ruleVersion(found);
    result.facts = facts;
    result.outcomes = outcomes;
    return set.add(result);
}

/// The state with what people did: a filed report or a reason outlives a new computation.
QString stateOf(const DutyFound &found, const Duty &stored, bool filed)
{
    if (stored.state == u"withdrawn")
        return stored.state;
    // What a RIDDOR report discharges is for the rules to say; the others know only one report.
    if (filed && found.rule != u"RIDDOR")
        return u"submitted"_s;
    return found.state;
}

/// A released review is what a review duty asks for.
Result<bool> isReviewed(const Database &db, Incident::Id id)
{
    auto row = db.run(uR"(SELECT 1 FROM review_incident c JOIN review v ON v.id = c.review_id
        JOIN record r ON r.id = v.id WHERE c.incident_id = ? AND v.version > 0
          AND r.withdrawn_at IS NULL LIMIT 1)"_s,
                      {id.value()});
    if (!row)
        return row.error();
    const bool found = row->next();
    row->finish();
    return found;
}

Result<bool> isFiled(const Database &db, const Duty &duty, const QString &rule, Incident::Id id)
{
    if (!duty.id.isNull()) {
        auto any = db.run(
            u"SELECT 1 FROM submission WHERE duty_id = ? AND state <> 'rejected' LIMIT 1"_s,
            {duty.id.value()});
        if (!any)
            return any.error();
        if (any->next())
            return true;
    }
    return rule == u"REVIEW" ? isReviewed(db, id) : Result<bool>(false);
}

Result<void> keepDuty(ChangeSet &set,
                      const Incident &incident,
                      Part::Id part,
                      const DutyFound &found,
                      const QList<Duty> &stored)
{
    const auto same = std::find_if(stored.begin(), stored.end(), [&](const Duty &each) {
        return each.partId == part && each.rule == found.rule;
    });
    const Duty before = same == stored.end() ? Duty() : *same;
    auto filed = isFiled(set.database(), before, found.rule, incident.id());
    if (!filed)
        return filed.error();
    Duty duty = before;
    duty.incidentId = incident.id();
    duty.partId = part;
    duty.rule = found.rule;
    duty.state = stateOf(found, before, *filed);
    duty.dueOn = found.due;
    if (found.rule == u"PARS" && found.owed == Tri::Yes) {
        auto target = assaultReportTarget(set.database(), incident.reportedOn);
        if (!target)
            return target.error();
        duty.dueOn = *target;
    }
    duty.thresholdOn = found.threshold;
    duty.outcome = found.reason;
    if (duty.id.isNull()) {
        if (auto done = set.add(duty); !done)
            return done;
    } else if (duty != before) {
        if (auto done = set.save(duty); !done)
            return done;
    }
    return keepResult(set, duty.id, found);
}

/// Duties that no longer follow from the facts stay, with their history, and stop.
Result<void> stopOthers(ChangeSet &set, const QList<Duty> &stored, const QSet<QString> &found)
{
    for (Duty duty : stored) {
        const QString key = QString::number(duty.partId.value()) + duty.rule;
        if (found.contains(key) || duty.state == u"withdrawn" || duty.state == u"not_owed"
            || duty.state == u"submitted")
            continue;
        duty.state = u"not_owed"_s;
        duty.dueOn = {};
        duty.thresholdOn = {};
        if (auto done = set.save(duty); !done)
            return done;
    }
    return {};
}

} // namespace

namespace {

/// Says how long what was just computed holds. It follows from the rest and is not audited.
Result<void> keepClock(const Database &db,
                       Id<Incident> id,
                       const QList<riddor::CaseVictim> &victims,
                       const QList<DutyFound> &found,
                       QDate today,
                       ClockWork work)
{
    QDate changes;
    for (const riddor::CaseVictim &held : victims) {
        const QDate day = work == ClockWork::Thorough ? riddor::changesOn(held, today)
                                                      : riddor::mayChangeOn(held, today);
        if (day.isValid() && (changes.isNull() || day < changes))
            changes = day;
    }
    // The diary asks ahead of a threshold: that day is one to look again.
    for (const DutyFound &duty : found) {
        for (const riddor::Outcome &outcome : duty.outcomes) {
            const QDate warning = warnsOn(outcome);
            if (warning.isValid() && warning > today && (changes.isNull() || warning < changes))
                changes = warning;
        }
    }
    auto kept
        = db.run(uR"(INSERT INTO duty_clock (incident_id, looked_on, changes_on, rule_version)
        VALUES (?, ?, ?, ?) ON CONFLICT (incident_id) DO UPDATE SET looked_on = excluded.looked_on,
            changes_on = excluded.changes_on, rule_version = excluded.rule_version)"_s,
                 {id.value(),
                  today.toString(Qt::ISODate),
                  changes.isValid() ? changes.toString(Qt::ISODate) : u"9999-12-31"_s,
                  rulesOfToday()});
    return kept ? Result<void>() : kept.error();
}

/// Duties that nobody has withdrawn: those still ask for something.
QList<DutyFound> notWithdrawn(QList<DutyFound> found,
                              const QList<Duty> &stored,
                              const QHash<QString, Part::Id> &parts)
{
    for (const Duty &gone : stored) {
        if (gone.state == u"withdrawn")
            found.removeIf([&](const DutyFound &duty) {
                return duty.rule == gone.rule && parts.value(duty.part) == gone.partId;
            });
    }
    return found;
}

Result<QString> personKind(const Database &db, Person::Id id)
{
    if (id.isNull())
        return QString();
    auto person = Repository<Person>(db).find(id);
    return person ? Result<QString>(person->personKind) : person.error();
}

} // namespace

Result<QList<riddor::CaseVictim>> caseVictims(const Database &db, const Incident &incident)
{
    auto parts = Repository<Part>(db).of(incident.id());
    if (!parts)
        return parts.error();
    QString siteKind;
    if (!incident.siteId.isNull()) {
        auto site = Repository<Site>(db).find(incident.siteId);
        if (!site)
            return site.error();
        siteKind = site->siteKind;
    }
    auto jurisdiction = db.run(u"SELECT value FROM setting WHERE key = 'jurisdiction'"_s);
    if (!jurisdiction)
        return jurisdiction.error();
    const bool northernIreland = jurisdiction->next() && jurisdiction->value(0).toString() == u"NI";
    jurisdiction->finish();
    QList<riddor::CaseVictim> victims;
    for (const Part &part : *parts) {
        if (part.role != u"victim")
            continue;
        riddor::CaseVictim victim;
        victim.incident = incident;
        victim.victim = part;
        victim.siteKind = siteKind;
        victim.jurisdiction = northernIreland ? riddor::Jurisdiction::NorthernIreland
                                              : riddor::Jurisdiction::GreatBritain;
        auto injuries = Repository<Injury>(db).of(part.id);
        auto periods = Repository<IncapacityPeriod>(db).of(part.id);
        auto submissions
            = Repository<Submission>(db).select(uR"(WHERE t.state <> 'rejected' AND t.duty_id IN
                (SELECT id FROM duty WHERE part_id = ? AND rule = 'RIDDOR') ORDER BY t.id)"_s,
                                                {part.id.value()});
        if (!injuries || !periods || !submissions)
            return !injuries ? injuries.error() : !periods ? periods.error() : submissions.error();
        victim.injuries = *injuries;
        victim.periods = *periods;
        victim.submissions = *submissions;
        for (const Part &other : *parts) {
            if (other.role != u"assailant")
                continue;
            auto kind = personKind(db, other.personId);
            if (!kind)
                return kind.error();
            victim.assailants.append({other, *kind});
        }
        victims.append(victim);
    }
    return victims;
}

Result<void> refreshDuties(ChangeSet &set, Id<Incident> id, QDate today, ClockWork work)
{
    auto incident = Repository<Incident>(set.database()).find(id);
    if (!incident)
        return incident.error();
    auto victims = caseVictims(set.database(), *incident);
    auto stored = Repository<Duty>(set.database()).of(id);
    if (!victims || !stored)
        return victims ? stored.error() : victims.error();
    QHash<QString, Part::Id> parts;
    for (const riddor::CaseVictim &victim : *victims)
        parts.insert(victim.victim.code, victim.victim.id);
    QSet<QString> kept;
    bool runs = false;
    const QList<DutyFound> found = dutiesOf(*incident, *victims, today);
    for (const DutyFound &duty : found) {
        runs = runs || (duty.rule == u"RIDDOR" && duty.state != u"not_owed");
        const Part::Id part = parts.value(duty.part);
        kept.insert(QString::number(part.value()) + duty.rule);
        if (auto done = keepDuty(set, *incident, part, duty, *stored); !done)
            return done;
    }
    if (auto done = stopOthers(set, *stored, kept); !done)
        return done;
    const QList<DutyNote> notes
        = dutyNotes(notWithdrawn(found, *stored, parts), *victims, today);
    if (auto done = keepDutyNotes(set, *incident, notes, today); !done)
        return done;
    // Of the others no clock runs that time could move.
    return runs ? keepClock(set.database(), id, *victims, found, today, work) : Result<void>();
}

Result<void> refreshDuties(ChangeSet &set, Id<Incident> id, QDate today)
{
    return refreshDuties(set, id, today, ClockWork::Quick);
}

QString rulesOfToday()
{
    static const QString all = [] {
        QStringList versions;
        for (const riddor::RuleSet &set : riddor::ruleSets())
            versions << set.version.toString();
        return versions.join(u' ');
    }();
    return all;
}

} // namespace core
