// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/pickers.h"

#include "core/domain/personname.h"
#include "ui/app/session.h"
#include "ui/pickers/newrecorddialog.h"
#include "ui/tr.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

PersonPicker::PersonPicker(Session &session, NewRecord newRecord, QWidget *parent)
    : RecordPicker(session, newRecord, parent)
{
    edit()->setPlaceholderText(Tr::tr("Type a name"));
}

core::Result<QList<core::Suggestion>> PersonPicker::suggest(const QString &typed) const
{
    return session().suggestions().people(typed);
}

QString PersonPicker::newWords(const QString &typed) const
{
    return Tr::tr("New person “%1”").arg(typed);
}

QString PersonPicker::newHint() const
{
    return Tr::tr("A new person: goes into People when you save");
}

QString PersonPicker::makeNow(const QString &typed)
{
    NewRecordDialog dialog(session(), Tr::tr("New person"), this);
    Form &form = dialog.form();
    const core::Person named = core::personNamed(typed);
    form.text(u"forenames"_s, Tr::tr("&Forenames"));
    form.beside();
    form.text(u"surname"_s, Tr::tr("&Surname"));
    form.choice(u"kind"_s, Tr::tr("&Who they are"), core::List::PersonKind);
    form.beside();
    form.text(u"job"_s, Tr::tr("&Job"));
    form.date(u"born"_s, Tr::tr("&Date of birth"));
    form.beside();
    form.text(u"phone"_s, Tr::tr("&Telephone"));
    dialog.keepAsNew(u"person.details"_s, u"surname"_s, named.surname);
    form.set(u"forenames"_s, named.forenames);
    form.set(u"surname"_s, named.surname);
    return dialog.make([this, &form]() -> core::Result<QString> {
        core::Person person;
        person.forenames = form.value(u"forenames"_s).simplified();
        person.surname = form.value(u"surname"_s).simplified();
        person.personKind = form.value(u"kind"_s);
        person.job = form.value(u"job"_s).trimmed();
        person.dateOfBirth = form.day(u"born"_s);
        person.phone = form.value(u"phone"_s).trimmed();
        auto added = session().newRecords().add(person);
        return added ? core::Result<QString>(added->record.uid) : added.error();
    });
}

SitePicker::SitePicker(Session &session, NewRecord newRecord, QWidget *parent)
    : RecordPicker(session, newRecord, parent)
{
    edit()->setPlaceholderText(Tr::tr("Type the name of a site"));
}

core::Result<QList<core::Suggestion>> SitePicker::suggest(const QString &typed) const
{
    return session().suggestions().sites(typed);
}

QString SitePicker::newWords(const QString &typed) const
{
    return Tr::tr("New site “%1”").arg(typed);
}

QString SitePicker::newHint() const
{
    return Tr::tr("A new site: goes into Sites when you save");
}

QString SitePicker::makeNow(const QString &typed)
{
    NewRecordDialog dialog(session(), Tr::tr("New site"), this);
    Form &form = dialog.form();
    form.text(u"name"_s, Tr::tr("&Name"), Form::Need::Required);
    form.choice(u"kind"_s, Tr::tr("&Kind of site"), core::List::SiteKind);
    form.text(u"address"_s, Tr::tr("&Address"));
    dialog.keepAsNew(u"site.details"_s, u"name"_s, typed);
    form.set(u"name"_s, typed);
    return dialog.make([this, &form]() -> core::Result<QString> {
        core::Site site;
        site.name = form.value(u"name"_s);
        site.siteKind = form.value(u"kind"_s);
        site.address = form.value(u"address"_s).trimmed();
        auto added = session().newRecords().add(site);
        return added ? core::Result<QString>(added->record.uid) : added.error();
    });
}

PostPicker::PostPicker(Session &session, NewRecord newRecord, QWidget *parent)
    : RecordPicker(session, newRecord, parent)
{
    edit()->setPlaceholderText(Tr::tr("Type the name of a post, such as Matron, ED"));
}

core::Result<QList<core::Suggestion>> PostPicker::suggest(const QString &typed) const
{
    return session().suggestions().posts(typed, session().today());
}

QString PostPicker::newWords(const QString &typed) const
{
    return Tr::tr("New post “%1”").arg(typed);
}

QString PostPicker::newHint() const
{
    return Tr::tr("A new post: goes into Posts when you save");
}

QString PostPicker::makeNow(const QString &typed)
{
    NewRecordDialog dialog(session(), Tr::tr("New post"), this);
    Form &form = dialog.form();
    form.text(u"name"_s, Tr::tr("&Name of the post"), Form::Need::Required);
    form.text(u"team"_s, Tr::tr("&Team"));
    form.beside();
    form.text(u"email"_s, Tr::tr("&E-mail"));
    dialog.keepAsNew(u"post.details"_s, u"name"_s, typed);
    form.set(u"name"_s, typed);
    return dialog.make([this, &form]() -> core::Result<QString> {
        core::Post post;
        post.name = form.value(u"name"_s);
        post.team = form.value(u"team"_s).trimmed();
        post.email = form.value(u"email"_s).trimmed();
        auto added = session().newRecords().add(post);
        return added ? core::Result<QString>(added->record.uid) : added.error();
    });
}

IncidentPicker::IncidentPicker(Session &session, QWidget *parent)
    : RecordPicker(session, NewRecord::None, parent)
{
    edit()->setPlaceholderText(Tr::tr("Type a reference or words, such as INC-2026-0042"));
}

core::Result<QList<core::Suggestion>> IncidentPicker::suggest(const QString &typed) const
{
    return session().suggestions().incidents(typed);
}

QString IncidentPicker::newWords(const QString &) const
{
    return {};
}

QString IncidentPicker::newHint() const
{
    return {};
}

QString IncidentPicker::makeNow(const QString &)
{
    return {};
}

} // namespace ui
