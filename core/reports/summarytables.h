// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/reports/reportedincident.h"

namespace core::reports {

class Discretion;

} // namespace core::reports

/// Tables of the incident summary: those of the longer reports, folded so that a case with much in
/// it takes two pages.
namespace core::reports::folded {

/// Who was hurt and, in the same row, what was done to them and what came of it.
Table harmed(const IncidentFile &file, const Discretion &discretion);
/// Everybody else, each with their part in it; empty where there is nobody.
QString others(const IncidentFile &file, const Discretion &discretion);
/// Whom to tell beside how that stands, two across.
Facts told(const ReportedIncident &held, const Discretion &discretion);
/// Footage, exhibits and files in one list.
Table evidence(const ReportedIncident &held, const Discretion &discretion, QDate today);
/// A duty in a row, its working with it. The incident's own reference stands on every page.
Table duties(const ReportedIncident &held, const Discretion &discretion, QDate today);
/// Who is accountable stands behind what is to be done: most rows then take two lines.
Table openActions(const QList<Action> &open, const Discretion &discretion, QDate today);

} // namespace core::reports::folded
