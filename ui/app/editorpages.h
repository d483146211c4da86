// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

class Session;

/// An editor that can be opened by its name: from a button, and from the draft that was left in it.
/// Where the page has a signal closed(), it is taken away then.
struct EditorEntry
{
    QString editor; ///< as its drafts name it: "incident.record"
    QString under;  ///< the page of the sidebar it belongs to: "incidents"
    /// Makes it as a page of the window; \a recordUid is empty for a new record.
    std::function<QWidget *(Session &session, const QString &recordUid)> make;
};

/// Every editor that can be opened by its name. A new one adds its line.
const QList<EditorEntry> &editorPages();

} // namespace ui
