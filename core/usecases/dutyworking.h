// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"
#include "core/domain/incident.h"
#include "core/rules/duties.h"
#include "core/storage/journal.h"

namespace core {

/// One duty with the case it belongs to and what the rules say of it on the clock's today.
struct DutyWorking
{
    Incident incident;
    DutyFile file;
    QString person; ///< the injured person's name or description; empty for the incident's own
    std::optional<DutyFound> found; ///< nothing where it no longer follows from what is written down
};

/// Reads the duty with this uid. NotFound where there is none.
Result<DutyWorking> dutyWorking(Journal &journal, const QString &dutyUid);

/// What the rules found for the duty \a file among \a all of its incident.
std::optional<DutyFound> foundFor(const DutyFile &file, const QList<DutyFound> &all);

} // namespace core
