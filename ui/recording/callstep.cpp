// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/callstep.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/recording/readpart.h"
#include "ui/tr.h"
#include "ui/widgets/textbox.h"

#include <QCheckBox>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString policeLog = u"police_log"_s;

QString referenceOf(const core::IncidentFile &file, const QString &system)
{
    for (const core::OtherReference &reference : file.references) {
        if (reference.system == system)
            return reference.value;
    }
    return {};
}

void setReference(core::IncidentFile &file, const QString &system, const QString &value)
{
    const auto found
        = std::find_if(file.references.begin(),
                       file.references.end(),
                       [&system](const auto &reference) { return reference.system == system; });
    if (found == file.references.end()) {
        if (!value.isEmpty()) {
            core::OtherReference added;
            added.system = system;
            added.value = value;
            file.references.append(added);
        }
    } else if (value.isEmpty()) {
        file.references.erase(found);
    } else {
        found->value = value;
    }
}

const core::PartFile *callerOf(const core::IncidentFile &file)
{
    for (const core::PartFile &part : file.parts) {
        if (part.part.role == u"caller")
            return &part;
    }
    return nullptr;
}

} // namespace

CallStep::CallStep(Session &session)
    : IncidentStep(session)
    , m_who(new PersonPicker(session, NewRecord::InCommit))
{
    buildCaller();
    buildSafety();
    form().longText(u"description"_s, Tr::tr("What happened, in their words"));
    form()
        .row(u"description"_s)
        ->setHelp(Tr::tr("This alone can be saved. Ctrl+T writes the time."));
    form().field<TextBox>(u"description"_s)->setLines(6, 18);
    form().longText(u"action"_s, Tr::tr("What was done at once"));
    connect(&form(), &Form::edited, this, &CallStep::showFollowing);
    showFollowing();
}

void CallStep::buildCaller()
{
    form().add(u"call.who"_s, Tr::tr("Who is calling"), m_who);
    form().beside();
    form().text(u"call.number"_s, Tr::tr("On what number"));
    m_isHurt = form().tick(u"call.hurt"_s, Tr::tr("The caller is the person it happened to"));
    form().date(u"reported.on"_s, Tr::tr("Reported on"), Form::Need::Required);
    form().beside();
    form().time(u"reported.at"_s, Tr::tr("At"));
}

void CallStep::buildSafety()
{
    form().tri(u"safe"_s, Tr::tr("Is everyone safe now?"));
    form().beside();
    form().tri(u"hurt"_s, Tr::tr("Is anyone hurt?"));
    form().text(u"hurtwhere"_s, Tr::tr("Where are they now?"));
    form().tri(u"police"_s, Tr::tr("Have the police been called?"));
    form().beside();
    form().choice(u"police.force"_s, Tr::tr("Police force"), core::List::PoliceForce);
    form().beside();
    form().text(u"police.log"_s, Tr::tr("Police log number"));
}

void CallStep::showFollowing()
{
    form().row(u"hurtwhere"_s)->setVisible(form().answer(u"hurt"_s) == core::Tri::Yes);
    const bool police = form().answer(u"police"_s) == core::Tri::Yes;
    form().row(u"police.force"_s)->setVisible(police);
    form().row(u"police.log"_s)->setVisible(police);
}

void CallStep::fill(const core::IncidentFile &file)
{
    const core::Incident &incident = file.incident;
    if (const core::PartFile *caller = callerOf(file)) {
        showWho(*m_who, caller->part);
        form().set(u"call.number"_s, caller->part.contactNote);
    }
    m_isHurt->setVisible(incident.record.id.isNull());
    form().set(u"reported.on"_s, incident.reportedOn);
    form().set(u"reported.at"_s, incident.reportedAt);
    form().set(u"safe"_s, incident.everyoneSafe);
    form().set(u"hurt"_s, incident.anyoneHurt);
    form().set(u"hurtwhere"_s, incident.hurtWhere);
    form().set(u"police"_s, incident.policeCalled);
    form().set(u"police.force"_s, incident.policeForce);
    form().set(u"police.log"_s, referenceOf(file, policeLog));
    form().set(u"description"_s, incident.description);
    form().set(u"action"_s, incident.immediateAction);
    showFollowing();
}

core::PartFile CallStep::caller(const core::PartFile &before) const
{
    core::PartFile part = before;
    part.part.role = u"caller"_s;
    readWho(*m_who, part);
    part.part.contactNote = callerNumber();
    return part;
}

void CallStep::read(core::IncidentFile &file) const
{
    core::Incident &incident = file.incident;
    incident.reportedOn = form().day(u"reported.on"_s);
    incident.reportedAt = form().clock(u"reported.at"_s);
    incident.everyoneSafe = form().answer(u"safe"_s);
    incident.anyoneHurt = form().answer(u"hurt"_s);
    incident.hurtWhere = form().value(u"hurtwhere"_s).trimmed();
    incident.policeCalled = form().answer(u"police"_s);
    incident.policeForce = form().value(u"police.force"_s);
    incident.description = form().value(u"description"_s);
    incident.immediateAction = form().value(u"action"_s);
    setReference(file, policeLog, form().value(u"police.log"_s).trimmed());

    const auto stored = std::find_if(file.parts.begin(), file.parts.end(), [](const auto &part) {
        return part.part.role == u"caller";
    });
    const bool said = !callerName().isEmpty() || !callerNumber().isEmpty();
    if (stored != file.parts.end())
        *stored = caller(*stored);
    else if (said && !isCallerHurt())
        file.parts.append(caller({}));
}

QMap<QString, QString> CallStep::problems() const
{
    QMap<QString, QString> wrong = IncidentStep::problems();
    if (!form().day(u"reported.on"_s).isValid() && !wrong.contains(u"reported.on"_s))
        wrong.insert(u"reported.on"_s, Tr::tr("Say on which day this was reported."));
    return wrong;
}

bool CallStep::isCallerHurt() const
{
    return m_isHurt->isChecked();
}

QString CallStep::callerName() const
{
    return m_who->typed();
}

QString CallStep::callerNumber() const
{
    return form().value(u"call.number"_s).trimmed();
}

QString CallStep::firstWords() const
{
    const QString words = form().value(u"description"_s).simplified();
    return words.size() <= 60 ? words : words.left(59) + u'…';
}

} // namespace ui
