// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/incidents.h"

namespace core {

/// Incidents that may belong to \a chosen, each once with the best reason: the same person or exact
/// place in the twelve months before \a today, or the same site within fourteen days of one of them
/// (why: same_person, same_place, same_period). Newest first within a reason; none of \a chosen,
/// none that is withdrawn.
Result<QList<RelatedIncident>>
companions(Journal &journal, const QList<Incident::Id> &chosen, QDate today);

} // namespace core
