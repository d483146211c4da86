// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/identifiers.h"

namespace core {

/// What is wrong with a date as it was typed and how to write it; empty for DateProblem::None.
QString sentence(DateProblem problem, const QString &typed);

/// What is wrong with a patient identifier; empty where its check digit is right.
QString nhsNumberProblem(const QString &typed);

} // namespace core
