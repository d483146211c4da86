// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// A page of the sidebar, told to the main window by whoever starts it.
struct PageEntry
{
    QString id;
    QString group; ///< heading in the sidebar; empty for none; entries of a group follow each other
    QString icon;
    QString label;
    QKeySequence shortcut;
    std::function<QWidget *()> make; ///< called when the page is first shown
    std::function<int()> count;      ///< what waits there, for the sidebar; may be empty
};

} // namespace ui
