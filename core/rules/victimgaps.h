// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/gaps.h"

namespace core {

/// What is missing about one victim of \a incident.
QList<Gap> victimGaps(const Incident &incident, const PartFacts &victim);

/// Whether \a category is about something done to a person.
bool concernsPeople(const QString &category);

} // namespace core
