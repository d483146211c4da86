// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/rules/status.h"
#include "core/storage/changeset.h"

namespace core {

/// Brings what follows from an incident up to date within the commit that changed it: its duties
/// with a new result where facts or outcome differ, and its status. \a today decides what is due.
Result<void> refreshConsequences(ChangeSet &set, Id<Incident> id, QDate today);

/// Brings the status of every incident up to date that what \a set has written may move: incidents
/// themselves, their actions, and the investigations and reviews that cover them with theirs and what
/// the police said.
Result<void> refreshStatuses(ChangeSet &set);

/// Brings the duties of every incident with an open clock up to date; at opening and at midnight.
/// What was computed is good until the day on which time alone may change it, and until something it
/// rests on is changed. Returns how many incidents were looked at.
Result<int> refreshOpenClocks(ChangeSet &set, QDate today);

/// What decides the status of an incident, as it is stored now.
Result<StatusFacts> statusFacts(const Database &db, const Incident &incident);

} // namespace core
