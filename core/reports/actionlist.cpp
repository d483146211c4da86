// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/actionlist.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

QList<Cell> row(const ListedAction &one, QDate today, const Discretion &d)
{
    const Action &action = one.action;
    QString what = d.words(action.what, Tr::tr("Action"));
    if (!action.why.isEmpty())
        what += u'\n' + Tr::tr("Why: %1").arg(d.words(action.why, Tr::tr("Action")));
    QString due = action.dueOn.isValid() ? shortDay(action.dueOn) : Tr::tr("No date");
    if (action.dueOn.isValid() && action.dueOn != action.originalDueOn
        && action.originalDueOn.isValid())
        due += u'\n' + Tr::tr("first %1").arg(shortDay(action.originalDueOn));
    Cell state = tables::bragCell(action, today);
    return {{action.record.reference(), {}, true},
            {what},
            {one.source},
            {due},
            {action.priority.isEmpty() ? QString() : label(List::Priority, action.priority)},
            state};
}

} // namespace

Document actionList(const PostActionList &list, const Frame &frame, const Discretion &d)
{
    const QDate today = frame.printedOn;
    Document document = begin(frame, Tr::tr("Remedial actions"), {});
    const QString post = d.words(list.post.name, Tr::tr("Post"));
    qsizetype late = 0;
    for (const ListedAction &one : list.actions)
        late += brag(one.action, today).code == u"red" ? 1 : 0;
    Facts facts{{{Tr::tr("Post"), post}}};
    if (d.audience() == Audience::Full)
        facts.pairs << Fact{Tr::tr("Held by"),
                            list.holder.isEmpty() ? Tr::tr("Nobody is entered") : list.holder};
    facts.pairs << Fact{Tr::tr("As of"), longDay(today)}
                << Fact{Tr::tr("Open"),
                        Tr::tr("%1, of which %2 overdue").arg(list.actions.size()).arg(late)};
    document.blocks
        = {Paragraph{Tr::tr("ACTIONS FOR ONE POST"), true, true},
           Heading{post, 0},
           facts,
           Callout{Tr::tr("How to answer"),
                   Tr::tr("For each action write: done (and on which day, with what shows it), "
                          "in progress (and how far), cannot be done (and why), or not "
                          "mine. Ask for another date only with a reason. Sign the last "
                          "page and return it to the Local Security Management "
                          "Specialist. An action is closed when it has been checked."),
                   Tone::Info}};
    Table table{.header = {Tr::tr("Ref."),
                           Tr::tr("What is to be done"),
                           Tr::tr("From"),
                           Tr::tr("Due"),
                           Tr::tr("Priority"),
                           Tr::tr("State")},
                .shares = {16, 36, 14, 12, 10, 12}};
    Table answers{
        .header
        = {Tr::tr("Ref."), Tr::tr("Your answer"), Tr::tr("Done on"), Tr::tr("New date, and why")},
        .shares = {18, 42, 14, 26}};
    for (const ListedAction &one : list.actions) {
        table.rows << row(one, today, d);
        answers.rows << QList<Cell>{{one.action.record.reference(), {}, true}, {u"\n\n"_s}, {}, {}};
    }
    addTable(document, Tr::tr("Actions"), table, Tr::tr("This post has no open action."));
    if (!list.actions.isEmpty()) {
        addTable(document, Tr::tr("Answers"), answers, {});
        document.blocks << Signatures{
            {{d.audience() == Audience::Full ? list.holder : QString(), post, {}}},
            int(list.actions.size()),
            {}};
    }
    return document;
}

} // namespace core::reports
