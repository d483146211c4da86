// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Theme active = Theme::of(Theme::Mode::Light);

double luminance(const QColor &c)
{
    const auto channel
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

const Theme &Theme::current()
{
    return active;
}

void Theme::setCurrent(const Theme &theme)
{
    active = theme;
}

const Theme::ToneColours &Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Low:
        return low;
    case Tone::Moderate:
        return moderate;
    case Tone::High:
        return high;
    case Tone::Extreme:
        return extreme;
    }
    return neutral;
}

QColor Theme::toneEdge(Tone t) const
{
    return mode == Mode::HighContrast ? tone(t).bar : tone(t).fill;
}

QFont Theme::font(double points, QFont::Weight weight) const
{
    QFont font = QApplication::font();
    font.setPointSizeF(points * scale);
    font.setWeight(weight);
    return font;
}

int Theme::scaled(int pixels) const
{
    return int(std::lround(pixels * scale));
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Low:
        return u"low"_s;
    case Tone::Moderate:
        return u"moderate"_s;
    case Tone::High:
        return u"high"_s;
    case Tone::Extreme:
        return u"extreme"_s;
    }
    return {};
}

} // namespace ui
