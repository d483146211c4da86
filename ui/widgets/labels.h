// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QFrame;
class QLabel;
class QPushButton;

namespace ui {

/// How words on a page look.
enum class TextRole { Plain, Title, Heading, Section, Muted, Small, Field, Strong, Figure, Error };

enum class ButtonKind { Plain, Primary, Flat, Link };

/// One line of words.
QLabel *label(const QString &text, TextRole role = TextRole::Plain);

/// Words that wrap at the width they are given.
QLabel *paragraph(const QString &text, TextRole role = TextRole::Plain);

/// A short state in words on a coloured ground.
QLabel *pill(const QString &text, Tone tone);

/// Changes what \a pill says.
void setPill(QLabel *pill, const QString &text, Tone tone);

/// A button with an optional icon; it never becomes a dialog's default by itself.
QPushButton *
button(const QString &text, const QString &icon = {}, ButtonKind kind = ButtonKind::Plain);

/// A thin line across a card.
QFrame *line();

/// Asks the style sheet to look at \a widget again after one of its properties changed.
void restyle(QWidget *widget);

/// \a text without its mnemonic, as it is read out.
QString spoken(const QString &text);

} // namespace ui
