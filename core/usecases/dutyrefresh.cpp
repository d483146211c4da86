// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/changing.h"
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/outcomejson.h"
#include "core/rules/riddor/riddor.h"
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
QJsonObject outcomesKept(const DutyFound &found)
{
    QJsonArray outcomes;
    for (const riddor::Outcome &outcome : found.outcomes)
        outcomes.append(riddor::toJson(outcome));
    return {{u"owed"_s, code(found.owed)}, {u"reason"_s, found.reason}, {u"outcomes"_s, outcomes}};
}

/// What makes a result another one. A running absence grows by a day each day; that alone does not.
QJsonObject compared(QJsonObject outcomes)
{
    QJsonArray list;
    for (const QJsonValue &value : outcomes.value(u"outcomes"_s).toArray()) {
        QJsonObject outcome = value.toObject();
        outcome.remove(u"longest_incapacity_run_days"_s);
        list.append(outcome);
    }
    outcomes.insert(u"outcomes"_s, list);
    return outcomes;
}

bool isSame(const DutyResult &newest, const QString &facts, const QJsonObject &outcomes)
{
    return newest.facts == facts
           && compared(QJsonDocument::fromJson(newest.outcomes.toUtf8()).object())
                  == compared(outcomes);
}

Result<void>
keepResult(ChangeSet &set, Duty::Id duty, const DutyFound &found, const DutyResult &newest)
{
    const QString facts = factsKept(found);
    const QJsonObject outcomes = outcomesKept(found);
    if (isSame(newest, facts, outcomes))
        return {};
    DutyResult result;
    result.dutyId = duty;
    result.at = set.now();
    result.ruleVersion = ruleVersion(found);
    result.facts = facts;
    result.outcomes = compact(outcomes);
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

Result<void> keepDuty(ChangeSet &set, const DutyCase &held, const DutyFound &found)
{
    const Part::Id part = held.parts.value(found.part);
    const auto same = std::find_if(held.duties.begin(), held.duties.end(), [&](const Duty &each) {
        return each.partId == part && each.rule == found.rule;
    });
    const Duty before = same == held.duties.end() ? Duty() : *same;
    const bool filed = held.filed.contains(before.id)
                       || (found.rule == u"REVIEW" && held.isReviewed);
    Duty duty = before;
    duty.incidentId = held.incident.id();
    duty.partId = part;
    duty.rule = found.rule;
    duty.state = stateOf(found, before, filed);
    duty.dueOn = found.due;
    if (found.rule == u"PARS" && found.owed == Tri::Yes)
        duty.dueOn = held.reportTarget;
    duty.thresholdOn = found.threshold;
    duty.outcome = found.reason;
    if (duty.id.isNull()) {
        if (auto done = set.add(duty); !done)
            return done;
    } else if (duty != before) {
        if (auto done = set.save(duty); !done)
            return done;
    }
    return keepResult(set, duty.id, found, held.newest.value(duty.id));
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

} // namespace

Result<void> refreshDuties(ChangeSet &set, const DutyCase &held, QDate today, ClockWork work)
{
    QSet<QString> kept;
    bool runs = false;
    const QList<DutyFound> found = dutiesOf(held.incident, held.victims, today);
    for (const DutyFound &duty : found) {
        runs = runs || (duty.rule == u"RIDDOR" && duty.state != u"not_owed");
        kept.insert(QString::number(held.parts.value(duty.part).value()) + duty.rule);
        if (auto done = keepDuty(set, held, duty); !done)
            return done;
    }
    if (auto done = stopOthers(set, held.duties, kept); !done)
        return done;
    const QList<DutyNote> notes
        = dutyNotes(notWithdrawn(found, held.duties, held.parts), held.victims, today);
    if (auto done = keepDutyNotes(set, held, notes, today); !done)
        return done;
    // Of the others no clock runs that time could move.
    return runs ? keepClock(set.database(), held.incident.id(), held.victims, found, today, work)
                : Result<void>();
}

Result<void> refreshDuties(ChangeSet &set, Id<Incident> id, QDate today)
{
    auto held = dutyCases(set.database(), {id});
    return held ? refreshDuties(set, held->constFirst(), today, ClockWork::Quick) : held.error();
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
