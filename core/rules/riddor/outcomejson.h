// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/outcome.h"

#include <QJsonObject>
#include <QStringList>

namespace core::riddor {

/// One outcome under the keys of a decision; pending is the word "pending", absent values are null.
QJsonObject toJson(const Outcome &outcome);

/// The decision: the primary's keys, "further" for reports of their own, "outcomes" with all, "ask"
/// with the answers that would change it, and "working" in sentences.
QJsonObject toJson(const QList<Outcome> &outcomes, const QStringList &working);

} // namespace core::riddor
