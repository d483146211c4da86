// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// A panel that tells: an icon, a heading, a sentence and perhaps what to do about it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    Banner(Tone tone, const QString &heading, const QString &text, QWidget *parent = nullptr);

    /// Changes what is said; an empty \a text hides its line.
    void setMessage(Tone tone, const QString &heading, const QString &text);
    /// Another icon than the tone's own.
    void setIcon(const QString &name);
    /// Adds a button below the text.
    QPushButton *addAction(const QString &text);

private:
    IconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    Tone m_tone;
};

} // namespace ui
