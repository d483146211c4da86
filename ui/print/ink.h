// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QColor>

/// Colours of the printed page: those of the light theme, on white.
namespace ui::ink {

inline constexpr QColor text{0x21, 0x2B, 0x32};
inline constexpr QColor muted{0x4C, 0x62, 0x72};
inline constexpr QColor line{0xC6, 0xCF, 0xD5};
inline constexpr QColor pale{0xF0, 0xF4, 0xF5};
inline constexpr QColor blue{0x00, 0x5E, 0xB8};
inline constexpr QColor navy{0x00, 0x30, 0x87};
inline constexpr QColor paper{0xFF, 0xFF, 0xFF};

/// Text on fill has a contrast of at least 4.5, bar on paper of at least 3.
struct ToneInk
{
    QColor text;
    QColor fill;
    QColor bar;
};

inline ToneInk of(core::reports::Tone tone)
{
    using core::reports::Tone;
    switch (tone) {
    case Tone::Neutral:
        return {{0x3A, 0x4A, 0x55}, {0xE8, 0xED, 0xEE}, {0x76, 0x86, 0x92}};
    case Tone::Info:
        return {{0x00, 0x3F, 0x7D}, {0xE0, 0xED, 0xF9}, {0x00, 0x5E, 0xB8}};
    case Tone::Success:
        return {{0x00, 0x5A, 0x2B}, {0xDF, 0xF2, 0xE6}, {0x00, 0x7F, 0x3B}};
    case Tone::Warning:
        return {{0x6B, 0x3D, 0x00}, {0xFF, 0xEF, 0xD1}, {0xB8, 0x6A, 0x00}};
    case Tone::Danger:
        return {{0x9A, 0x11, 0x08}, {0xFB, 0xE2, 0xE0}, {0xD5, 0x28, 0x1B}};
    }
    return {text, paper, line};
}

inline QColor of(core::risk::Band band)
{
    using core::risk::Band;
    switch (band) {
    case Band::NotScored:
        return paper;
    case Band::Low:
        return {0xCD, 0xEB, 0xD7};
    case Band::Moderate:
        return {0xFF, 0xF4, 0xA3};
    case Band::High:
        return {0xFF, 0xD1, 0x99};
    case Band::Extreme:
        return {0xF7, 0xAB, 0xA5};
    }
    return paper;
}

} // namespace ui::ink
