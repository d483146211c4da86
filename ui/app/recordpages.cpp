// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/recordpages.h"

#include "ui/actions/actionpage.h"
#include "ui/incident/incidentpage.h"
#include "ui/investigation/investigationpage.h"
#include "ui/people/personpage.h"
#include "ui/places/postpage.h"
#include "ui/places/sitepage.h"
#include "ui/review/reviewpage.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Page>
QWidget *make(Session &session, const QString &recordUid, const QString &tab)
{
    return new Page(session, recordUid, tab);
}

} // namespace

const QList<RecordEntry> &recordPages()
{
    static const QList<RecordEntry> pages{
        // One line each, in the order of the sidebar.
        {u"incident"_s, u"incidents"_s, make<IncidentPage>},
        {u"investigation"_s, u"investigations"_s, make<InvestigationPage>},
        {u"review"_s, u"reviews"_s, make<ReviewPage>},
        {u"action"_s, u"actions"_s, make<ActionPage>},
        {u"person"_s, u"people"_s, make<PersonPage>},
        {u"post"_s, u"posts"_s, make<PostPage>},
        {u"site"_s, u"sites"_s, make<SitePage>},
    };
    return pages;
}

} // namespace ui
