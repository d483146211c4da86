// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/noterows.h"

#include "core/domain/labels.h"
#include "ui/review/reviewpage.h"
#include "ui/tr.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::DiaryNote;

namespace {

constexpr int welfareDays = 7;

RowShown shown(const DiaryNote &one)
{
    RowShown row;
    const bool isDone = one.doneOn.isValid();
    row.icon = one.noteKind == u"hear" ? u"bell"_s : u"checklist"_s;
    row.title = one.what;
    row.detail = one.forWhom.isEmpty() ? QString() : Tr::tr("For %1").arg(one.forWhom);
    if (!one.fromWhom.isEmpty())
        row.detail = Tr::tr("From %1").arg(one.fromWhom);
    row.note = QLocale().toString(one.dueOn, u"dddd d MMMM yyyy"_s);
    row.pill = isDone ? Tr::tr("Done") : core::label(core::List::NoteKind, one.noteKind);
    row.tone = isDone ? Tone::Success : Tone::Info;
    row.fixed = isDone;
    if (!isDone)
        row.actions.append({u"done"_s, Tr::tr("Done")});
    row.cells = {one.what, row.note, row.pill};
    return row;
}

} // namespace

RowKind<DiaryNote> noteRows(ReviewPage &page)
{
    RowKind<DiaryNote> kind;
    kind.words = {Tr::tr("Reminders"),
                  Tr::tr("Add a reminder"),
                  Tr::tr("A reminder"),
                  Tr::tr("Change this reminder"),
                  Tr::tr("Remove this reminder"),
                  u"bell"_s,
                  Tr::tr("No reminder is set."),
                  Tr::tr("A welfare call or a next step for yourself; Today shows it on its day.")};
    kind.editor = u"notes"_s;
    kind.useCase = u"diary.note"_s;
    kind.columns = {Tr::tr("What"), Tr::tr("Day"), Tr::tr("State")};
    kind.rows = [&page] {
        auto notes = page.session().diary().notesOf(page.record().id);
        return notes ? *notes : QList<DiaryNote>();
    };
    kind.show = shown;
    kind.fields = [](BoundForm<DiaryNote> &f) {
        f.text(u"what"_s, Tr::tr("What"), &DiaryNote::what, FieldRow::Need::Required);
        f.date(u"due_on"_s,
               Tr::tr("On"),
               &DiaryNote::dueOn,
               YearGuess::ThisYear,
               FieldRow::Need::Required);
        f.form().beside();
        f.choice(u"kind"_s, Tr::tr("Kind"), core::List::NoteKind, &DiaryNote::noteKind);
        f.form().beside();
        f.text(u"for_whom"_s, Tr::tr("For whom"), &DiaryNote::forWhom);
    };
    kind.fresh = [&page] {
        DiaryNote fresh;
        fresh.recordId = page.record().id;
        fresh.noteKind = u"do"_s;
        fresh.dueOn = page.session().today().addDays(welfareDays);
        return fresh;
    };
    kind.problems = [](const DiaryNote &one) {
        QMap<QString, QString> wrong;
        if (one.what.trimmed().isEmpty())
            wrong.insert(u"what"_s, Tr::tr("Say what is to be done."));
        if (!one.dueOn.isValid())
            wrong.insert(u"due_on"_s, Tr::tr("Give the day."));
        return wrong;
    };
    kind.act = [&page](const DiaryNote &one, const QString &) {
        if (auto done = page.session().diary().finish(one.id, Tr::tr("Done")); !done)
            page.session().fail(done.error());
    };
    kind.stored = Tr::tr("The reminder is saved.");
    return kind;
}

} // namespace ui
