// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// What the models of this program hold for their delegates beside the words.
enum ItemRole {
    ToneRole = Qt::UserRole + 1, ///< ui::Tone as a number
    WhenRole,                    ///< a timeline entry's time in words
    DetailRole,                  ///< a timeline entry's second line
    UidRole                      ///< the uid of the row's record
};

} // namespace ui
