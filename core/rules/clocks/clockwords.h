// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/clocks/reckoning.h"

namespace core::clocks {

/// "Thursday 26 March 2026".
QString longDay(QDate day);

/// What the day a clock of this kind runs from is called: "Received on".
QString fromLabel(const QString &kind);

/// When it runs out, in one sentence; what decides it where that is not known.
QString sentence(const Facts &facts, const Reckoning &reckoning);

/// How the day was reached, step by step.
QStringList working(const Reckoning &reckoning);

/// The question that code of Reckoning::unknown stands for.
QString question(const QString &unknown);

/// The sentence that code of Reckoning::cautions stands for.
QString caution(const QString &caution);

/// "statute", "guidance" or "local", as ClockList::Basis has it.
QString code(Basis basis);

} // namespace core::clocks
