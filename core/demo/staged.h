// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/inquiry.h"

namespace core::demo {

/// Some of the first incidents are set up so that every state of every noun is there today: how
/// long before today each happened. Nothing past the last of them.
std::optional<int> stagedDaysAgo(int index);
/// The way it happens, or null where chance decides.
const Scenario *stagedScenario(int index);
/// Its exact place; empty where chance decides.
QString stagedPlace(int index);
/// The days its victim is off work. False where chance decides.
bool stagePeriods(int index, PartFile &victim, QDate accident);
/// Whether it is to be investigated whatever chance says.
bool isStagedCase(int index);
/// How its case goes; nothing where chance decides.
std::optional<Tempo> stagedTempo(int index);
/// The incidents that one investigation and one review cover together.
inline constexpr int stagedGroupFirst = 14;
inline constexpr int stagedGroupLast = 16;
/// Its RIDDOR report was forgotten.
inline constexpr int stagedOverdue = 13;

} // namespace core::demo
