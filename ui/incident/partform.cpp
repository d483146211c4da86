// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/partform.h"

#include "core/domain/labels.h"
#include "ui/pickers/pickers.h"
#include "ui/recording/actsbox.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::Part;

namespace {

QString nameOf(Session &session, const Part &part)
{
    if (!part.personId.isNull()) {
        if (auto known = session.suggestions().person(part.personId))
            return known->record.title;
    }
    return part.describedAs.trimmed().isEmpty() ? Tr::tr("Not named") : part.describedAs.trimmed();
}

RowShown shownPart(Session &session, const Part &part)
{
    RowShown row;
    row.icon = u"user"_s;
    row.title = u"%1  %2"_s.arg(part.code, nameOf(session, part));
    QStringList that;
    if (!part.workStatus.isEmpty())
        that << core::label(List::WorkStatus, part.workStatus);
    for (const QString &more : {part.job, part.team, part.employerName}) {
        if (!more.trimmed().isEmpty())
            that << more.trimmed();
    }
    const bool victim = part.role == u"victim";
    if (victim)
        that << Tr::tr("at work: %1").arg(core::label(part.atWork).toLower());
    row.note = that.join(u", "_s);
    QStringList suffered;
    if (!part.acts.isEmpty())
        suffered << core::labels(List::Act, part.acts);
    if (victim) {
        suffered << Tr::tr("Intent: %1").arg(core::label(List::Intent, part.intent).toLower());
        suffered << Tr::tr("Physical harm: %1")
                        .arg(core::label(List::HarmPhysical, part.physicalHarm).toLower());
        suffered << Tr::tr("Psychological harm: %1")
                        .arg(
                            core::label(List::HarmPsychological, part.psychologicalHarm).toLower());
        suffered << Tr::tr("Police: %1")
                        .arg(core::label(List::PoliceWishes, part.policeWishes).toLower());
    }
    row.detail = suffered.join(u'\n');
    if (!part.harmNote.isEmpty())
        row.detail += u"\n“%1”"_s.arg(part.harmNote);
    if (!part.contactNote.isEmpty())
        row.note += u'\n' + Tr::tr("Reach them: %1").arg(part.contactNote);
    row.pill = core::label(List::PartRole, part.role);
    row.tone = victim ? Tone::Warning : part.role == u"assailant" ? Tone::Danger : Tone::Neutral;
    row.cells = {part.code, nameOf(session, part), row.pill, row.note, suffered.join(u"; "_s)};
    return row;
}

void whoFields(Session &session, BoundForm<Part> &fields)
{
    Form &form = fields.form();
    fields.choice(
        u"role"_s, Tr::tr("Part in it"), List::PartRole, &Part::role, Form::Need::Required);
    form.beside();
    auto *who = new PersonPicker(session, NewRecord::AtOnce);
    fields.bind(
        u"who"_s,
        [who](Form &, const Part &part) {
            if (part.personId.isNull())
                who->setTyped(part.describedAs);
            else
                who->choose(core::recordId(part.personId));
        },
        [who](const Form &, Part &part) {
            part.personId = who->personId();
            part.describedAs = who->isChosen() ? QString() : who->typed();
        });
    form.add(u"who"_s, Tr::tr("Who"), who);
    fields.choice(u"work"_s, Tr::tr("They are"), List::WorkStatus, &Part::workStatus);
    form.beside();
    fields.text(u"job"_s, Tr::tr("Job that day"), &Part::job);
    form.beside();
    fields.text(u"team"_s, Tr::tr("Ward or team that day"), &Part::team);
    fields.choice(u"group"_s, Tr::tr("Staff group"), List::StaffGroup, &Part::staffGroup);
    form.beside();
    fields.choice(u"employer"_s, Tr::tr("Employed by"), List::Employer, &Part::employer);
    form.beside();
    fields.text(u"employername"_s, Tr::tr("Name of the employer"), &Part::employerName);
    fields.text(u"contact"_s, Tr::tr("How and when to reach them"), &Part::contactNote);
}

void harmFields(BoundForm<Part> &fields)
{
    Form &form = fields.form();
    fields.tri(u"atwork"_s, Tr::tr("At work at the time?"), &Part::atWork);
    auto *acts = new ActsBox;
    fields.bind(
        u"acts"_s,
        [acts](Form &, const Part &part) { acts->setCodes(part.acts); },
        [acts](const Form &, Part &part) { part.acts = acts->codes(); });
    form.add(u"acts"_s, Tr::tr("What was done to them"), acts);
    fields.choice(u"intent"_s, Tr::tr("Intent"), List::Intent, &Part::intent);
    form.beside();
    fields.choice(
        u"clinical"_s, Tr::tr("Which clinical condition"), List::ClinicalKind, &Part::clinicalKind);
    fields.choice(u"physical"_s, Tr::tr("Physical harm"), List::HarmPhysical, &Part::physicalHarm);
    form.beside();
    fields.choice(
        u"mind"_s, Tr::tr("Psychological harm"), List::HarmPsychological, &Part::psychologicalHarm);
    fields.text(u"hurts"_s, Tr::tr("What hurts, in their words"), &Part::harmNote);
    form.beside();
    fields.choice(
        u"police"_s, Tr::tr("Wishes about the police"), List::PoliceWishes, &Part::policeWishes);
}

/// Only what can apply to the role is asked.
void follow(const Form &form)
{
    const bool victim = form.value(u"role"_s) == u"victim";
    for (const char *code : {"atwork", "acts", "intent", "physical", "mind", "hurts", "police"})
        form.row(QString::fromLatin1(code))->setVisible(victim);
    form.row(u"clinical"_s)->setVisible(victim && form.value(u"intent"_s) == u"clinical");
}

} // namespace

RowKind<Part> partKind(Session &session)
{
    RowKind<Part> kind;
    kind.words = {Tr::tr("People"),
                  Tr::tr("Add someone"),
                  Tr::tr("Someone else"),
                  Tr::tr("Change their part"),
                  {},
                  u"users"_s,
                  Tr::tr("Nobody is written down yet."),
                  Tr::tr("Add everyone who was hurt, did it, saw it or came to help.")};
    kind.editor = u"incident.part"_s;
    kind.columns = {Tr::tr("Code"),
                    Tr::tr("Who"),
                    Tr::tr("Part"),
                    Tr::tr("That day"),
                    Tr::tr("What was done, and harm")};
    kind.show = [&session](const Part &part) { return shownPart(session, part); };
    kind.fresh = [] {
        Part part;
        part.role = u"witness"_s;
        return part;
    };
    kind.fields = [&session](BoundForm<Part> &fields) {
        whoFields(session, fields);
        harmFields(fields);
        Form *form = &fields.form();
        // The code of a part never changes, so neither does its role.
        fields.bind(
            u"shape"_s,
            [](Form &shown, const Part &part) {
                shown.row(u"role"_s)->setVisible(part.id.isNull());
                follow(shown);
            },
            [](const Form &, Part &) {});
        QObject::connect(form, &Form::edited, form, [form](const QString &code) {
            if (code == u"role" || code == u"intent")
                follow(*form);
        });
    };
    kind.problems = [](const Part &part) {
        QMap<QString, QString> wrong;
        if (part.role.isEmpty())
            wrong.insert(u"role"_s, Tr::tr("Say what part they had."));
        return wrong;
    };
    return kind;
}

} // namespace ui
