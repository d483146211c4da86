// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QList>

namespace ui {

class Session;

/// Starts a review of these incidents and opens its wizard; where an unreleased review covers one
/// of them already, that one is opened.
void startReview(Session &session, const QList<core::Incident::Id> &incidents);

} // namespace ui
