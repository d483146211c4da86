// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/riddor/facts.h"

#include <QJsonObject>

namespace core::riddor {

/// Reads {"jurisdiction": …, "facts": {…}}; a fact that is missing or null is unknown. Refuses, in
/// one sentence naming the field, a key that is no fact, a value of the wrong type, a date that is
/// none, a word that is not in the list, and what contradiction() finds.
Result<Facts> factsFromJson(const QJsonObject &file);

/// What cannot be true of \a facts, in one sentence; empty where nothing is wrong: a missing date,
/// a day before the accident or after the day of asking, a period that ends before it begins, two
/// open periods.
QString contradiction(const Facts &facts);

/// The facts as such a file, so that a result can be kept with what it was computed from.
QJsonObject toJson(const Facts &facts);

} // namespace core::riddor
