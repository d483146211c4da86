// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpage.h"

#include "core/domain/labels.h"
#include "core/reports/frame.h"
#include "core/usecases/people.h"
#include "ui/app/session.h"
#include "ui/pickers/newrecorddialog.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIncidents = 50;

QString word(core::List list, const QString &code)
{
    return code.isEmpty() ? QString() : core::label(list, code);
}

} // namespace

PersonPage::PersonPage(Session &session, const QString &uid, const QString &tab)
    : SheetPage(session, uid)
{
    Q_UNUSED(tab)
    header()->setTrail(Tr::tr("People"));
    QPushButton *withdrawIt = button(Tr::tr("&Withdraw"));
    connect(withdrawIt, &QPushButton::clicked, this, [this] {
        withdraw(Tr::tr("Withdraw this person"),
                 Tr::tr("The entry stays readable, and incidents keep it. It is offered no more."),
                 Tr::tr("%1 is withdrawn.").arg(m_person.record.title),
                 [this](const QString &reason) {
                     return core::People(this->session().journal()).withdraw(recordUid(), reason);
                 });
    });
    QPushButton *mergeIt = button(Tr::tr("&Merge with…"));
    connect(mergeIt, &QPushButton::clicked, this, &PersonPage::merge);
    QPushButton *change = button(Tr::tr("&Change"), u"pencil"_s, ButtonKind::Primary);
    connect(change, &QPushButton::clicked, this, [this] {
        this->session().openEditor(u"person.details"_s, recordUid());
    });
    for (QPushButton *one : {withdrawIt, mergeIt, change})
        header()->addAction(one);
    ready();
}

void PersonPage::fill()
{
    auto person = core::People(session().journal()).find(recordUid());
    if (!person) {
        session().fail(person.error());
        return;
    }
    m_person = *person;
    header()->setTitle(m_person.record.title);
    QList<std::pair<QString, Tone>> pills;
    if (!m_person.personKind.isEmpty())
        pills.append({core::label(core::List::PersonKind, m_person.personKind), Tone::Info});
    if (m_person.record.isWithdrawn())
        pills.append({Tr::tr("Withdrawn"), Tone::Warning});
    header()->setPills(pills);
    addWithdrawn(m_person.record);
    facts();
    incidents();
}

void PersonPage::facts()
{
    Card *work = addCard(Tr::tr("Who they are"));
    auto *grid = new FactGrid(2);
    grid->add(Tr::tr("Known as"), m_person.knownAs);
    grid->add(Tr::tr("Former names"), m_person.formerNames);
    grid->add(Tr::tr("Date of birth"),
              m_person.dateOfBirth.isValid() ? core::reports::shortDay(m_person.dateOfBirth)
                                             : QString());
    QStringList number{m_person.identifier,
                       word(core::List::IdentifierScheme, m_person.identifierScheme)};
    number.removeAll(QString());
    grid->add(Tr::tr("Patient number"),
              m_person.identifier.isEmpty() ? QString() : number.join(u", "_s));
    grid->add(Tr::tr("Sex"), word(core::List::Sex, m_person.sex));
    grid->add(Tr::tr("Job"), m_person.job);
    grid->add(Tr::tr("Staff group"), word(core::List::StaffGroup, m_person.staffGroup));
    grid->add(Tr::tr("Employer"), m_person.employer);
    grid->add(Tr::tr("Preferred language"),
              word(core::List::Language, m_person.preferredLanguage));
    work->body()->addWidget(grid);
    Card *reach = addCard(Tr::tr("How to reach them"), true);
    auto *contacts = new FactGrid(2);
    contacts->add(Tr::tr("Telephone"), m_person.phone);
    contacts->add(Tr::tr("E-mail"), m_person.email);
    QStringList address{m_person.address, m_person.postcode};
    address.removeAll(QString());
    contacts->add(Tr::tr("Address"), address.join(u", "_s));
    contacts->add(Tr::tr("What helps when meeting them"), m_person.needs);
    reach->body()->addWidget(contacts);
}

void PersonPage::incidents()
{
    Card *card = addCard(Tr::tr("Incidents they are part of"));
    const auto all
        = core::People(session().journal()).incidents(m_person.id(), mostIncidents);
    if (!all) {
        session().fail(all.error());
        return;
    }
    if (all->isEmpty())
        addNote(card, Tr::tr("None is recorded."));
    for (const core::PersonIncident &one : *all)
        addIncident(card,
                    one.incident,
                    Tr::tr("%1, %2").arg(core::label(core::List::PartRole, one.role),
                                         one.partCode));
}

void PersonPage::merge()
{
    NewRecordDialog dialog(session(), Tr::tr("Merge with another entry"), this);
    auto *other = new PersonPicker(session(), NewRecord::None);
    dialog.form()
        .add(u"other"_s,
             Tr::tr("The other entry of %1").arg(m_person.record.title),
             other,
             Form::Need::Required)
        ->setHelp(Tr::tr("Its incidents and posts come here, and it is withdrawn with a trail. "
                         "Undo takes that back."));
    const QString changeSet = dialog.make([&]() -> core::Result<QString> {
        if (!other->isChosen())
            return core::Error{core::Error::Code::Invalid,
                               Tr::tr("Choose the other entry from the list."),
                               {}};
        return core::People(session().journal()).merge(recordUid(), other->uid());
    });
    if (!changeSet.isEmpty())
        session().say(Tr::tr("Two entries of %1 are one now.").arg(m_person.record.title),
                      changeSet);
}

} // namespace ui
