// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

class Session;

/// How the records of one kind are shown. Where the page of a record is open already, it is asked
/// for a tab through its slot showTab(QString), if it has one.
struct RecordEntry
{
    QString kind;  ///< of record: "incident"
    QString under; ///< the page of the sidebar it belongs to: "incidents"
    std::function<QWidget *(Session &session, const QString &recordUid, const QString &tab)> make;
};

/// Every kind of record that has a page. A new register adds its line.
const QList<RecordEntry> &recordPages();

} // namespace ui
