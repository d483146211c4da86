// SPDX-License-Identifier: GPL-3.0-or-later
// Step 9: recommendations, and actions with a post and a date.
#include "core/domain/labels.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"
#include "ui/pickers/pickers.h"
#include "ui/review/lessonrows.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"

#include <QLocale>

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using core::Action;

namespace {

class ActionsStep : public ReviewStep
{
public:
    explicit ActionsStep(ReviewPage &page)
        : ReviewStep(page, u"actions"_s)
    {
        addRows(lessonRows(page,
                           u"recommendation"_s,
                           {Tr::tr("Recommendations"),
                            Tr::tr("Add a recommendation"),
                            Tr::tr("A recommendation"),
                            Tr::tr("Change this recommendation"),
                            Tr::tr("Remove this recommendation"),
                            u"star"_s,
                            Tr::tr("No recommendation yet."),
                            Tr::tr("What should change; the actions say who does it by when.")},
                           Tr::tr("Recommendation"),
                           true));
        addRows(actionRows());
    }

private:
    RowShown shown(const Action &one) const
    {
        RowShown row;
        row.icon = u"checklist"_s;
        row.title = u"%1: %2"_s.arg(one.record.reference(), one.what);
        row.detail = one.why;
        row.note = one.dueOn.isValid()
                       ? Tr::tr("Due %1").arg(QLocale().toString(one.dueOn, u"d MMM yyyy"_s))
                       : QString();
        const bool isOpen = one.rejectedReason.trimmed().isEmpty();
        if (isOpen && (one.postId.isNull() || !one.dueOn.isValid()))
            row.warning = Tr::tr("It needs a post and a date.");
        row.fixed = one.sourceId != recordId();
        row.pill = core::bragReason(core::brag(one, session().today()).reason);
        row.actions.append({u"open"_s, Tr::tr("Open")});
        row.cells = {one.record.reference(), one.what, row.note, row.pill};
        return row;
    }

    RowKind<Action> actionRows()
    {
        RowKind<Action> kind;
        kind.words = {Tr::tr("Actions"),
                      Tr::tr("Add an action"),
                      Tr::tr("A new action"),
                      Tr::tr("Change this action"),
                      {},
                      u"checklist"_s,
                      Tr::tr("No action yet."),
                      Tr::tr("What is to be done, by which post, by when.")};
        kind.editor = u"actions"_s;
        kind.columns = {Tr::tr("Ref."), Tr::tr("Action"), Tr::tr("Due"), Tr::tr("State")};
        kind.rows = [this] { return file().actions; };
        kind.show = [this](const Action &one) { return shown(one); };
        auto moved = std::make_shared<QString>();
        kind.fields = [this, moved](BoundForm<Action> &f) {
            f.longText(
                u"what"_s, Tr::tr("What is to be done"), &Action::what, FieldRow::Need::Required);
            f.text(u"why"_s, Tr::tr("Why"), &Action::why);
            f.bind(
                u"post"_s,
                [](Form &form, const Action &one) {
                    form.field<PostPicker>(u"post"_s)->choose(core::recordId(one.postId));
                },
                [](const Form &form, Action &one) {
                    one.postId = form.field<PostPicker>(u"post"_s)->postId();
                });
            f.form().add(u"post"_s, Tr::tr("Post that answers for it"), new PostPicker(session()));
            f.form().beside();
            f.date(u"due_on"_s, Tr::tr("Due"), &Action::dueOn, YearGuess::ThisYear);
            f.text(u"doer"_s, Tr::tr("Who does it"), &Action::doer);
            f.form().beside();
            f.choice(u"priority"_s, Tr::tr("Priority"), core::List::Priority, &Action::priority);
            f.choice(
                u"strength"_s, Tr::tr("Kind of control"), core::List::Strength, &Action::strength);
            f.bind(
                u"moved"_s,
                [](Form &, const Action &) {},
                [moved](const Form &form, Action &) { *moved = form.value(u"moved"_s); });
            f.form()
                .text(u"moved"_s, Tr::tr("Why the date moved"))
                ->setHelp(Tr::tr("Only where an agreed date becomes another one."));
        };
        kind.fresh = [this] {
            Action fresh;
            fresh.sourceId = recordId();
            return fresh;
        };
        kind.problems = [](const Action &one) {
            QMap<QString, QString> wrong;
            if (one.what.trimmed().isEmpty())
                wrong.insert(u"what"_s, Tr::tr("Say what is to be done."));
            return wrong;
        };
        kind.keep = [this, moved](const Action &row, const Action &, const QString &draftUid) {
            return row.record.id.isNull() ? session().actions().add(row, draftUid)
                                          : session().actions().save(row, *moved, draftUid);
        };
        kind.act = [this](const Action &one, const QString &) { session().open(one.record.uid); };
        kind.stored = Tr::tr("The action is saved.");
        return kind;
    }
};

} // namespace

StepPage *makeActionsStep(ReviewPage &page)
{
    return new ActionsStep(page);
}

} // namespace ui
