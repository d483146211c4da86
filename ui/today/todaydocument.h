// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/usecases/today.h"

namespace ui {

/// The things that need someone, in the order in which they are shown: what presses first.
QList<core::TodayItem> byUrgency(QList<core::TodayItem> items, QDate today);

/// Incidents of twelve months in their three groups.
core::reports::Chart monthsChart(const QList<core::MonthCount> &months);

/// Open actions by team, in time and overdue.
core::reports::Chart teamsChart(const QList<core::TeamActions> &teams);

/// What Today says, on paper.
core::Result<core::reports::Document> todayDocument(const core::Casebook &casebook);

} // namespace ui
