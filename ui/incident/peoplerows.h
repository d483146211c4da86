// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"
#include "ui/editors/rowsof.h"

namespace ui {

/// What changed between two readings of an incident's duties, in sentences; empty where nothing
/// did.
QString dutyChanges(const QList<core::DutyFile> &before, const QList<core::DutyFile> &after);

/// The people of an incident, each in their part.
RowEditor *partRows(Session &session, const core::HeldCase &held);
/// The injuries of one victim.
RowEditor *injuryRows(Session &session, const core::HeldCase &held, const core::PartFile &victim);
/// The days on which one victim could not do their normal work.
RowEditor *periodRows(Session &session, const core::HeldCase &held, const core::PartFile &victim);

} // namespace ui
