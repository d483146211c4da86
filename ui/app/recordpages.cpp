// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/recordpages.h"

#include "ui/investigation/investigationpage.h"
#include "ui/incident/incidentpage.h"

namespace ui {

using namespace Qt::StringLiterals;

const QList<RecordPage> &recordPages()
{
    static const QList<RecordPage> pages{
        // One entry each, in the order of the sidebar.
        {u"investigation"_s,
         u"investigations"_s,
         [](Session &session, const QString &recordUid, const QString &tab) -> QWidget * {
             return new InvestigationPage(session, recordUid, tab);
        {u"incident"_s,
         u"incidents"_s,
         [](Session &session, const QString &uid, const QString &tab) -> QWidget * {
             return new IncidentPage(session, uid, tab);
         }},
    };
    return pages;
}

} // namespace ui
