// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/rulesets.h"

#include "core/rules/riddor/findings.h"

#include <algorithm>
#include <array>

namespace core::riddor {

std::span<const RuleSet> ruleSets()
{
    static const std::array sets{
        RuleSet{.version = u"GB-2013-1",
                .jurisdiction = Jurisdiction::GreatBritain,
                .from = QDate(2013, 10, 1),
                .instrument = u"SI 2013/1471",
                .findings = findings},
        RuleSet{.version = u"NI-1997-1",
                .jurisdiction = Jurisdiction::NorthernIreland,
                .from = QDate(1998, 4, 1),
                .instrument = u"SR 1997/455",
                .limits = {.reportDays = 4, .recordDays = 0, .reportWithin = 10},
                .findings = findings},
    };
    return sets;
}

const RuleSet *ruleSetFor(Jurisdiction jurisdiction, QDate day, std::span<const RuleSet> sets)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const RuleSet &set) {
        return set.jurisdiction == jurisdiction && day >= set.from
               && (set.to.isNull() || day <= set.to);
    });
    return found == sets.end() ? nullptr : &*found;
}

const Limits &limitsFor(const Facts &facts, std::span<const RuleSet> sets)
{
    if (const RuleSet *set = ruleSetFor(facts.jurisdiction, facts.incidentDate, sets))
        return set->limits;
    const auto last = std::find_if(sets.rbegin(), sets.rend(), [&](const RuleSet &set) {
        return set.jurisdiction == facts.jurisdiction;
    });
    static const Limits usual;
    return last == sets.rend() ? usual : last->limits;
}

} // namespace core::riddor
