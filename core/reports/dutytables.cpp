// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/dutystanding.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/reports/frame.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/dutywords.h"
#include "core/rules/notify.h"
#include "core/rules/parswords.h"
#include "core/rules/riddor/words.h"

#include <algorithm>

namespace core::reports::tables {

using namespace Qt::StringLiterals;

namespace {

/// What the newest result says, in words.
QString outcome(const Duty &duty)
{
    if (duty.rule == u"RIDDOR")
        return label(List::RiddorCategory, duty.outcome);
    if (duty.rule == u"PARS")
        return pars::sentence(
            fromCode<pars::Reason>(duty.outcome).value_or(pars::Reason::ActsNotAsked));
    return duty.outcome == u"LONE_WORKER" ? Tr::tr("A lone worker")
                                          : Tr::tr("Ask whether the person was working alone");
}

Cell stateCell(const DutyFile &file, QDate today)
{
    const Duty &duty = file.duty;
    const bool open = duty.state == u"due" || duty.state == u"pending";
    if (open && duty.dueOn.isValid() && duty.dueOn < today)
        return {sentence(dueOn(duty.dueOn, today)), Tone::Danger};
    if (duty.state == u"due")
        return {label(List::DutyState, duty.state), Tone::Warning};
    if (duty.state == u"pending")
        return {label(List::DutyState, duty.state), Tone::Info};
    return {label(List::DutyState, duty.state),
            duty.state == u"submitted" ? Tone::Success : Tone::Neutral};
}

QString filed(const DutyFile &file, const Discretion &d)
{
    QStringList lines;
    for (const Submission &one : file.submissions)
        lines << Tr::tr("%1 on %2, %3")
                     .arg(label(List::SubmissionState, one.state),
                          d.shortDay(one.sentOn),
                          d.number(one.reference));
    if (!file.decisions.isEmpty()) {
        const DutyDecision &newest = file.decisions.constFirst();
        QString line = newest.agrees
                           ? Tr::tr("Agreed by %1").arg(d.other(newest.byWhom))
                           : Tr::tr("Overridden by %1: %2")
                                 .arg(d.other(newest.byWhom),
                                      d.words(newest.reason, Tr::tr("Decision on a duty")));
        if (isDecisionOutOfDate(file))
            line += Tr::tr(" (on earlier facts)");
        lines << line;
    }
    if (file.duty.state == u"withdrawn")
        lines << d.words(file.duty.reason, Tr::tr("Why a duty is withdrawn"));
    return lines.isEmpty() ? Tr::tr("Nobody has decided yet") : lines.join(u'\n');
}

/// The facts of a case as far as they decide who must be told.
NotifyFacts factsOf(const ReportedIncident &held)
{
    QList<Part> victims;
    for (const PartFile &one : held.file.parts) {
        if (one.part.role == u"victim")
            victims << one.part;
    }
    NotifyFacts facts = notifyFacts(held.incident(), victims, held.file.property);
    for (const DutyFile &file : held.duties) {
        const bool owed = file.duty.state == u"due" || file.duty.state == u"submitted";
        if (file.duty.rule == u"PARS" && owed)
            facts.parsOwed = Tri::Yes;
        if (file.duty.rule == u"RIDDOR" && owed)
            facts.riddorOwed = Tri::Yes;
    }
    return facts;
}

} // namespace

Cell dueCell(QDate due, QDate today, bool done)
{
    const Due how = dueOn(due, today, done);
    const Tone tone = how.state == DueState::Overdue    ? Tone::Danger
                      : how.state == DueState::DueToday ? Tone::Warning
                      : how.state == DueState::DueSoon  ? Tone::Warning
                      : how.state == DueState::Done     ? Tone::Success
                                                        : Tone::Neutral;
    const QString words = sentence(how);
    return {words.isEmpty() ? Tr::tr("No date") : words, tone};
}

Table duties(const ReportedIncident &held, const Discretion &d, QDate today)
{
    Table table{.header = {Tr::tr("Duty"),
                           Tr::tr("What the rules say"),
                           Tr::tr("By when"),
                           Tr::tr("State"),
                           Tr::tr("Decided and filed")},
                .shares = {30, 23, 13, 13, 21}};
    for (const DutyFile &file : held.duties) {
        const Duty &duty = file.duty;
        const QString day = duty.dueOn.isValid() ? d.shortDay(duty.dueOn) : Tr::tr("No day in law");
        table.rows << QList<Cell>{{file.reference, {}, true},
                                  {outcome(duty)},
                                  {day},
                                  stateCell(file, today),
                                  {filed(file, d)}};
    }
    return table;
}

QString workingOf(const DutyFound &found, const Discretion &d)
{
    QStringList sentences;
    if (found.rule == u"RIDDOR")
        sentences = riddor::working(found.facts, found.outcomes);
    else
        sentences << sentence(found);
    sentences << alsoAsk(found);
    sentences.removeAll(QString());
    const QString words = sentences.join(u' ');
    return d.audience() == Audience::Shareable ? d.words(words, Tr::tr("Working of a duty"))
                                               : words;
}

QStringList working(const ReportedIncident &held, const Discretion &d)
{
    QStringList lines;
    for (const DutyFound &found : held.found) {
        const QString whose
            = found.part.isEmpty()
                  ? label(List::DutyRule, found.rule)
                  : Tr::tr("%1, %2").arg(found.part, label(List::DutyRule, found.rule));
        lines << Tr::tr("%1: %2").arg(whose, workingOf(found, d));
    }
    return lines;
}

Table told(const ReportedIncident &held, const Discretion &d)
{
    Table table{.header = {Tr::tr("Who"),
                           Tr::tr("By when"),
                           Tr::tr("Told"),
                           Tr::tr("By whom"),
                           Tr::tr("Reference")},
                .shares = {30, 22, 18, 15, 15}};
    QStringList known;
    for (const Notification &one : held.file.notifications) {
        known << one.whom;
        Cell when{d.shortDay(one.toldOn)
                  + (one.toldAt.isValid() ? u' ' + d.time(one.toldAt) : QString())};
        if (!one.toldOn.isValid() && !one.notNeeded.isEmpty())
            when = {Tr::tr("Not needed: %1").arg(d.words(one.notNeeded, Tr::tr("Who was told")))};
        else if (!one.toldOn.isValid())
            when = {Tr::tr("Not yet"), Tone::Warning};
        table.rows << QList<Cell>{{label(List::Notify, one.whom)},
                                  {one.due.isEmpty() ? label(List::NotifyDue, one.whom) : one.due},
                                  when,
                                  {d.other(one.toldBy)},
                                  {d.number(one.reference)}};
    }
    for (const NotifyRow &row : whoMustBeTold(factsOf(held))) {
        if (known.contains(row.code))
            continue;
        table.rows << QList<Cell>{{label(List::Notify, row.code)},
                                  {label(List::NotifyDue, row.code)},
                                  row.ask ? Cell{Tr::tr("Ask whether"), Tone::Info}
                                          : Cell{Tr::tr("Not yet"), Tone::Warning},
                                  {},
                                  {}};
    }
    return table;
}

Cell bragCell(const Action &action, QDate today)
{
    const QString code = brag(action, today).code;
    const Tone tone = code == u"red"     ? Tone::Danger
                      : code == u"amber" ? Tone::Warning
                      : code == u"green" ? Tone::Success
                      : code == u"blue"  ? Tone::Info
                                         : Tone::Neutral;
    return {label(List::Brag, code), tone};
}

Table actions(const QList<Action> &actions, const Discretion &d, QDate today)
{
    Table table{
        .header
        = {Tr::tr("Ref."), Tr::tr("Action"), Tr::tr("Accountable"), Tr::tr("Due"), Tr::tr("State")},
        .shares = {17, 37, 17, 13, 16}};
    for (const Action &one : actions) {
        const QString post = d.post(one.postId);
        table.rows << QList<Cell>{
            {one.record.reference(), {}, true},
            {d.words(one.what, Tr::tr("Action"))},
            {post.isEmpty() ? Tr::tr("No post yet") : post},
            {one.dueOn.isValid() ? reports::shortDay(one.dueOn) : Tr::tr("No date")},
            bragCell(one, today)};
    }
    return table;
}

} // namespace core::reports::tables
