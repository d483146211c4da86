// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casepeople.h"
#include "core/domain/incidentfile.h"
#include "core/storage/journal.h"

namespace core {

/// Everyone and every place these incidents and \a actions name, as their registers have them:
/// people with those they were merged with, sites with the site they are part of, posts with
/// everyone who held them.
Result<CasePeople> casePeople(Journal &journal,
                              const QList<IncidentFile> &incidents,
                              const QList<Action> &actions = {});

} // namespace core
