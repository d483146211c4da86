// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"
#include "core/rules/riddor/casefacts.h"
#include "core/storage/journal.h"

namespace core {

/// One injured person of one incident, with what RIDDOR makes of them.
struct RiddorCase
{
    riddor::CaseVictim held;
    QString name;                 ///< of the person, or how they are described
    std::optional<DutyFile> duty; ///< nothing where nothing was found to ask yet

    const Record &record() const { return held.incident.record; }
};

/// Reads the victim \a partCode of an incident; NotFound where there is none.
Result<RiddorCase>
riddorCase(Journal &journal, const QString &incidentUid, const QString &partCode);

/// Stores what \a now answers otherwise than \a base: the part and its injuries, in one commit with
/// everything that follows from it and the end of the draft. Conflict where the part moved on since
/// \a base was read.
Result<void> answerRiddor(Journal &journal,
                          riddor::CaseVictim now,
                          const riddor::CaseVictim &base,
                          const QString &draftUid = {});

/// Says on which day the entry in the record of regulation 12 was made; a null day takes it back.
/// Invalid for a day to come.
Result<void>
enterInRecord(Journal &journal, Duty::Id duty, QDate day, const QString &draftUid = {});

/// Until when that entry must be kept at least: three years from the day it was made (reg. 12(3)).
QDate keptUntil(QDate recorded);

/// Every result of a duty that was ever computed, the newest first.
Result<QList<DutyResult>> dutyResults(const Database &db, Duty::Id duty);

} // namespace core
