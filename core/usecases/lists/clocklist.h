// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/lists/listdefinition.h"

namespace core {

/// The other clocks an LSMS runs by: requests, breaches, limits, reviews, own returns.
ListDefinition clockList();

} // namespace core
