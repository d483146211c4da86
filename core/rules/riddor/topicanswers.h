// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/topics.h"

namespace core::riddor {

/// \a facts with each answer to \a topic that differs in law from the others, the one that leaves
/// the other topics most open first.
QList<Facts> answersTo(Topic topic, const Facts &facts);

} // namespace core::riddor
