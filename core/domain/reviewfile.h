// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"
#include "core/domain/investigationfile.h"
#include "core/domain/review.h"

namespace core {

/// One post-incident review with everything its wizard shows and its report prints.
struct ReviewFile
{
    Review review;
    QList<IncidentFile> incidents;
    QList<InvestigationFile> investigations; ///< the newest of each incident, each once
    QList<StepNote> stepNotes;
    QList<Participant> participants;
    QList<Control> controls;
    QList<Lesson> lessons;
    QList<Dissemination> dissemination;
    QList<Signature> signatures;
    QList<ReviewVersion> versions;
    QList<Support> support;        ///< of the review and its investigation
    QList<Action> actions;         ///< that came from it, its investigations or its incidents
    QList<TimelineEntry> timeline; ///< of all of them, in the order it happened
    QList<PoliceEntry> police;     ///< of all of them
    QList<Factor> factors;         ///< of all of them
    QList<Why> whys;               ///< of all of them
    QList<Finding> findings;       ///< of all of them
    QList<Decision> decisions;     ///< of all of them
    QList<Sanction> sanctions;     ///< of all of them
    QList<Redress> redress;        ///< of all of them
    QList<Contact> contacts;       ///< of all of them
    QList<Exhibit> exhibits;       ///< of its incidents
    QList<CameraRequest> cameras;  ///< of its incidents
    QList<Attachment> documents;   ///< files of all of them and of the exhibits
    QList<DutyFile> duties;        ///< of its incidents
};

} // namespace core
