// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace bench {

/// Pages of the register, in each order, narrowed, and far from the start.
void listFigures(Suite &suite, core::Casebook &casebook);
/// Hits while a sentence is being typed.
void searchFigures(Suite &suite, core::Casebook &casebook);
/// The page of the day, and every date that runs.
void todayFigures(Suite &suite, core::Casebook &casebook);
/// Open absences brought up to date.
void clockFigures(Suite &suite);
/// One incident recorded, and the casebook opened.
void savingFigures(Suite &suite, core::Casebook &casebook);
/// Another system's listing read in.
void importFigures(Suite &suite);
/// A review as PDF, actions as a workbook.
void paperFigures(Suite &suite);
/// Whole programs: the first window, and the memory with a casebook open.
void processFigures(Suite &suite);

/// Opens the casebook at \a path in this process, looks at lists, search and the page of the day,
/// and prints the most memory it held, in KB; for processFigures().
int holdOpen(const QString &path);

} // namespace bench
