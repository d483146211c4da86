// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2: how the people hurt are, what they want, and how they are kept in touch with.
#include "core/base/counted.h"
#include "core/domain/labels.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

constexpr int weekly = 7;

class PeopleStep : public InvestigationStep
{
public:
    explicit PeopleStep(InvestigationPage &page)
        : InvestigationStep(page, u"people"_s)
    {
        addRows(wishes());
        addRows(support());
        addRows(contacts());
        addRows(calls());
        fields().longText(u"welfare_note"_s,
                          Tr::tr("Anything else about their welfare"),
                          &core::Investigation::welfareNote);
    }

private:
    RowKind<core::Part> wishes()
    {
        using core::Part;
        RowKind<Part> kind;
        kind.words = {Tr::tr("What they want"),
                      {},
                      {},
                      Tr::tr("What this person wants"),
                      {},
                      u"user"_s,
                      Tr::tr("Nobody is named as a victim."),
                      Tr::tr("Add the people hurt on the incident's own page.")};
        kind.editor = u"wishes"_s;
        kind.columns = {Tr::tr("Person"), Tr::tr("Wishes")};
        kind.rows = [this] {
            QList<Part> parts;
            for (const core::PartFile &victim : words().victims())
                parts.append(victim.part);
            return parts;
        };
        kind.show = [this](const Part &part) {
            RowShown row;
            row.icon = u"user"_s;
            row.title = words().part(part);
            row.detail = part.contactNote;
            row.note = joined({part.job, part.team});
            row.pill = part.policeWishes.isEmpty()
                           ? Tr::tr("Wishes not asked")
                           : core::label(List::PoliceWishes, part.policeWishes);
            row.tone = part.policeWishes.isEmpty() ? Tone::Warning : Tone::Neutral;
            row.cells = {row.title, joined({row.pill, row.detail}, u"\n"_s)};
            return row;
        };
        kind.fields = [](BoundForm<Part> &f) {
            f.choice(u"police_wishes"_s,
                     Tr::tr("Wishes about the police"),
                     List::PoliceWishes,
                     &Part::policeWishes);
            f.text(u"contact_note"_s, Tr::tr("How and when to reach them"), &Part::contactNote);
        };
        kind.keep = [this](const Part &part, const Part &base, const QString &draftUid) {
            return page().keepPart(part, base, draftUid);
        };
        return kind;
    }

    RowKind<core::Support> support()
    {
        using core::Support;
        RowKind<Support> kind;
        kind.words = {Tr::tr("Support offered"),
                      Tr::tr("Add support"),
                      Tr::tr("Support that was offered"),
                      Tr::tr("Change this support"),
                      Tr::tr("Remove this support"),
                      u"heart-handshake"_s,
                      Tr::tr("No support is written down yet."),
                      Tr::tr("Medical care, relief from duty, a debrief, occupational health.")};
        kind.editor = u"support"_s;
        kind.useCase = u"investigation.support"_s;
        kind.columns = {Tr::tr("Support"), Tr::tr("For whom, and what came of it")};
        kind.rows = [this] { return file().support; };
        kind.fresh = [this] {
            Support fresh;
            fresh.recordId = recordId();
            fresh.offeredOn = session().today();
            if (const QList<core::PartFile> victims = words().victims(); victims.size() == 1)
                fresh.partId = victims.constFirst().part.id;
            return fresh;
        };
        kind.show = [this](const Support &support) {
            RowShown row;
            row.icon = u"heart-handshake"_s;
            row.title = core::label(List::SupportKind, support.supportKind);
            row.detail = support.note;
            row.note = joined({words().part(support.partId), momentOf(support.offeredOn)});
            row.pill = support.takenUp == core::Tri::Yes  ? Tr::tr("Taken up")
                       : support.takenUp == core::Tri::No ? Tr::tr("Not wanted")
                                                          : Tr::tr("Offered");
            row.tone = support.takenUp == core::Tri::Yes ? Tone::Success : Tone::Neutral;
            row.cells = {row.title, joined({row.note, row.pill, row.detail}, u"\n"_s)};
            return row;
        };
        kind.fields = [this](BoundForm<Support> &f) {
            f.choice(u"part"_s, Tr::tr("For whom"), words().parts(), &Support::partId);
            f.form().beside();
            f.choice(u"kind"_s,
                     Tr::tr("What"),
                     List::SupportKind,
                     &Support::supportKind,
                     FieldRow::Need::Required);
            f.date(u"offered_on"_s, Tr::tr("Offered on"), &Support::offeredOn);
            f.form().beside();
            f.tri(u"taken_up"_s, Tr::tr("Taken up?"), &Support::takenUp);
            f.longText(u"note"_s, Tr::tr("Note"), &Support::note);
        };
        kind.problems = [](const Support &support) {
            QMap<QString, QString> wrong;
            if (support.supportKind.isEmpty())
                wrong.insert(u"kind"_s, Tr::tr("Choose what was offered."));
            return wrong;
        };
        return kind;
    }

    RowKind<core::Contact> contacts()
    {
        using core::Contact;
        RowKind<Contact> kind;
        kind.words
            = {Tr::tr("Calls, letters and meetings"),
               Tr::tr("Add a contact"),
               Tr::tr("A new contact"),
               Tr::tr("Change this contact"),
               Tr::tr("Remove this contact"),
               u"phone"_s,
               Tr::tr("No contact is written down yet."),
               Tr::tr("Write down each call with the person, their manager or their union.")};
        kind.editor = u"contact"_s;
        kind.columns = {Tr::tr("When and with whom"), Tr::tr("What was said")};
        kind.rows = [this] { return file().contacts; };
        kind.fresh = [this] {
            Contact fresh;
            fresh.recordId = recordId();
            fresh.contactKind = u"call"_s;
            fresh.onDay = session().today();
            return fresh;
        };
        kind.show = [this](const Contact &contact) {
            RowShown row;
            row.icon = u"phone"_s;
            row.title = joined(
                {momentOf(contact.onDay, contact.atTime),
                 core::label(List::ContactKind, contact.contactKind),
                 contact.withWhom.isEmpty() ? words().part(contact.partId) : contact.withWhom});
            row.detail = contact.said;
            if (contact.nextOn.isValid())
                row.note = Tr::tr("Next on %1").arg(momentOf(contact.nextOn));
            row.cells = {row.title, contact.said};
            return row;
        };
        kind.fields = [this](BoundForm<Contact> &f) {
            f.choice(u"kind"_s, Tr::tr("How"), List::ContactKind, &Contact::contactKind);
            f.form().beside();
            f.date(u"on"_s, Tr::tr("Day"), &Contact::onDay);
            f.form().beside();
            f.time(u"at"_s, Tr::tr("Time"), &Contact::atTime);
            f.choice(
                u"part"_s, Tr::tr("With someone of the case"), words().parts(), &Contact::partId);
            f.form().beside();
            f.text(u"with"_s, Tr::tr("Or with whom else"), &Contact::withWhom);
            f.longText(
                u"said"_s, Tr::tr("What was said"), &Contact::said, FieldRow::Need::Required);
            f.date(u"next_on"_s, Tr::tr("Speak again on"), &Contact::nextOn, YearGuess::ThisYear)
                ->setHelp(Tr::tr("Makes a note in the diary for that day."));
        };
        kind.problems = [](const Contact &contact) {
            QMap<QString, QString> wrong;
            if (contact.said.trimmed().isEmpty())
                wrong.insert(u"said"_s, Tr::tr("Write what was said."));
            if (!contact.onDay.isValid())
                wrong.insert(u"on"_s, Tr::tr("Give the day."));
            return wrong;
        };
        kind.keep = [this](const Contact &contact, const Contact &, const QString &draftUid) {
            return session().diary().keep(contact, draftUid);
        };
        kind.remove
            = [this](const Contact &contact) { return session().diary().remove(contact.id); };
        return kind;
    }

    RowKind<core::DiaryNote> calls()
    {
        using core::DiaryNote;
        RowKind<DiaryNote> kind;
        kind.words = {Tr::tr("Next calls"),
                      Tr::tr("Plan a welfare call"),
                      Tr::tr("The next welfare call"),
                      Tr::tr("Change this call"),
                      Tr::tr("Remove this call"),
                      u"calendar-event"_s,
                      Tr::tr("No call is planned."),
                      Tr::tr("A call each week keeps people from feeling forgotten.")};
        kind.editor = u"call"_s;
        kind.useCase = u"diary.keep"_s;
        kind.columns = {Tr::tr("Day"), Tr::tr("What")};
        kind.rows = [this] {
            QList<DiaryNote> open;
            if (auto notes = session().diary().notesOf(recordId()))
                for (const DiaryNote &note : std::as_const(*notes))
                    if (!note.doneOn.isValid())
                        open.append(note);
            return open;
        };
        kind.fresh = [this] {
            DiaryNote fresh;
            fresh.recordId = recordId();
            fresh.noteKind = u"do"_s;
            fresh.dueOn = session().today().addDays(weekly);
            fresh.forWhom = session().user().name;
            fresh.repeatDays = weekly;
            QStringList names;
            for (const core::PartFile &victim : words().victims())
                names.append(words().part(victim.part));
            fresh.what = Tr::tr("Welfare call to %1").arg(names.join(u", "_s));
            return fresh;
        };
        kind.show = [this](const DiaryNote &note) {
            RowShown row;
            row.icon = u"calendar-event"_s;
            row.title = joined({momentOf(note.dueOn, note.dueAt), note.what});
            if (note.repeatDays.value_or(0) > 0)
                row.note = core::counted(
                    *note.repeatDays, Tr::tr("Again every day"), Tr::tr("Again every %1 days"));
            if (note.dueOn < session().today()) {
                row.pill = Tr::tr("Overdue");
                row.tone = Tone::Danger;
            }
            row.actions = {{u"done"_s, Tr::tr("Called")}};
            row.cells = {momentOf(note.dueOn, note.dueAt), note.what};
            return row;
        };
        kind.fields = [](BoundForm<DiaryNote> &f) {
            f.text(u"what"_s, Tr::tr("What"), &DiaryNote::what, FieldRow::Need::Required);
            f.date(u"due_on"_s,
                   Tr::tr("On"),
                   &DiaryNote::dueOn,
                   YearGuess::ThisYear,
                   FieldRow::Need::Required);
            f.form().beside();
            f.time(u"due_at"_s, Tr::tr("At"), &DiaryNote::dueAt);
            f.form().beside();
            f.number(u"repeat_days"_s, Tr::tr("Again after how many days"), &DiaryNote::repeatDays);
        };
        kind.problems = [](const DiaryNote &note) {
            QMap<QString, QString> wrong;
            if (note.what.trimmed().isEmpty())
                wrong.insert(u"what"_s, Tr::tr("Write what is to be done."));
            if (!note.dueOn.isValid())
                wrong.insert(u"due_on"_s, Tr::tr("Give the day."));
            return wrong;
        };
        kind.act = [this](const DiaryNote &note, const QString &) {
            if (auto done = session().diary().finish(note.id, {}); !done)
                session().fail(done.error());
            page().refresh();
        };
        return kind;
    }
};

} // namespace

StepPage *makePeopleStep(InvestigationPage &page)
{
    return new PeopleStep(page);
}

} // namespace ui
