// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/run.h"

#include <algorithm>
#include <vector>

namespace core::riddor {

namespace {

enum class Day { Unlisted, Fit, Unfit };

bool counts(const IncapacityPeriod &period)
{
    if (period.cause != IncapacityCause::PhysicalInjury && period.cause != IncapacityCause::Mixed)
        return false;
    return period.kind != IncapacityKind::FullDuties && period.kind != IncapacityKind::RestDaysFit;
}

QDate lastDay(const Facts &facts)
{
    return facts.deathDate.isValid() ? std::min(facts.asOf, facts.deathDate) : facts.asOf;
}

// One entry a day from the day after the accident; unfit wins where two periods disagree.
std::vector<Day> calendar(const Facts &facts)
{
    const QDate first = facts.incidentDate.addDays(1);
    const QDate last = lastDay(facts);
    std::vector<Day> days(static_cast<size_t>(std::max<qint64>(0, first.daysTo(last) + 1)),
                          facts.unlistedDays == UnlistedDays::Fit ? Day::Fit : Day::Unlisted);
    for (const bool unfit : {false, true}) {
        for (const IncapacityPeriod &period : facts.incapacity) {
            if (counts(period) != unfit)
                continue;
            const QDate until = period.to.isValid() ? std::min(period.to, last) : last;
            for (QDate day = std::max(period.from, first); day <= until; day = day.addDays(1))
                days[static_cast<size_t>(first.daysTo(day))] = unfit ? Day::Unfit : Day::Fit;
        }
    }
    return days;
}

// Beyond the last listed day there is nothing to have asked about yet.
size_t askedDays(const Facts &facts, size_t all)
{
    if (facts.incapacity.isEmpty())
        return all;
    QDate last;
    for (const IncapacityPeriod &period : facts.incapacity)
        last = std::max(last, period.to.isValid() ? period.to : facts.asOf);
    return static_cast<size_t>(
        std::clamp<qint64>(facts.incidentDate.daysTo(last), 0, static_cast<qint64>(all)));
}

struct Runs
{
    int longest = 0;
    QList<QDate> reached;
};

template<typename Unfit>
Runs runsIn(const std::vector<Day> &days, QDate first, Unfit unfit)
{
    Runs found;
    int length = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        length = unfit(i) ? length + 1 : 0;
        if (length <= found.longest)
            continue;
        found.longest = length;
        found.reached.append(first.addDays(static_cast<qint64>(i)));
    }
    return found;
}

QDate runningSince(const Facts &facts, const std::vector<Day> &days, QDate first)
{
    for (const IncapacityPeriod &period : facts.incapacity) {
        if (!counts(period) || period.to.isValid())
            continue;
        QDate since = std::max(period.from, first);
        while (since > first && first.daysTo(since) <= static_cast<qint64>(days.size())
               && days[static_cast<size_t>(first.daysTo(since)) - 1] == Day::Unfit)
            since = since.addDays(-1);
        return since;
    }
    return {};
}

} // namespace

Run measure(const Facts &facts)
{
    const QDate first = facts.incidentDate.addDays(1);
    const std::vector<Day> days = calendar(facts);
    const size_t asked = askedDays(facts, days.size());
    const bool unlistedUnfit = facts.unlistedDays == UnlistedDays::Unfit;
    const auto possibly = [&](size_t i) {
        return days[i] == Day::Unfit || (i < asked && days[i] == Day::Unlisted);
    };
    const auto established
        = [&](size_t i) { return days[i] == Day::Unfit || (unlistedUnfit && possibly(i)); };

    const Runs known = runsIn(days, first, established);
    const Runs worst = runsIn(days, first, possibly);
    Run run{.longest = known.longest,
            .reached = known.reached,
            .possible = worst.longest,
            .mayReach = worst.reached};
    if (facts.deathDate.isNull()) {
        run.runningSince = runningSince(facts, days, first);
        run.running = run.runningSince.isValid();
    }
    run.nothingSaid = facts.incapacity.isEmpty() && facts.unlistedDays == UnlistedDays::Unknown;
    return run;
}

} // namespace core::riddor
