// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/evidence.h"
#include "core/domain/incidentfile.h"
#include "core/domain/investigation.h"

namespace core {

/// One investigation with everything its wizard shows and its report prints.
struct InvestigationFile
{
    Investigation investigation;
    QList<IncidentFile> incidents;
    QList<StepNote> stepNotes;
    QList<TimelineEntry> timeline; ///< of the investigation and its incidents, in the order it happened
    QList<Account> accounts;
    QList<Enquiry> enquiries;
    QList<Decision> decisions;
    QList<PoliceEntry> police;
    QList<Factor> factors;
    QList<Why> whys;
    QList<Finding> findings;
    QList<Sanction> sanctions;
    QList<Redress> redress;
    QList<Support> support;
    QList<CameraRequest> cameras; ///< of its incidents
    QList<Exhibit> exhibits; ///< of its incidents
    QList<Action> actions; ///< that came from it or its incidents
    QList<Contact> contacts; ///< of it and its incidents
};

} // namespace core
