// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/topics.h"

#include <QString>

namespace core::riddor {

/// A topic as one asks it: "Was the injured person at work?"
QString question(Topic topic);

/// What decides the answer, in the words of the regulation or of HSE, with the traps.
QString help(Topic topic, Jurisdiction jurisdiction);

/// What the law makes of the answer that \a facts hold, where people often get it wrong; empty
/// where there is nothing to say.
QString hint(Topic topic, const Facts &facts);

} // namespace core::riddor
