// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/changing.h"

#include "core/rules/riddor/riddor.h"

#include <algorithm>

namespace core::riddor {

namespace {

/// How many days after a day that the facts name something can happen: the day itself and its
/// neighbours, the days on which a run that starts on it or the day after reaches a limit, the days
/// after those, and the days after the last ones to report.
QList<int> stepsOf(const Limits &limits)
{
    QList<int> steps{-1, 0, 1, 2, limits.noticeWithin + 1, limits.reportWithin + 1};
    for (const int limit : {limits.recordDays, limits.reportDays})
        steps << limit - 1 << limit << limit + 1;
    return steps;
}

QList<QDate> namedDays(const CaseVictim &held, const Facts &facts)
{
    QList<QDate> days{facts.incidentDate, facts.diagnosedOn, facts.deathDate, facts.deathLearned};
    if (facts.diagnosis)
        days.append(facts.diagnosis->received);
    for (const core::IncapacityPeriod &period : held.periods)
        days << period.fromOn << period.untilOn;
    for (const core::Injury &injury : held.injuries)
        days << injury.diagnosedOn;
    for (const Submission &made : facts.submissions)
        days << made.date;
    return days;
}

/// The days after \a asOf on which something may change, in their order.
QList<QDate> daysToLookAt(const CaseVictim &held, QDate asOf)
{
    const Facts facts = factsOf(held, asOf);
    const QList<int> steps = stepsOf(limitsFor(facts));
    QList<QDate> days;
    for (const QDate named : namedDays(held, facts)) {
        for (const int step : steps) {
            if (named.isValid() && named.addDays(step) > asOf)
                days.append(named.addDays(step));
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

struct Known
{
    Facts facts;
    QList<Outcome> outcomes;

    bool operator==(const Known &) const = default;
};

/// What is known on \a day, without what each day changes.
Known knownOn(const CaseVictim &held, QDate day)
{
    Known known{factsOf(held, day), {}};
    known.outcomes = assess(known.facts);
    known.facts.asOf = {};
    for (Outcome &outcome : known.outcomes)
        outcome.runDays.reset();
    return known;
}

} // namespace

QDate mayChangeOn(const CaseVictim &held, QDate asOf)
{
    return daysToLookAt(held, asOf).value(0);
}

QDate changesOn(const CaseVictim &held, QDate asOf)
{
    const QList<QDate> days = daysToLookAt(held, asOf);
    if (days.isEmpty())
        return {};
    const Known now = knownOn(held, asOf);
    const auto found = std::find_if(
        days.begin(), days.end(), [&](QDate day) { return knownOn(held, day) != now; });
    return found == days.end() ? QDate() : *found;
}

} // namespace core::riddor
