// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/editorpages.h"

namespace ui {

using namespace Qt::StringLiterals;

const QList<EditorEntry> &editorPages()
{
    static const QList<EditorEntry> pages{
        // One entry each, in the order of the sidebar.
    };
    return pages;
}

} // namespace ui
