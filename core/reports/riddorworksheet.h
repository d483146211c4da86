// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statutorycase.h"
#include "core/rules/riddor/outcome.h"

namespace core::reports {

/// The worksheet for a RIDDOR report of one person (domain 1.12): outcome, working and citation,
/// then the fields of form F2508 (NI2508 in Northern Ireland), gaps first. It is marked as a
/// worksheet and not the official form. \a outcomes (primary first) and \a working come from the
/// rules.
Document riddorWorksheet(const StatutoryCase &held,
                         const QList<riddor::Outcome> &outcomes,
                         const QStringList &working,
                         const Discretion &discretion,
                         const Frame &frame);

} // namespace core::reports
