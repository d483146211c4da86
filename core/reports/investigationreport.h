// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"
#include "core/reports/reportedincident.h"

namespace core::reports {

class Discretion;

/// All of an investigation in the order of its wizard: scope, people hurt, evidence, who was told,
/// accounts, timeline, injury and time off, police, lone working, why it happened, findings,
/// sanctions, redress and actions, what is missing. What people said is printed for full only.
Document investigationReport(const ReportedInvestigation &held,
                             const Frame &frame,
                             const Discretion &discretion);

} // namespace core::reports
