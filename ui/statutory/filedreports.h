// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/incident.h"

#include <optional>

namespace ui {

class RowEditor;
class Session;

/// The reports filed for the duties of \a incident, and a form to write one down: only that, or a
/// reason, stops a clock. With \a only, those of one duty. \a from: whether the list has a button
/// of its own for another one, or the form is opened by fileReport().
enum class FiledFrom { Itself, Elsewhere };
RowEditor *filedReports(Session &session,
                        const core::Incident &incident,
                        std::optional<core::Duty::Id> only,
                        FiledFrom from);

/// Opens the form of \a reports for a new report on \a duty.
void fileReport(RowEditor &reports, core::Duty::Id duty);

} // namespace ui
