// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme::ToneColours tone(QRgb text, QRgb fill, QRgb bar)
{
    return {rgb(text), rgb(fill), rgb(bar)};
}

Theme light()
{
    Theme t;
    t.canvas = rgb(0xF0F4F5);
    t.surface = rgb(0xFFFFFF);
    t.surfaceAlt = rgb(0xF5F8FA);
    t.border = rgb(0xD8DDE0);
    t.borderStrong = rgb(0x768692);
    t.text = rgb(0x212B32);
    t.textMuted = rgb(0x4C6272);
    t.link = rgb(0x005EB8);
    t.accent = rgb(0x005EB8);
    t.accentHover = rgb(0x004990);
    t.onAccent = rgb(0xFFFFFF);
    t.accentTint = rgb(0xE6F0FA);
    t.header = rgb(0x005EB8);
    t.onHeader = rgb(0xFFFFFF);
    t.headerField = rgb(0x004B93);
    t.focus = rgb(0x212B32);
    t.focusInner = rgb(0xFFEB3B);
    t.neutral = tone(0x3A4A55, 0xE8EDEE, 0x768692);
    t.info = tone(0x003F7D, 0xE0EDF9, 0x005EB8);
    t.success = tone(0x005A2B, 0xDFF2E6, 0x007F3B);
    t.warning = tone(0x6B3D00, 0xFFEFD1, 0xB86A00);
    t.danger = tone(0x9A1108, 0xFBE2E0, 0xD5281B);
    t.low = tone(0x212B32, 0xCDEBD7, 0x007F3B);
    t.moderate = tone(0x212B32, 0xFFF4A3, 0x8A7400);
    t.high = tone(0x212B32, 0xFFD199, 0xB86A00);
    t.extreme = tone(0x212B32, 0xF7ABA5, 0xD5281B);
    t.series = {rgb(0x003087), rgb(0x0072CE), rgb(0x41B6E6), rgb(0x768692), rgb(0xAE2573)};
    return t;
}

Theme dark()
{
    Theme t;
    t.canvas = rgb(0x11171C);
    t.surface = rgb(0x1A232A);
    t.surfaceAlt = rgb(0x222D35);
    t.border = rgb(0x33414B);
    t.borderStrong = rgb(0x7F929F);
    t.text = rgb(0xF0F4F5);
    t.textMuted = rgb(0xB3C0C8);
    t.link = rgb(0x7CB9F2);
    t.accent = rgb(0x1D70B8);
    t.accentHover = rgb(0x155A96);
    t.onAccent = rgb(0xFFFFFF);
    t.accentTint = rgb(0x17334D);
    t.header = rgb(0x0C2B4B);
    t.onHeader = rgb(0xFFFFFF);
    t.headerField = rgb(0x153D66);
    t.focus = rgb(0xFFEB3B);
    t.focusInner = rgb(0x11171C);
    t.neutral = tone(0xD5DDE1, 0x33414B, 0x93A3AE);
    t.info = tone(0xB5D8F8, 0x163A5C, 0x5FA8EC);
    t.success = tone(0xA9E5C1, 0x123D28, 0x3DBB78);
    t.warning = tone(0xFFD899, 0x4A3208, 0xE9A23B);
    t.danger = tone(0xFFC0BB, 0x541B17, 0xF0685E);
    t.low = tone(0xFFFFFF, 0x1B5E3B, 0x3DBB78);
    t.moderate = tone(0xFFFFFF, 0x6B5B00, 0xD6BD3A);
    t.high = tone(0xFFFFFF, 0x8A4B0A, 0xE9A23B);
    t.extreme = tone(0xFFFFFF, 0x8F231B, 0xF0685E);
    t.series = {rgb(0x5FA8EC), rgb(0x2F78C4), rgb(0x9FD8F3), rgb(0x93A3AE), rgb(0xE08BB8)};
    return t;
}

Theme highContrast()
{
    Theme t;
    t.canvas = rgb(0x000000);
    t.surface = rgb(0x000000);
    t.surfaceAlt = rgb(0x1A1A1A);
    t.border = rgb(0xFFFFFF);
    t.borderStrong = rgb(0xFFFFFF);
    t.text = rgb(0xFFFFFF);
    t.textMuted = rgb(0xFFFFFF);
    t.link = rgb(0x8FD3FF);
    t.accent = rgb(0xFFEB3B);
    t.accentHover = rgb(0xFFFFFF);
    t.onAccent = rgb(0x000000);
    t.accentTint = rgb(0x003A6B);
    t.header = rgb(0x000000);
    t.onHeader = rgb(0xFFFFFF);
    t.headerField = rgb(0x1A1A1A);
    t.focus = rgb(0xFFEB3B);
    t.focusInner = rgb(0x000000);
    t.neutral = tone(0xFFFFFF, 0x000000, 0xFFFFFF);
    t.info = tone(0x8FD3FF, 0x000000, 0x8FD3FF);
    t.success = tone(0x7CFFB2, 0x000000, 0x7CFFB2);
    t.warning = tone(0xFFD24D, 0x000000, 0xFFD24D);
    t.danger = tone(0xFFA199, 0x000000, 0xFF8A80);
    t.low = tone(0x000000, 0x7CFFB2, 0x7CFFB2);
    t.moderate = tone(0x000000, 0xFFEB3B, 0xFFEB3B);
    t.high = tone(0x000000, 0xFFB347, 0xFFB347);
    t.extreme = tone(0x000000, 0xFFA199, 0xFFA199);
    t.series = {rgb(0xFFFFFF), rgb(0x8FD3FF), rgb(0xFFEB3B), rgb(0x7CFFB2), rgb(0xFFA199)};
    return t;
}

} // namespace

Theme Theme::of(Mode mode)
{
    Theme t = mode == Mode::Light ? light() : mode == Mode::Dark ? dark() : highContrast();
    t.mode = mode;
    return t;
}

} // namespace ui
