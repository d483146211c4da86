// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pars.h"

namespace core::pars {

/// Why a report is or is not owed, in one sentence.
QString sentence(Reason reason);

/// The heading of a group of fields; empty for a code that is none.
QString groupLabel(QStringView group);

/// The name of a field; empty for a code that is none.
QString fieldLabel(QStringView code);

/// What must stand on every page about it: no law sets its date today.
QString localRecordNote();

} // namespace core::pars
