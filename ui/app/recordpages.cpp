// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/recordpages.h"

namespace ui {

const QList<RecordPage> &recordPages()
{
    static const QList<RecordPage> pages{};
    return pages;
}

} // namespace ui
