// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/editorpages.h"

#include "ui/actions/actioneditor.h"
#include "ui/people/persondetails.h"
#include "ui/places/postdetails.h"
#include "ui/places/sitedetails.h"
#include "ui/recording/recordpage.h"
#include "ui/riddor/riddorpage.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Editor>
QWidget *make(Session &session, const QString &recordUid)
{
    return new Editor(session, recordUid);
}

} // namespace

const QList<EditorEntry> &editorPages()
{
    static const QList<EditorEntry> pages{
        // One entry each, in the order of the sidebar.
        {u"incident.record"_s, u"incidents"_s, make<RecordPage>},
        {u"incident.edit"_s, u"incidents"_s, make<ChangeIncidentPage>},
        {u"riddor.wizard"_s, u"incidents"_s, make<RiddorPage>},
        {u"action.details"_s, u"actions"_s, make<ActionEditor>},
        {u"person.details"_s, u"people"_s, make<PersonDetails>},
        {u"post.details"_s, u"posts"_s, make<PostDetails>},
        {u"site.details"_s, u"sites"_s, make<SiteDetails>},
    };
    return pages;
}

} // namespace ui
