// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/diarytab.h"

#include "core/domain/labels.h"
#include "core/rules/deadlinewords.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/reasondialog.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

RowWords noteWords()
{
    return {Tr::tr("To do and to hear back"),
            Tr::tr("Add a note"),
            Tr::tr("A new note"),
            Tr::tr("Change this note"),
            Tr::tr("Remove this note"),
            u"checklist"_s,
            Tr::tr("Nothing is to be done or heard."),
            Tr::tr("Add what you must remember: a call back, a weekly welfare call.")};
}

RowWords contactWords()
{
    return {Tr::tr("Contacts"),
            Tr::tr("Add a contact"),
            Tr::tr("A new contact"),
            Tr::tr("Change this contact"),
            Tr::tr("Remove this contact"),
            u"phone"_s,
            Tr::tr("No contact is written down yet."),
            Tr::tr("Add each call, e-mail and meeting: with whom, and what was said.")};
}

RowShown shownNote(const core::DiaryNote &note, QDate today)
{
    RowShown row;
    const bool done = note.doneOn.isValid();
    row.icon = note.noteKind == u"hear" ? u"message"_s : u"checklist"_s;
    row.title = note.what;
    QStringList more{core::label(List::NoteKind, note.noteKind),
                     note.dueAt.isValid() ? momentWords(note.dueOn, note.dueAt)
                                          : dayWords(note.dueOn)};
    if (!note.forWhom.isEmpty())
        more << Tr::tr("for %1").arg(note.forWhom);
    if (!note.fromWhom.isEmpty())
        more << Tr::tr("from %1").arg(note.fromWhom);
    if (note.repeatDays.value_or(0) == 7)
        more << Tr::tr("every week");
    row.note = more.join(u", "_s);
    row.detail = note.result;
    const core::Due due = core::dueOn(note.dueOn, today, done);
    row.pill = done ? Tr::tr("Done %1").arg(dayWords(note.doneOn)) : core::sentence(due);
    row.tone = done                                   ? Tone::Success
               : due.state == core::DueState::Overdue ? Tone::Danger
               : due.state == core::DueState::Later   ? Tone::Neutral
                                                      : Tone::Warning;
    row.fixed = done;
    if (!done)
        row.actions = {{u"done"_s, Tr::tr("Done…")}};
    row.cells = {row.title, row.note, row.pill, row.detail};
    return row;
}

RowShown shownContact(const core::Contact &contact)
{
    RowShown row;
    row.icon = contact.contactKind == u"email" || contact.contactKind == u"letter" ? u"mail"_s
                                                                                   : u"phone"_s;
    const QString kind = core::label(List::ContactKind, contact.contactKind);
    row.title = contact.withWhom.isEmpty() ? kind : u"%1: %2"_s.arg(kind, contact.withWhom);
    row.detail = contact.said;
    row.note = contact.atTime.isValid() ? momentWords(contact.onDay, contact.atTime)
                                        : dayWords(contact.onDay);
    if (contact.nextOn.isValid())
        row.note += u' ' + Tr::tr("· next on %1").arg(dayWords(contact.nextOn));
    row.cells = {row.note, row.title, row.detail};
    return row;
}

void repeatField(BoundForm<core::DiaryNote> &fields)
{
    const QString code = u"repeat"_s;
    fields.bind(
        code,
        [code](Form &form, const core::DiaryNote &note) {
            form.set(code, note.repeatDays ? QString::number(*note.repeatDays) : QString());
        },
        [code](const Form &form, core::DiaryNote &note) {
            const qint64 days = form.value(code).toLongLong();
            note.repeatDays = days > 0 ? std::optional(days) : std::nullopt;
        });
    fields.form().choice(code,
                         Tr::tr("Repeat"),
                         {{u"1"_s, Tr::tr("Every day")},
                          {u"7"_s, Tr::tr("Every week")},
                          {u"14"_s, Tr::tr("Every two weeks")},
                          {u"28"_s, Tr::tr("Every four weeks")}});
}

} // namespace

DiaryTab::DiaryTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_notes(makeNotes(held))
    , m_contacts(makeContacts(held))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_notes);
    box->addWidget(m_contacts);
    box->addStretch(1);
}

RowEditor *DiaryTab::makeNotes(const core::HeldCase &held)
{
    const core::Record record = held.incident().record;
    RowKind<core::DiaryNote> kind;
    kind.words = noteWords();
    kind.editor = u"incident.note"_s;
    kind.columns = {Tr::tr("What"), Tr::tr("When and for whom"), Tr::tr("State"), Tr::tr("Result")};
    kind.rows = [this, record] {
        return session().diary().notesOf(record.id).has_value()
                   ? *session().diary().notesOf(record.id)
                   : QList<core::DiaryNote>();
    };
    kind.show = [this](const core::DiaryNote &note) { return shownNote(note, session().today()); };
    kind.fresh = [this, record] {
        core::DiaryNote note;
        note.recordId = record.id;
        note.noteKind = u"do"_s;
        note.dueOn = session().today().addDays(1);
        return note;
    };
    kind.fields = [](BoundForm<core::DiaryNote> &fields) {
        fields.text(u"what"_s,
                    Tr::tr("What is to be done or heard"),
                    &core::DiaryNote::what,
                    Form::Need::Required);
        fields.choice(u"kind"_s, Tr::tr("Kind"), List::NoteKind, &core::DiaryNote::noteKind);
        fields.form().beside();
        fields.date(u"on"_s,
                    Tr::tr("On"),
                    &core::DiaryNote::dueOn,
                    YearGuess::ThisYear,
                    Form::Need::Required);
        fields.form().beside();
        fields.time(u"at"_s, Tr::tr("At"), &core::DiaryNote::dueAt);
        fields.form().beside();
        repeatField(fields);
        fields.text(u"for"_s, Tr::tr("For whom"), &core::DiaryNote::forWhom);
        fields.form().beside();
        fields.text(u"from"_s, Tr::tr("From whom"), &core::DiaryNote::fromWhom);
    };
    kind.problems = [](const core::DiaryNote &note) {
        QMap<QString, QString> wrong;
        if (note.what.trimmed().isEmpty())
            wrong.insert(u"what"_s, Tr::tr("Write what is to be done or heard."));
        if (!note.dueOn.isValid())
            wrong.insert(u"on"_s, Tr::tr("Give the day for this note."));
        return wrong;
    };
    kind.keep = [this](const core::DiaryNote &note, const core::DiaryNote &, const QString &draft) {
        return session().diary().keep(note, draft);
    };
    kind.remove = [this](const core::DiaryNote &note) { return session().diary().remove(note.id); };
    kind.act = [this](const core::DiaryNote &note, const QString &) { finish(note); };
    kind.stored = Tr::tr("The note is saved.");
    return new RowsOf<core::DiaryNote>(session(), kind, record.uid, record.reference());
}

RowEditor *DiaryTab::makeContacts(const core::HeldCase &held)
{
    const core::Record record = held.incident().record;
    QList<ChoiceBox::Choice> people;
    for (const core::PartFile &part : held.file.parts)
        people.append({QString::number(part.part.id.value()),
                       u"%1 %2"_s.arg(part.part.code, held.nameOf(part.part))});
    RowKind<core::Contact> kind;
    kind.words = contactWords();
    kind.editor = u"incident.contact"_s;
    kind.columns = {Tr::tr("When"), Tr::tr("With whom"), Tr::tr("What was said")};
    kind.rows = [this, record] {
        auto contacts = session().diary().contactsOf(record.id);
        return contacts ? *contacts : QList<core::Contact>();
    };
    kind.show = shownContact;
    kind.fresh = [this, record] {
        core::Contact contact;
        contact.recordId = record.id;
        contact.contactKind = u"call"_s;
        contact.onDay = session().today();
        return contact;
    };
    kind.fields = [people](BoundForm<core::Contact> &fields) {
        fields.choice(u"kind"_s, Tr::tr("Kind"), List::ContactKind, &core::Contact::contactKind);
        fields.form().beside();
        fields.date(
            u"on"_s, Tr::tr("On"), &core::Contact::onDay, YearGuess::Past, Form::Need::Required);
        fields.form().beside();
        fields.time(u"at"_s, Tr::tr("At"), &core::Contact::atTime);
        fields.text(u"with"_s, Tr::tr("With whom"), &core::Contact::withWhom);
        fields.form().beside();
        fields.choice(u"part"_s, Tr::tr("Their part here"), people, &core::Contact::partId);
        fields.longText(u"said"_s, Tr::tr("What was said"), &core::Contact::said);
        fields.date(u"next"_s, Tr::tr("Next on"), &core::Contact::nextOn, YearGuess::ThisYear)
            ->setHelp(Tr::tr("Leaves a note to contact them again on that day."));
    };
    kind.problems = [today = session().today()](const core::Contact &contact) {
        QMap<QString, QString> wrong;
        if (contact.withWhom.trimmed().isEmpty() && contact.said.trimmed().isEmpty())
            wrong.insert(u"with"_s, Tr::tr("Write who it was with, or what was said."));
        if (!contact.onDay.isValid())
            wrong.insert(u"on"_s, Tr::tr("Give the day of this contact."));
        else if (contact.onDay > today)
            wrong.insert(u"on"_s, Tr::tr("That day has not come yet. Make a note for it instead."));
        return wrong;
    };
    kind.keep = [this](const core::Contact &contact, const core::Contact &, const QString &draft) {
        return session().diary().keep(contact, draft);
    };
    kind.remove = [this](const core::Contact &row) { return session().diary().remove(row.id); };
    kind.stored = Tr::tr("The contact is saved.");
    return new RowsOf<core::Contact>(session(), kind, record.uid, record.reference());
}

void DiaryTab::finish(const core::DiaryNote &note)
{
    ReasonDialog ask(note.what,
                     note.repeatDays.value_or(0) > 0
                         ? Tr::tr("The next one is left behind when this one is done.")
                         : Tr::tr("It is kept with what came of it."),
                     Tr::tr("What came of it"),
                     Tr::tr("Mark it done"),
                     this);
    ask.keepFor(session(), u"reason.done."_s + note.uid, uid());
    if (ask.exec() != QDialog::Accepted)
        return;
    const ChangeCatcher caught(session());
    if (auto done = session().diary().finish(note.id, ask.reason()); !done)
        session().fail(done.error());
    else {
        ask.settled();
        session().say(Tr::tr("Done: %1").arg(note.what), caught.uid());
    }
    m_notes->reload();
}

void DiaryTab::present(const core::HeldCase &held)
{
    for (RowEditor *rows : {m_notes, m_contacts})
        rows->setEditable(!held.incident().record.isWithdrawn());
}

} // namespace ui
