// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace ui::charts {

/// A value axis with round numbers.
struct Scale
{
    double from = 0;
    double to = 1;
    double step = 1;

    int ticks() const;

    /// printf format of its numbers: no more decimals than the step needs.
    QString format() const;
};

/// The scale that holds every figure of \a chart; from zero unless a figure is negative.
/// Stacked figures are added up. About five steps, none below one where all figures are whole.
Scale scaleFor(const core::reports::Chart &chart);

} // namespace ui::charts
