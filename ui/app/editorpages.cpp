// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/editorpages.h"

#include "ui/actions/actioneditor.h"
#include "ui/recording/recordpage.h"

namespace ui {

using namespace Qt::StringLiterals;

const QList<EditorEntry> &editorPages()
{
    static const QList<EditorEntry> pages{
        // One entry each, in the order of the sidebar.
        {u"incident.record"_s,
         u"incidents"_s,
         [](Session &session, const QString &recordUid) -> QWidget * {
             return new RecordPage(session, recordUid);
         }},
        {u"incident.edit"_s,
         u"incidents"_s,
         [](Session &session, const QString &recordUid) -> QWidget * {
             return new ChangeIncidentPage(session, recordUid);
         }},
        {u"action.details"_s,
         u"actions"_s,
         [](Session &session, const QString &recordUid) -> QWidget * {
             return new ActionEditor(session, recordUid);
         }},
    };
    return pages;
}

} // namespace ui
