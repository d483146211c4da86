// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/continuity.h"

namespace core {

/// What is wrong at one place of a chain, and what to do, in one sentence.
QString sentence(ContinuityBreak kind);

} // namespace core
