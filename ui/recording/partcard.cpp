// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/partcard.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/recording/actsbox.h"
#include "ui/recording/readpart.h"
#include "ui/recording/relatedstrip.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PartCard::PartCard(Session &session,
                   ChosenLinks &links,
                   const QString &group,
                   const QString &role,
                   const QString &heading)
    : Card(heading)
    , m_session(session)
    , m_group(group)
    , m_role(role)
    , m_form(new Form(session))
    , m_who(new PersonPicker(session, NewRecord::InCommit))
    , m_related(new RelatedStrip(session, links))
    , m_blank(label(Tr::tr("Nothing said yet: not recorded"), TextRole::Small))
{
    QPushButton *away = button(Tr::tr("Remove"), u"trash"_s, ButtonKind::Flat);
    away->setAccessibleName(Tr::tr("Remove %1").arg(heading));
    connect(away, &QPushButton::clicked, this, &PartCard::removeRequested);
    head()->addWidget(m_blank);
    head()->addWidget(away);
    body()->setSpacing(Theme::s4);
    body()->addWidget(m_form);
    buildWho();
    m_form->addWidget(m_related);
    buildWork();
    if (role == u"victim") {
        buildHarm();
        m_injuries = new InjuryList(session, group);
        body()->addWidget(m_injuries);
        connect(m_injuries, &InjuryList::edited, this, [this] { follow({}); });
        buildAfter(session);
    }
    connect(m_form, &Form::edited, this, &PartCard::follow);
    if (m_after)
        connect(m_after, &Form::edited, this, &PartCard::follow);
    follow({});
}

QString PartCard::code(const char *field) const
{
    return m_group + u'.' + QLatin1String(field);
}

void PartCard::buildWho()
{
    m_form->add(code("who"), Tr::tr("Who"), m_who);
    m_form->row(code("who"))
        ->setHelp(m_role == u"assailant"
                      ? Tr::tr("A name, or what is known: unknown man, 30s, red jacket")
                      : Tr::tr("A name, or what is known of them"));
    m_form->beside();
    m_form->choice(code("work"), Tr::tr("They are"), core::List::WorkStatus);
    m_form->row(code("work"))->setHelp(Tr::tr("That day, for this organisation"));
}

void PartCard::buildWork()
{
    if (m_role == u"assailant")
        return;
    m_form->text(code("job"), Tr::tr("Job that day"));
    m_form->beside();
    m_form->text(code("team"), Tr::tr("Ward or team that day"));
    if (m_role == u"victim") {
        m_form->choice(code("group"), Tr::tr("Staff group"), core::List::StaffGroup);
        m_form->beside();
        m_form->choice(code("employer"), Tr::tr("Employed by"), core::List::Employer);
        m_form->tri(code("atwork"), Tr::tr("At work at the time?"));
        m_form->beside();
        m_form->text(code("employername"), Tr::tr("Name of the employer"));
    }
    m_form->text(code("contact"), Tr::tr("How and when to reach them"));
}

void PartCard::buildHarm()
{
    m_acts = new ActsBox;
    m_form->section(Tr::tr("What was done, and what harm"));
    m_form->add(code("acts"), Tr::tr("What was done to them"), m_acts);
    m_form->beside();
    m_form->choice(code("intent"), Tr::tr("Intent"), core::List::Intent);
    m_form->choice(code("clinical"), Tr::tr("Which clinical condition"), core::List::ClinicalKind);
    m_form->choice(code("physical"), Tr::tr("Physical harm"), core::List::HarmPhysical);
    m_form->beside();
    m_form->choice(code("mind"), Tr::tr("Psychological harm"), core::List::HarmPsychological);
    m_form->text(code("hurts"), Tr::tr("What hurts, in their words"));
}

void PartCard::buildAfter(Session &session)
{
    m_after = new Form(session);
    m_after->date(code("off"),
                  Tr::tr("Unable to do their normal work from"),
                  Form::Need::Optional,
                  YearGuess::ThisYear);
    m_after->row(code("off"))->setHelp(Tr::tr("Light duties count. Not the day it happened."));
    m_after->beside();
    m_after->choice(code("cause"), Tr::tr("Because of"), core::List::PeriodCause);
    m_after->choice(code("police"), Tr::tr("Wishes about the police"), core::List::PoliceWishes);
    body()->addWidget(m_after);
}

void PartCard::follow(const QString &changed)
{
    if (m_role == u"victim") {
        const QString employer = m_form->value(code("employer"));
        m_form->row(code("employername"))
            ->setVisible(!employer.isEmpty() && !employer.startsWith(u"trust")
                         && employer != u"none" && employer != u"self");
        m_form->row(code("clinical"))->setVisible(m_form->value(code("intent")) == u"clinical");
        m_after->row(code("off"))->setVisible(!m_isStored);
        m_after->row(code("cause"))->setVisible(!m_isStored && m_after->day(code("off")).isValid());
        const QString work = m_form->value(code("work"));
        if (changed == code("work") && !m_filling && employer.isEmpty()
            && (work == u"employee" || work == u"bank_worker"))
            m_form->set(code("employer"), u"trust"_s);
    }
    if (changed.isEmpty() || changed == code("who"))
        prefill();
    m_blank->setVisible(isBlank());
    Q_EMIT edited();
}

void PartCard::prefill()
{
    const core::Person::Id person = m_who->personId();
    if (person == m_shown)
        return;
    m_shown = person;
    m_related->showPerson(person, m_who->typed(), m_incident);
    if (person.isNull() || m_filling || m_role == u"assailant")
        return;
    auto known = m_session.suggestions().person(person);
    if (known && m_form->value(code("job")).isEmpty())
        m_form->set(code("job"), known->job);
    if (known && m_role == u"victim" && m_form->value(code("group")).isEmpty())
        m_form->set(code("group"), known->staffGroup);
}

void PartCard::setCaller(const QString &name)
{
    m_who->edit()->setPlaceholderText(name.isEmpty() ? Tr::tr("Type a name")
                                                     : Tr::tr("The caller: %1").arg(name));
}

void PartCard::fill(const core::PartFile &file)
{
    const QScopedValueRollback filling(m_filling, true);
    const core::Part &part = file.part;
    m_isStored = !part.id.isNull();
    m_incident = part.incidentId;
    showWho(*m_who, part);
    m_form->set(code("work"), part.workStatus);
    if (m_role != u"assailant") {
        m_form->set(code("job"), part.job);
        m_form->set(code("team"), part.team);
        m_form->set(code("contact"), part.contactNote);
    }
    if (m_role == u"victim") {
        m_form->set(code("group"), part.staffGroup);
        m_form->set(code("employer"), part.employer);
        m_form->set(code("employername"), part.employerName);
        m_form->set(code("atwork"), part.atWork);
        m_acts->setCodes(part.acts);
        m_form->set(code("intent"), part.intent);
        m_form->set(code("clinical"), part.clinicalKind);
        m_form->set(code("physical"), part.physicalHarm);
        m_form->set(code("mind"), part.psychologicalHarm);
        m_form->set(code("hurts"), part.harmNote);
        m_after->set(code("police"), part.policeWishes);
        m_injuries->fill(file.injuries);
    }
    follow({});
}

core::PartFile PartCard::read(core::PartFile file) const
{
    core::Part &part = file.part;
    part.role = m_role;
    readWho(*m_who, file);
    part.workStatus = m_form->value(code("work"));
    if (m_role != u"assailant") {
        part.job = m_form->value(code("job")).trimmed();
        part.team = m_form->value(code("team")).trimmed();
        part.contactNote = m_form->value(code("contact")).trimmed();
    }
    if (m_role == u"victim")
        readVictim(file);
    if (file.newPerson) {
        file.newPerson->personKind = personKindOf(part.workStatus);
        file.newPerson->job = part.job;
        file.newPerson->staffGroup = part.staffGroup;
    }
    return file;
}

void PartCard::readVictim(core::PartFile &file) const
{
    core::Part &part = file.part;
    part.staffGroup = m_form->value(code("group"));
    part.employer = m_form->value(code("employer"));
    part.employerName = m_form->value(code("employername")).trimmed();
    part.atWork = m_form->answer(code("atwork"));
    part.acts = m_acts->codes();
    part.intent = m_form->value(code("intent"));
    part.clinicalKind = part.intent == u"clinical" ? m_form->value(code("clinical")) : QString();
    part.physicalHarm = m_form->value(code("physical"));
    part.psychologicalHarm = m_form->value(code("mind"));
    part.harmNote = m_form->value(code("hurts")).trimmed();
    part.policeWishes = m_after->value(code("police"));
    file.injuries = m_injuries->read(file.injuries);
    if (const QDate off = m_after->day(code("off")); !m_isStored && off.isValid()) {
        core::IncapacityPeriod period;
        period.fromOn = off;
        period.periodKind = u"absent"_s;
        period.cause = m_after->value(code("cause"));
        file.periods = {period};
    }
}

void PartCard::watch(DraftKeeper &keeper)
{
    m_form->keepWith(keeper);
    if (m_injuries)
        m_injuries->watch(keeper);
    if (m_after)
        m_after->keepWith(keeper);
}

QList<Form *> PartCard::forms() const
{
    QList<Form *> all{m_form};
    if (m_injuries)
        all += m_injuries->forms();
    if (m_after)
        all += m_after;
    return all;
}

bool PartCard::isBlank() const
{
    core::PartFile nothing;
    nothing.part.role = m_role;
    return !m_isStored && read({}) == nothing;
}

} // namespace ui
