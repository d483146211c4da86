// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace ui {

/// A colour that is looked up when it is painted, so that a change of theme needs no rebuilding.
class Ink
{
public:
    /// A colour of the theme, for example &Theme::link.
    Ink(QColor Theme::*member)
        : m_member(member)
    {}
    /// The text colour of \a tone.
    Ink(Tone tone)
        : m_tone(tone)
    {}
    /// The bar colour of \a tone, for drawing on a plain surface.
    static Ink bar(Tone tone)
    {
        Ink ink(tone);
        ink.m_bar = true;
        return ink;
    }
    /// A fixed colour, for print.
    Ink(const QColor &fixed)
        : m_fixed(fixed)
    {}

    QColor colour() const
    {
        if (m_fixed.isValid())
            return m_fixed;
        const Theme &t = Theme::current();
        if (m_member)
            return t.*m_member;
        return m_bar ? t.tone(m_tone).bar : t.tone(m_tone).text;
    }

private:
    QColor Theme::*m_member = nullptr;
    Tone m_tone = Tone::Neutral;
    bool m_bar = false;
    QColor m_fixed;
};

} // namespace ui
