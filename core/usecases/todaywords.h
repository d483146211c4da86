// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/today.h"

namespace core {

/// How much a thing presses: what is late or ends today before what can wait.
enum class Urgency { Late, Now, Soon, Later, Note };

/// One thing that asks for attention, in words: no code is left in them.
struct TodayWords
{
    QString title;  ///< what to do
    QString detail; ///< of which record, where, since when
    QString when;   ///< "Due tomorrow", in two or three words
    Urgency urgency = Urgency::Note;
};

/// \a item as it stands on \a today.
TodayWords inWords(const TodayItem &item, QDate today);

/// The figures in one or two sentences: what is due, what is late, what ends this week.
QString inWords(const TodayFigures &figures);

/// "6", or "2,000+" where counting stopped.
QString inWords(const Counted &counted);

/// How much of a clock has gone on \a today, 0 to 100.
int percentGone(const TodayItem &item, QDate today);

} // namespace core
