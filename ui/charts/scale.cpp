// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::charts {

namespace {

using core::reports::Chart;
using core::reports::Series;

struct Extent
{
    double low = 0;
    double high = 0;
    bool whole = true;

    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
        whole = whole && value == std::round(value);
    }
};

Extent extentOf(const Chart &chart)
{
    Extent extent;
    for (const Series &series : chart.series)
        for (const double value : series.values)
            extent.take(value);
    if (chart.kind == Chart::Kind::Line)
        return extent;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const Series &series : chart.series)
            if (const double value = series.values.value(i); std::isfinite(value))
                sum += value;
        extent.take(sum);
    }
    return extent;
}

/// The smallest of 1, 2, 5, 10, 20 … (or 0.1, 0.2 …) that is not below \a least.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace

int Scale::ticks() const
{
    return int(std::lround((to - from) / step)) + 1;
}

QString Scale::format() const
{
    const int decimals = step >= 1 ? 0 : int(std::ceil(-std::log10(step) - 1e-9));
    return u"%."_s + QString::number(decimals) + u'f';
}

Scale scaleFor(const Chart &chart)
{
    const Extent extent = extentOf(chart);
    if (extent.high <= extent.low)
        return {};
    double step = roundStep((extent.high - extent.low) / 5);
    if (extent.whole)
        step = std::max(1.0, step);
    return {std::floor(extent.low / step + 1e-9) * step,
            std::ceil(extent.high / step - 1e-9) * step,
            step};
}

} // namespace ui::charts
