// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/controlrows.h"

#include "core/domain/labels.h"
#include "ui/review/reviewpage.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Control;

namespace {

constexpr int assessmentDays = 28;

bool failed(const Control &one)
{
    return one.held == u"no" || one.held == u"partly";
}

Tone toneOf(const QString &held)
{
    if (held == u"yes")
        return Tone::Success;
    if (held == u"no")
        return Tone::Danger;
    return held == u"partly" ? Tone::Warning : Tone::Neutral;
}

RowShown shown(const Control &one)
{
    RowShown row;
    row.icon = u"shield"_s;
    row.title = one.name;
    const QString held = one.held.isEmpty() ? u"unknown"_s : one.held;
    QStringList lines;
    const auto say = [&](const QString &sentence, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines << sentence.arg(text.trimmed());
    };
    say(Tr::tr("Should be: %1"), one.shouldBe);
    say(Tr::tr("Was: %1"), one.was);
    say(Tr::tr("Why: %1"), one.reason);
    row.detail = lines.join(u'\n');
    row.pill = core::label(core::List::Held, held);
    row.tone = toneOf(one.held);
    if (one.reviewAssessment)
        row.note = Tr::tr("The risk assessment is to be reviewed.");
    if (failed(one)) {
        row.actions.append({u"action"_s, Tr::tr("Add an action")});
        if (!one.reviewAssessment)
            row.actions.append({u"assess"_s, Tr::tr("Review the assessment")});
    }
    row.cells = {one.name, one.shouldBe, one.was, row.pill, one.reason};
    return row;
}

void addAction(ReviewPage &page, const Control &control)
{
    core::Action action;
    action.sourceId = page.file().review.record.id;
    const QString should = control.shouldBe.trimmed();
    action.what = should.isEmpty()
                      ? Tr::tr("Make this control hold: %1").arg(control.name)
                      : Tr::tr("Make this control hold: %1 (%2)").arg(control.name, should);
    action.why = control.reason.trimmed().isEmpty() ? core::label(core::List::Held, control.held)
                                                    : control.reason.trimmed();
    auto added = page.session().actions().add(action);
    if (!added) {
        page.session().fail(added.error());
        return;
    }
    page.session().say(
        Tr::tr("%1 is added. Give it a post and a date in step 9.").arg(added->record.reference()));
}

void reviewAssessment(ReviewPage &page, const Control &control)
{
    Control changed = control;
    changed.reviewAssessment = true;
    auto kept = page.session().rows().keep(changed, u"review.control"_s, {}, &control);
    if (!kept) {
        page.session().fail(kept.error());
        return;
    }
    core::DiaryNote note;
    note.recordId = page.file().review.record.id;
    note.noteKind = u"do"_s;
    note.what = Tr::tr("Review the risk assessment: %1").arg(control.name);
    note.dueOn = page.session().today().addDays(assessmentDays);
    if (auto noted = page.session().diary().keep(note); !noted) {
        page.session().fail(noted.error());
        return;
    }
    page.session().say(Tr::tr("The assessment is to be reviewed; Today reminds you."));
}

} // namespace

RowKind<Control> controlRows(ReviewPage &page)
{
    RowKind<Control> kind;
    kind.words = {Tr::tr("The controls"),
                  Tr::tr("Add a control"),
                  Tr::tr("A control"),
                  Tr::tr("Change this control"),
                  Tr::tr("Remove this control"),
                  u"shield"_s,
                  Tr::tr("No control is written down yet."),
                  Tr::tr("An alarm, a two-person visit, a flag on the record, a training: anything "
                         "that should have kept people safe.")};
    kind.editor = u"controls"_s;
    kind.useCase = u"review.control"_s;
    kind.columns
        = {Tr::tr("Control"), Tr::tr("Should be"), Tr::tr("Was"), Tr::tr("Held?"), Tr::tr("Why")};
    kind.rows = [&page] { return page.file().controls; };
    kind.show = shown;
    kind.fields = [](BoundForm<Control> &f) {
        f.text(u"name"_s, Tr::tr("Control"), &Control::name, FieldRow::Need::Required);
        f.longText(u"should_be"_s, Tr::tr("What should be"), &Control::shouldBe);
        f.longText(u"was"_s, Tr::tr("What was"), &Control::was);
        f.choice(u"held"_s, Tr::tr("Did it hold?"), core::List::Held, &Control::held);
        f.longText(u"reason"_s, Tr::tr("Why not"), &Control::reason);
        f.tick(u"assess"_s,
               Tr::tr("The risk assessment must be reviewed"),
               &Control::reviewAssessment);
    };
    kind.fresh = [&page] {
        Control fresh;
        fresh.reviewId = page.file().review.id();
        return fresh;
    };
    kind.problems = [](const Control &one) {
        QMap<QString, QString> wrong;
        if (one.name.trimmed().isEmpty())
            wrong.insert(u"name"_s, Tr::tr("Name the control."));
        return wrong;
    };
    kind.act = [&page](const Control &one, const QString &code) {
        if (code == u"action")
            addAction(page, one);
        else
            reviewAssessment(page, one);
    };
    kind.stored = Tr::tr("The control is saved.");
    return kind;
}

} // namespace ui
