// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportedincident.h"
#include "core/usecases/statutorypapers.h"

namespace core {

/// One incident with everything around it, as its reports read it.
Result<ReportedIncident> reportedIncident(Casebook &casebook, const QString &incidentUid);
/// One investigation with the case of each of its incidents.
Result<ReportedInvestigation> reportedInvestigation(Casebook &casebook,
                                                    const QString &investigationUid);

/// The summary of an incident for an audience.
Result<Paper>
incidentPaper(Casebook &casebook, const QString &incidentUid, reports::Audience audience);
/// The report of an investigation.
Result<Paper>
investigationPaper(Casebook &casebook, const QString &investigationUid, reports::Audience audience);
/// The report of a review as it stands now.
Result<Paper> reviewPaper(Casebook &casebook, const QString &reviewUid, reports::Audience audience);
/// The one page about an incident for the Security Director.
Result<Paper>
briefPaper(Casebook &casebook, const QString &incidentUid, reports::Audience audience);
/// The open actions of a post, to print, answer and sign.
Result<Paper> postPaper(Casebook &casebook, const QString &postUid, reports::Audience audience);

} // namespace core
