// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"

namespace core::reports {

/// What happened in some days.
struct PeriodFigures
{
    int incidents = 0;
    int violent = 0;
    int hurt = 0;  ///< moderate physical harm or worse
    int alone = 0; ///< lone workers

    bool operator==(const PeriodFigures &) const = default;
};

/// One line of what is late or waits: no words anybody typed.
struct BriefLine
{
    QString what; ///< "INC-2026-0012/V1: RIDDOR report"
    QDate dueOn;
    QString who; ///< post or person that answers; empty where nobody does

    bool operator==(const BriefLine &) const = default;
};

/// What the one page about the whole organisation is written from.
struct OrganisationBrief
{
    PeriodFigures thisMonth;  ///< up to today
    PeriodFigures sameDays;   ///< of the month before, as many days
    PeriodFigures wholeMonth; ///< the month before
    QStringList serious;      ///< of this month: reference, kind and harm
    QList<TrendMonth> trend;  ///< whole months, oldest first, this one left out
    QList<BriefLine> late;    ///< the most serious first
    QStringList toSign;
};

/// One page for the Security Director about the whole organisation: this month against last,
/// better or worse, what is late, what to sign. Who answers is named for full only.
Document organisationBrief(const OrganisationBrief &held, const Frame &frame);

} // namespace core::reports
