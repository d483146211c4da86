// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockers/lockerdetails.h"

#include "core/usecases/lockers.h"
#include "ui/app/session.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Locker;

LockerDetails::LockerDetails(Session &session, const QString &recordUid)
    : EditorPage(session,
                 recordUid.isEmpty() ? Tr::tr("New locker") : Tr::tr("Change the locker"),
                 u"locker.details"_s,
                 recordUid)
    , m_fields(form())
{
    m_fields.text(u"number"_s, Tr::tr("&Number"), &Locker::number, Form::Need::Required);
    m_fields.text(u"place"_s, Tr::tr("&Place"), &Locker::place);
    m_fields.text(u"holder"_s, Tr::tr("&Holder"), &Locker::holder);
    m_fields.date(u"given_on"_s, Tr::tr("&Given on"), &Locker::givenOn);
    m_fields.longText(u"notes"_s, Tr::tr("No&tes"), &Locker::notes);
    const qint64 version = fill();
    ready(recordUid.isEmpty() ? title() : m_locker.record.title, version);
}

qint64 LockerDetails::fill()
{
    if (recordUid().isEmpty())
        return 0;
    auto locker = core::Lockers(session().journal()).locker(recordUid());
    if (!locker) {
        session().fail(locker.error());
        return 0;
    }
    m_locker = *locker;
    m_fields.show(m_locker);
    return m_locker.record.rowVersion;
}

QMap<QString, QString> LockerDetails::problems() const
{
    if (!form().value(u"number"_s).trimmed().isEmpty())
        return {};
    return {{u"number"_s, Tr::tr("Write the number of the locker.")}};
}

core::Result<EditorPage::Done> LockerDetails::commit(const QString &draftUid)
{
    Locker locker = m_locker;
    m_fields.read(locker);
    auto kept = core::Lockers(session().journal()).keep(locker, draftUid);
    if (!kept)
        return kept.error();
    return Done{kept->record.uid, Tr::tr("%1 is saved.").arg(kept->record.title)};
}

} // namespace ui
