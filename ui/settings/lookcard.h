// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class Preferences;

/// How the program looks on this computer, and when it locks.
class LookCard : public Card
{
    Q_OBJECT

public:
    explicit LookCard(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Theme or size of text were changed and kept.
    void changed();

private:
    const Preferences &m_preferences;
};

} // namespace ui
