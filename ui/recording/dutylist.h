// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "core/rules/duties.h"

class QWidget;

namespace ui {

/// The duties an incident raises, in words: what is owed, by when and why, and what is to be asked
/// before Casebook can tell.
QWidget *dutyList(const QList<core::DutyFound> &duties, const core::IncidentFile &file);

} // namespace ui
