// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/recordpages.h"

namespace ui {

using namespace Qt::StringLiterals;

const QList<RecordPage> &recordPages()
{
    static const QList<RecordPage> pages{
        // One entry each, in the order of the sidebar.
    };
    return pages;
}

} // namespace ui
