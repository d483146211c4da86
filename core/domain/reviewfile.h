// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
#include "core/domain/review.h"

namespace core {

/// One post-incident review with everything its wizard shows and its report prints.
struct ReviewFile
{
    Review review;
    QList<IncidentFile> incidents;
    std::optional<InvestigationFile> investigation; ///< the newest that covers its incidents
    QList<StepNote> stepNotes;
    QList<Participant> participants;
    QList<Control> controls;
    QList<Lesson> lessons;
    QList<Dissemination> dissemination;
    QList<Signature> signatures;
    QList<ReviewVersion> versions;
    QList<Support> support; ///< of the review and its investigation
    QList<Action> actions; ///< that came from it, its investigation or its incidents
};

} // namespace core
