// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casepeople.h"
#include "core/domain/dutyfile.h"
#include "core/domain/exhibitfile.h"
#include "core/domain/investigationfile.h"
#include "core/domain/review.h"
#include "core/rules/duties.h"

namespace core {

/// One incident with everything around it that a report of it prints.
struct ReportedIncident
{
    IncidentFile file;
    QList<DutyFile> duties;
    QList<DutyFound> found; ///< what the rules say today, for the working
    QList<CameraRequest> cameras;
    QList<ExhibitFile> exhibits;
    QList<Attachment> documents; ///< of it and its exhibits
    QList<TimelineEntry> timeline;
    QList<PoliceEntry> police;
    QList<Contact> contacts;
    QList<DiaryNote> notes;
    QList<Action> actions; ///< that came from it, its investigations or its reviews
    QList<Support> support;
    QList<Investigation> investigations; ///< newest first
    QList<Review> reviews;               ///< newest first

    const Incident &incident() const { return file.incident; }
};

/// One investigation with the whole case of each of its incidents.
struct ReportedInvestigation
{
    InvestigationFile file;
    QList<ReportedIncident> incidents;
    QList<Attachment> documents; ///< of the investigation itself
};

} // namespace core
