// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"
#include "core/reports/reportedincident.h"

namespace core::reports {

class Discretion;

/// Incidents of one month across the organisation.
struct TrendMonth
{
    QDate month; ///< its first day
    int violence = 0;
    int other = 0;
};

/// What the Security Director is told about one incident.
struct BriefCase
{
    ReportedIncident incident;
    QList<TrendMonth> trend; ///< whole months, oldest first, the one that runs left out
};

/// The one page for the Security Director: what happened, is it getting better or worse, what is
/// late, what to sign. Fits one A4 page whatever was typed; what is cut says where it continues.
Document brief(const BriefCase &held, const Frame &frame, const Discretion &discretion);

/// Whether the last three months had more or fewer violent incidents than the three before, in one
/// sentence; says so where there are too few to tell.
QString trendSentence(const QList<TrendMonth> &months);

/// Violent and other incidents month by month, with \a sentence for those who cannot see it.
Chart trendChart(const QList<TrendMonth> &months, const QString &caption, const QString &sentence);

} // namespace core::reports
