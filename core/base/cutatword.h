// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// \a text cut at a word to at most \a most letters, with an ellipsis where something is left out.
inline QString cutAtWord(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most - 1);
    return text.left(space > most / 2 ? space : most - 1) + u'…';
}

} // namespace core
