// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "core/rules/duties.h"
#include "core/rules/notify.h"
#include "core/storage/database.h"

namespace core {

/// What follows from an incident as it stands, recorded or not.
struct Foresight
{
    QList<DutyFound> duties;
    QList<NotifyRow> tell; ///< who must be told, or may have to be
};

/// What \a file would raise on \a today if it were recorded as it stands: the duties with their
/// reasons, and who must be told. Reads only the register's people and sites that \a file names.
Result<Foresight> foresee(const Database &db, IncidentFile file, QDate today);

} // namespace core
