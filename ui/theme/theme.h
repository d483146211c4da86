// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

namespace ui {

/// What a pill, a panel or a bar says: five states and the four bands of a risk score.
enum class Tone { Neutral, Info, Success, Warning, Danger, Low, Moderate, High, Extreme };

/// The one place for every colour, size and font of the windows.
struct Theme
{
    enum class Mode { Light, Dark, HighContrast };

    /// Text on fill has at least 4.5:1, bar on a surface at least 3:1.
    struct ToneColours
    {
        QColor text, fill, bar;
    };

    Mode mode = Mode::Light;
    QColor canvas, surface, surfaceAlt;               ///< window, cards, table headers and hover
    QColor border, borderStrong;                      ///< edges of cards; edges of inputs (3:1)
    QColor text, textMuted, link;                     ///< words
    QColor accent, accentHover, onAccent, accentTint; ///< primary buttons, selection
    QColor header, onHeader, headerField;             ///< application bar
    QColor focus, focusInner;                         ///< two-tone ring round the keyboard focus
    ToneColours neutral, info, success, warning, danger;
    ToneColours low, moderate, high, extreme; ///< bands of the risk matrix, the same everywhere
    QList<QColor> series;                     ///< chart series, in order
    double scale = 1;                         ///< size of text; 2 is 200 %

    static constexpr int s1 = 4, s2 = 8, s3 = 12, s4 = 16, s5 = 24, s6 = 32; ///< spacing, pixels
    static constexpr int radius = 6;
    static constexpr double smallText = 9, baseText = 10, sectionText = 11.5, titleText = 18,
                            figureText = 22; ///< points before scale

    const ToneColours &tone(Tone tone) const;

    /// The outline of a pill or tile of \a tone: only high contrast draws one.
    QColor toneEdge(Tone tone) const;

    /// The application's font at \a points times the scale.
    QFont font(double points = baseText, QFont::Weight weight = QFont::Normal) const;

    /// \a pixels at normal text size, grown with the text.
    int scaled(int pixels) const;

    /// The theme in force.
    static const Theme &current();

    /// Puts \a theme in force for what is painted from now on; applyTheme() is what programs call.
    static void setCurrent(const Theme &theme);

    /// The colours and sizes of \a mode.
    static Theme of(Mode mode);

    /// The WCAG 2 contrast of two opaque colours, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
};

/// The word by which the style sheet knows \a tone.
QString toneName(Tone tone);

} // namespace ui
