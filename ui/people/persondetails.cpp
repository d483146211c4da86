// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondetails.h"

#include "core/domain/labels.h"
#include "core/reports/frame.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A field of text and where it is kept.
struct Field
{
    const char16_t *code;
    QString core::Person::*member;
};

constexpr Field fields[] = {{u"surname", &core::Person::surname},
                            {u"forenames", &core::Person::forenames},
                            {u"known_as", &core::Person::knownAs},
                            {u"former_names", &core::Person::formerNames},
                            {u"kind", &core::Person::personKind},
                            {u"job", &core::Person::job},
                            {u"staff_group", &core::Person::staffGroup},
                            {u"employer", &core::Person::employer},
                            {u"phone", &core::Person::phone},
                            {u"email", &core::Person::email},
                            {u"address", &core::Person::address},
                            {u"postcode", &core::Person::postcode},
                            {u"sex", &core::Person::sex},
                            {u"identifier", &core::Person::identifier},
                            {u"scheme", &core::Person::identifierScheme},
                            {u"language", &core::Person::preferredLanguage},
                            {u"needs", &core::Person::needs}};

/// Fields that tell one person from another.
bool tells(const QString &code)
{
    return code == u"surname" || code == u"forenames" || code == u"born" || code == u"identifier";
}

} // namespace

PersonDetails::PersonDetails(Session &session, const QString &recordUid)
    : EditorPage(session,
                 recordUid.isEmpty() ? Tr::tr("New person") : Tr::tr("Change the person"),
                 u"person.details"_s,
                 recordUid)
    , m_others(new Banner(Tone::Warning, QString(), QString()))
    , m_open(m_others->addAction(Tr::tr("Open that entry")))
{
    using core::List;
    Form &f = form();
    f.section(Tr::tr("Name"));
    f.text(u"surname"_s, Tr::tr("&Surname"));
    f.beside();
    f.text(u"forenames"_s, Tr::tr("&Forenames"));
    f.text(u"known_as"_s, Tr::tr("&Known as"));
    f.beside();
    f.text(u"former_names"_s, Tr::tr("Fo&rmer names"));
    f.addWidget(m_others);
    m_others->hide();
    f.section(Tr::tr("Who they are"));
    f.choice(u"kind"_s, Tr::tr("K&ind of person"), List::PersonKind);
    f.beside();
    f.choice(u"sex"_s, Tr::tr("Se&x"), List::Sex);
    f.date(u"born"_s, Tr::tr("&Date of birth"));
    f.choice(u"scheme"_s, Tr::tr("N&umber of which scheme"), List::IdentifierScheme);
    f.beside();
    f.text(u"identifier"_s, Tr::tr("&Patient number"));
    f.section(Tr::tr("Work"));
    f.text(u"job"_s, Tr::tr("&Job"));
    f.beside();
    f.choice(u"staff_group"_s, Tr::tr("Staff &group"), List::StaffGroup);
    f.text(u"employer"_s, Tr::tr("&Employer"))
        ->setHelp(Tr::tr("Leave it empty for people of this organisation."));
    f.section(Tr::tr("How to reach them"));
    f.text(u"phone"_s, Tr::tr("&Telephone"));
    f.beside();
    f.text(u"email"_s, Tr::tr("E-&mail"));
    f.longText(u"address"_s, Tr::tr("&Address"));
    f.text(u"postcode"_s, Tr::tr("P&ostcode"));
    f.beside();
    f.choice(u"language"_s, Tr::tr("Preferred &language"), List::Language);
    f.longText(u"needs"_s, Tr::tr("What helps &when meeting them"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &PersonDetails::lookForOthers);
    connect(&f, &Form::edited, this, [this](const QString &code) {
        if (tells(code))
            m_pause.start();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        this->session().open(m_otherUid);
    });
    const qint64 version = fill();
    ready(m_person.record.title.isEmpty() ? Tr::tr("New person") : m_person.record.title, version);
}

qint64 PersonDetails::fill()
{
    if (recordUid().isEmpty())
        return 0;
    auto person = core::People(session().journal()).find(recordUid());
    if (!person) {
        session().fail(person.error());
        return 0;
    }
    m_person = *person;
    for (const Field &field : fields)
        form().set(QString::fromUtf16(field.code), m_person.*field.member);
    form().set(u"born"_s, m_person.dateOfBirth);
    return m_person.record.rowVersion;
}

core::Person PersonDetails::typed() const
{
    core::Person person = m_person;
    for (const Field &field : fields)
        person.*field.member = form().value(QString::fromUtf16(field.code)).trimmed();
    person.dateOfBirth = form().day(u"born"_s);
    return person;
}

void PersonDetails::lookForOthers()
{
    const auto others = core::People(session().journal()).alike(typed());
    m_others->setVisible(others && !others->isEmpty());
    if (!others || others->isEmpty())
        return;
    const core::Person &first = others->first();
    m_otherUid = first.record.uid;
    QStringList known{first.record.title};
    if (!first.personKind.isEmpty())
        known << core::label(core::List::PersonKind, first.personKind);
    known << first.job;
    if (first.dateOfBirth.isValid())
        known << Tr::tr("born %1").arg(core::reports::shortDay(first.dateOfBirth));
    known.removeAll(QString());
    const QString more
        = others->size() == 1
              ? QString()
              : Tr::tr(" and %1 more").arg(QString::number(others->size() - 1));
    m_others->setMessage(Tone::Warning,
                         Tr::tr("Perhaps this person is known already"),
                         Tr::tr("%1%2. One human being has one entry.")
                             .arg(known.join(u", "_s), more));
}

QMap<QString, QString> PersonDetails::problems() const
{
    return core::People(session().journal()).problems(typed());
}

core::Result<EditorPage::Done> PersonDetails::commit(const QString &draftUid)
{
    auto kept = core::People(session().journal()).keep(typed(), draftUid);
    if (!kept)
        return kept.error();
    return Done{kept->record.uid, Tr::tr("%1 is saved.").arg(kept->record.title)};
}

} // namespace ui
