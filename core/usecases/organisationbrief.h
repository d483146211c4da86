// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/statutorypapers.h"

namespace core {

/// The one page about the whole organisation for the Security Director, on the clock's today.
Result<Paper> organisationBriefPaper(Casebook &casebook, reports::Audience audience);

} // namespace core
