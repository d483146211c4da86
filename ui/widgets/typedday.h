// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <optional>

namespace ui {

/// Which year a day without one means: the nearest past one for what happened, else this year's.
enum class YearGuess { Past, ThisYear };

/// Reads a day as people type it (12/11/2026, 12.11.26, 12 Nov 2026, 2026-11-12, 12/11, today,
/// yesterday); nothing if it is no day that exists.
std::optional<QDate>
typedDay(const QString &text, QDate today, YearGuess guess = YearGuess::ThisYear);

/// Reads a time of day as people type it (1430, 14:30, 14.30, 930, 2:30pm, 9); nothing if it is
/// none.
std::optional<QTime> typedTime(const QString &text);

} // namespace ui
