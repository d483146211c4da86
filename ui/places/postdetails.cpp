// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/postdetails.h"

#include "core/usecases/places.h"
#include "ui/app/session.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

PostDetails::PostDetails(Session &session, const QString &recordUid)
    : EditorPage(session,
                 recordUid.isEmpty() ? Tr::tr("New post") : Tr::tr("Change the post"),
                 u"post.details"_s,
                 recordUid)
    , m_site(new SitePicker(session))
{
    Form &f = form();
    f.text(u"name"_s, Tr::tr("&Name of the post"), Form::Need::Required)
        ->setHelp(Tr::tr("The post, not who holds it: “Matron, ED”."));
    f.beside();
    f.text(u"team"_s, Tr::tr("&Team"))->setHelp(Tr::tr("As charts and lists group it."));
    f.add(u"site"_s, Tr::tr("S&ite"), m_site);
    f.beside();
    f.text(u"email"_s, Tr::tr("E-&mail for lists"));
    const qint64 version = fill();
    ready(m_post.name.isEmpty() ? Tr::tr("New post") : m_post.name, version);
}

qint64 PostDetails::fill()
{
    if (recordUid().isEmpty())
        return 0;
    auto post = core::Places(session().journal()).post(recordUid());
    if (!post) {
        session().fail(post.error());
        return 0;
    }
    m_post = *post;
    form().set(u"name"_s, m_post.name);
    form().set(u"team"_s, m_post.team);
    m_site->choose(core::recordId(m_post.siteId));
    form().set(u"email"_s, m_post.email);
    return m_post.record.rowVersion;
}

core::Post PostDetails::typed() const
{
    core::Post post = m_post;
    post.name = form().value(u"name"_s).trimmed();
    post.team = form().value(u"team"_s).trimmed();
    post.siteId = m_site->siteId();
    post.email = form().value(u"email"_s).trimmed();
    return post;
}

QMap<QString, QString> PostDetails::problems() const
{
    QMap<QString, QString> wrong = core::Places(session().journal()).problems(typed());
    if (!m_site->typed().isEmpty() && !m_site->isChosen())
        wrong.insert(u"site"_s, Tr::tr("Choose the site from the list, or make it a new one."));
    return wrong;
}

core::Result<EditorPage::Done> PostDetails::commit(const QString &draftUid)
{
    auto kept = core::Places(session().journal()).keep(typed(), draftUid);
    if (!kept)
        return kept.error();
    return Done{kept->record.uid, Tr::tr("%1 is saved.").arg(kept->name)};
}

} // namespace ui
