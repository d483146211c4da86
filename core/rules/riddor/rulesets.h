// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

#include <span>

namespace core::riddor {

struct RuleSet;
struct Run;

/// The numbers amending regulations are likeliest to change.
struct Limits
{
    int reportDays = 8; ///< counted days in a row that make an injury reportable (reg. 4(2))
    int recordDays = 4; ///< that make it recordable (reg. 12(1)(c)); 0 where there is no such tier
    int reportWithin = 15; ///< days from the accident for that report
    int noticeWithin
        = 10; ///< days for a death, a specified injury, a dangerous occurrence (Sch. 1)
    int deathWithinYears = 1; ///< from the accident, for an employee's death (reg. 6(3))
};

/// What one set of regulations finds; an amending set that changes more than numbers has its own.
using Findings = QList<Outcome> (*)(const Facts &facts, const Run &run, const Limits &limits);

/// Regulations as they stood for accidents in a span of days. A set is never edited once a
/// casebook has kept a result of it: an amendment ends it and stands beside it, so that an old case
/// is decided by the rules of its day for as long as it is kept.
struct RuleSet
{
    QStringView version; ///< kept with each result
    Jurisdiction jurisdiction = Jurisdiction::GreatBritain;
    QDate from;             ///< first day of an accident it governs
    QDate to;               ///< last such day; null while it is in force
    QStringView instrument; ///< the statutory instrument, as numbered
    Limits limits;
    Findings findings = nullptr;
};

/// The sets Casebook knows: SI 2013/1471 for Great Britain, SR 1997/455 for Northern Ireland.
std::span<const RuleSet> ruleSets();

/// The set for an accident of \a jurisdiction on \a day; null where none covers that day.
const RuleSet *
ruleSetFor(Jurisdiction jurisdiction, QDate day, std::span<const RuleSet> sets = ruleSets());

/// The limits that decide \a facts; those of today's rules where no set covers the day.
const Limits &limitsFor(const Facts &facts, std::span<const RuleSet> sets = ruleSets());

} // namespace core::riddor
