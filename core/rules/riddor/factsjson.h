// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/riddor/facts.h"

#include <QJsonObject>

namespace core::riddor {

/// Reads {"jurisdiction": …, "facts": {…}}; a fact that is missing or null is unknown. Refuses, in
/// one sentence naming the fact, a date that is none, a word that is not in the list, a period that
/// ends before it begins, begins before the accident or ends after the day of asking, and two open
/// periods.
Result<Facts> factsFromJson(const QJsonObject &file);

/// The facts as such a file, so that a result can be kept with what it was computed from.
QJsonObject toJson(const Facts &facts);

} // namespace core::riddor
