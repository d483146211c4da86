// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/staged.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr std::array daysAgo{0, 1, 1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 20, 27, 75, 68, 61};

struct Stage
{
    int index;
    const char *kind;
    const char *places; ///< of the scenario, its first
};

constexpr Stage stages[] = {{3, "BU03", "public_place"},
                            {5, "LW01", "patient_home"},
                            {8, "PA06", "ed"},
                            {10, "PA20", "ward_mental_health"},
                            {11, "PA09", "ward_mental_health"},
                            {12, "PA01", "ward_mental_health"},
                            {13, "PA01", "ed"},
                            {14, "PA04", "ward_mental_health"},
                            {15, "PA20", "ward_mental_health"},
                            {16, "PA01", "ward_mental_health"}};

IncapacityPeriod period(QDate from, int days, const QString &kind)
{
    IncapacityPeriod row;
    row.fromOn = from;
    if (days > 0)
        row.untilOn = from.addDays(days - 1);
    row.periodKind = kind;
    if (kind != u"full_duties")
        row.cause = u"physical_injury"_s;
    return row;
}

} // namespace

std::optional<int> stagedDaysAgo(int index)
{
    return index < int(daysAgo.size()) ? std::optional(daysAgo[size_t(index)]) : std::nullopt;
}

const Scenario *stagedScenario(int index)
{
    for (const Stage &stage : stages) {
        if (stage.index != index)
            continue;
        for (const auto rows : {assaultScenarios(), abuseScenarios(), propertyScenarios()}) {
            for (const Scenario &row : rows) {
                if (QLatin1String(row.kind) == QLatin1String(stage.kind)
                    && QLatin1String(row.places).startsWith(QLatin1String(stage.places)))
                    return &row;
            }
        }
    }
    return nullptr;
}

QString stagedPlace(int index)
{
    return index >= stagedGroupFirst && index <= stagedGroupLast ? u"Rowan Ward, extra care area"_s
                                                                 : QString();
}

bool isStagedCase(int index)
{
    return index == 5 || index == 8 || (index >= 10 && index <= stagedGroupLast);
}

bool stagePeriods(int index, PartFile &victim, QDate accident)
{
    const QDate next = accident.addDays(1);
    switch (index) {
    case 8:
    case 11:
    case 12: // still off: not yet over seven days, just over, and reported
        victim.periods = {period(next, 0, u"absent"_s)};
        break;
    case 10: // rest days in between count
        victim.periods = {period(next, 4, u"absent"_s),
                          period(next.addDays(4), 2, u"rest_days_unfit"_s),
                          period(next.addDays(6), 3, u"absent"_s),
                          period(next.addDays(9), 0, u"full_duties"_s)};
        break;
    case stagedOverdue:
        victim.periods
            = {period(next, 12, u"absent"_s), period(next.addDays(12), 0, u"full_duties"_s)};
        break;
    default:
        return false;
    }
    victim.part.physicalHarm = u"moderate"_s;
    return true;
}

std::optional<Tempo> stagedTempo(int index)
{
    switch (index) {
    case 8:
        return Tempo{.startAfter = 6, .length = 28, .finishes = false};
    case 10:
        return Tempo{.startAfter = 1, .length = 14, .finishes = false};
    case 11:
        return Tempo{
            .startAfter = 1, .length = 9, .reviewed = true, .reviewAfter = 2, .reviewLength = 20};
    case 12:
        return Tempo{.startAfter = 1,
                     .length = 10,
                     .leavesGaps = true,
                     .reviewed = true,
                     .reviewAfter = 2,
                     .reviewLength = 12};
    case stagedOverdue:
        return Tempo{.startAfter = 2,
                     .length = 12,
                     .reviewed = true,
                     .reviewAfter = 2,
                     .reviewLength = 9,
                     .releases = false};
    case stagedGroupFirst:
        return Tempo{
            .startAfter = 2, .length = 20, .reviewed = true, .reviewAfter = 4, .reviewLength = 12};
    default:
        return {};
    }
}

} // namespace core::demo
