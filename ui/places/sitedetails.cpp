// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/sitedetails.h"

#include "core/usecases/places.h"
#include "ui/app/session.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

SiteDetails::SiteDetails(Session &session, const QString &recordUid)
    : EditorPage(session,
                 recordUid.isEmpty() ? Tr::tr("New site") : Tr::tr("Change the site"),
                 u"site.details"_s,
                 recordUid)
    , m_partOf(new SitePicker(session, NewRecord::None))
{
    Form &f = form();
    f.text(u"name"_s, Tr::tr("&Name"), Form::Need::Required);
    f.beside();
    f.text(u"code"_s, Tr::tr("&ODS site code"));
    f.choice(u"kind"_s, Tr::tr("&Kind of site"), core::List::SiteKind);
    f.beside();
    f.add(u"part_of"_s, Tr::tr("&Part of"), m_partOf);
    f.longText(u"address"_s, Tr::tr("&Address"));
    f.text(u"postcode"_s, Tr::tr("Po&stcode"));
    f.beside();
    f.text(u"authority"_s, Tr::tr("&Local authority"));
    f.section(Tr::tr("Cameras"));
    f.text(u"cctv_days"_s, Tr::tr("&Days footage is kept"))
        ->setHelp(Tr::tr("Every camera request here counts its last day from this."));
    f.beside();
    f.text(u"cctv_contact"_s, Tr::tr("&Whom to ask for footage"))
        ->setHelp(Tr::tr("Name and number, as one rings them at night."));
    f.longText(u"notes"_s, Tr::tr("No&tes"));
    const qint64 version = fill();
    ready(m_site.name.isEmpty() ? Tr::tr("New site") : m_site.name, version);
}

qint64 SiteDetails::fill()
{
    if (recordUid().isEmpty())
        return 0;
    auto site = core::Places(session().journal()).site(recordUid());
    if (!site) {
        session().fail(site.error());
        return 0;
    }
    m_site = *site;
    form().set(u"name"_s, m_site.name);
    form().set(u"code"_s, m_site.code);
    form().set(u"kind"_s, m_site.siteKind);
    m_partOf->choose(core::recordId(m_site.parentId));
    form().set(u"address"_s, m_site.address);
    form().set(u"postcode"_s, m_site.postcode);
    form().set(u"authority"_s, m_site.localAuthority);
    form().set(u"cctv_days"_s, m_site.cctvDays ? QString::number(*m_site.cctvDays) : QString());
    form().set(u"cctv_contact"_s, m_site.cctvContact);
    form().set(u"notes"_s, m_site.notes);
    return m_site.record.rowVersion;
}

core::Site SiteDetails::typed() const
{
    core::Site site = m_site;
    site.name = form().value(u"name"_s).trimmed();
    site.code = form().value(u"code"_s).trimmed();
    site.siteKind = form().value(u"kind"_s);
    site.parentId = m_partOf->siteId();
    site.address = form().value(u"address"_s).trimmed();
    site.postcode = form().value(u"postcode"_s).trimmed();
    site.localAuthority = form().value(u"authority"_s).trimmed();
    bool number = false;
    const qint64 days = form().value(u"cctv_days"_s).trimmed().toLongLong(&number);
    site.cctvDays = number ? std::optional(days) : std::nullopt;
    site.cctvContact = form().value(u"cctv_contact"_s).trimmed();
    site.notes = form().value(u"notes"_s).trimmed();
    return site;
}

QMap<QString, QString> SiteDetails::problems() const
{
    const core::Site site = typed();
    QMap<QString, QString> wrong = core::Places(session().journal()).problems(site);
    const QString days = form().value(u"cctv_days"_s).trimmed();
    if (!days.isEmpty() && !site.cctvDays)
        wrong.insert(u"cctv_days"_s, Tr::tr("“%1” is not a number of days.").arg(days));
    if (!m_partOf->typed().isEmpty() && !m_partOf->isChosen())
        wrong.insert(u"part_of"_s, Tr::tr("Choose the site from the list, or leave it empty."));
    return wrong;
}

core::Result<EditorPage::Done> SiteDetails::commit(const QString &draftUid)
{
    auto kept = core::Places(session().journal()).keep(typed(), draftUid);
    if (!kept)
        return kept.error();
    return Done{kept->record.uid, Tr::tr("%1 is saved.").arg(kept->name)};
}

} // namespace ui
