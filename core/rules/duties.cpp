// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duties.h"

#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/riddor.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isAboutViolence(const QString &category)
{
    return category == u"PA" || category == u"PV" || category == u"SX" || category == u"RT"
           || category == u"WE";
}

// Someone whose bicycle was stolen is not asked about fractures; someone who was touched, hurt or
// off work, or whom nobody has asked after an assault, is.
bool mayBeHurt(const riddor::CaseVictim &held)
{
    if (!held.injuries.isEmpty() || !held.periods.isEmpty() || !held.victim.acts.isEmpty())
        return true;
    const QString &harm = held.victim.physicalHarm;
    if (!harm.isEmpty())
        return harm != u"none";
    return isAboutViolence(held.incident.category) || held.incident.anyoneHurt == Tri::Yes;
}

// What somebody answered for RIDDOR keeps its result, whatever the kind of incident.
bool isAsked(const riddor::CaseVictim &held)
{
    const Part &victim = held.victim;
    return !victim.riddorEvent.isEmpty() || !victim.dangerousOccurrence.isEmpty()
           || !victim.disease.isEmpty() || victim.diedOn.isValid()
           || victim.physicalInjury != Tri::Unknown;
}

QString stateOf(Tri owed, bool submitted)
{
    if (submitted)
        return u"submitted"_s;
    switch (owed) {
    case Tri::Yes:
        return u"due"_s;
    case Tri::No:
        return u"not_owed"_s;
    case Tri::Unknown:
        return u"pending"_s;
    }
    Q_UNREACHABLE();
}

DutyFound parsDuty(const riddor::CaseVictim &held, const pars::Decision &decision)
{
    return {.part = held.victim.code,
            .rule = u"PARS"_s,
            .owed = decision.owed,
            .reason = codeOf(decision.reason),
            .state = stateOf(decision.owed, false)};
}

DutyFound riddorDuty(const riddor::CaseVictim &held, QDate asOf)
{
    const riddor::Facts facts = riddor::factsOf(held, asOf);
    const QList<riddor::Outcome> outcomes = riddor::assess(facts);
    const riddor::Outcome &primary = outcomes.first();
    return {.part = held.victim.code,
            .rule = u"RIDDOR"_s,
            .owed = primary.report,
            .reason = codeOf(primary.category),
            .state = stateOf(primary.report, primary.discharged),
            .due = primary.due,
            .threshold = primary.threshold,
            .statutory = true,
            .outcomes = outcomes,
            .alsoAsk = riddor::openQuestions(facts),
            .facts = facts};
}

std::optional<DutyFound> reviewDuty(const Incident &incident)
{
    if (incident.loneWorker == Tri::No)
        return {};
    const bool known = incident.loneWorker == Tri::Yes;
    if (!known && !isAboutViolence(incident.category) && incident.category != u"LW")
        return {};
    return DutyFound{.rule = u"REVIEW"_s,
                     .owed = incident.loneWorker,
                     .reason = known ? u"LONE_WORKER"_s : u"LONE_WORKER_NOT_ASKED"_s,
                     .state = stateOf(incident.loneWorker, false)};
}

} // namespace

QString ruleVersion(const DutyFound &duty)
{
    return duty.outcomes.isEmpty() ? u"HOUSE-1"_s : duty.outcomes.first().rules;
}

QList<DutyFound>
dutiesOf(const Incident &incident, const QList<riddor::CaseVictim> &victims, QDate asOf)
{
    QList<DutyFound> duties;
    for (const riddor::CaseVictim &held : victims) {
        const bool hurt = mayBeHurt(held);
        const pars::Decision decision = pars::decide(held.victim);
        if (decision.owed == Tri::Yes || (decision.owed == Tri::Unknown && hurt))
            duties.append(parsDuty(held, decision));
        if (hurt || isAsked(held))
            duties.append(riddorDuty(held, asOf));
    }
    if (const auto review = reviewDuty(incident))
        duties.append(*review);
    return duties;
}

} // namespace core
