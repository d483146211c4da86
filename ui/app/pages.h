// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

class Session;
struct PageEntry;

/// The pages of the sidebar for this casebook, in their order. A new register adds its line.
QList<PageEntry> pages(Session &session);

} // namespace ui
