// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statutorycase.h"

namespace core::reports {

/// What the physical assault report (PARS-equivalent, domain 2.4) says of one person, by the codes
/// of pars::fields(). A field nobody has answered is missing from it.
QMap<QString, QString> parsValues(const StatutoryCase &held, const Discretion &discretion);

/// The report, one per person assaulted, with its gaps listed first. It says that the national
/// system closed in 2017 and that no law sets its date.
Document parsReport(const StatutoryCase &held, const Discretion &discretion, const Frame &frame);

} // namespace core::reports
