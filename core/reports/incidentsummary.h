// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"
#include "core/reports/reportedincident.h"

namespace core::reports {

class Discretion;

/// One incident on one to two pages: facts, people, harm, duties with their working, cameras, who
/// was told, exhibits and documents, what is missing, what comes next. \a discretion has the
/// audience of \a frame; today is the day the frame was printed.
Document
incidentSummary(const ReportedIncident &held, const Frame &frame, const Discretion &discretion);

/// What happened in one or two sentences, from the fields: when, where, what, how bad, police.
QString inShort(const ReportedIncident &held, const Discretion &discretion);

/// The facts every report of an incident begins with.
Facts incidentFacts(const ReportedIncident &held, const Discretion &discretion);

} // namespace core::reports
