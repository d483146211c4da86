// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

#include <QStringList>

namespace core::riddor {

/// A result as it was computed one day: what was known, and what the rules of that day made of it.
struct PastResult
{
    std::optional<Facts> facts; ///< nothing where they can no longer be read
    QString category;           ///< code of the primary outcome: List::RiddorCategory
    Tri report = Tri::Unknown;
    QDate due;
    QString regulation;
    QString ruleVersion;
    QStringList working; ///< empty where other rules computed it than these
};

/// Reads a stored result; \a day is the day it was computed.
PastResult pastResult(const DutyResult &stored, QDate day);

/// "Over-seven-day injury, report by 27 November 2026 (regulation 4(2))".
QString sentence(const PastResult &result);

} // namespace core::riddor
