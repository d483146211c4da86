// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/actions.h"

#include "core/usecases/consequences.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How long after completion it is looked at whether an action worked (domain 10).
constexpr int monthsToEffectCheck = 3;

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

Result<void> sound(const Action &action)
{
    if (action.what.trimmed().isEmpty())
        return invalid(Tr::tr("Write what is to be done."));
    if (action.progress < 0 || action.progress > 100)
        return invalid(Tr::tr("Progress is between 0 and 100 per cent."));
    return {};
}

/// The first line of what is to be done, short enough for a list.
QString titleOf(const Action &action)
{
    const QString line = action.what.trimmed().section(u'\n', 0, 0);
    return line.size() <= 120 ? line : line.left(119) + u'…';
}

} // namespace

Actions::Actions(Journal &journal)
    : m_journal(journal)
{}

Result<Action> Actions::find(const QString &uid) const
{
    return Repository<Action>(m_journal.database()).findByUid(uid);
}

Result<QList<Action>> Actions::of(Record::Id source) const
{
    return Repository<Action>(m_journal.database())
        .select(u"WHERE t.source_id = ? ORDER BY t.due_on IS NULL, t.due_on, t.id"_s,
                {source.value()});
}

Result<QList<Action>> Actions::openOf(Post::Id post) const
{
    return Repository<Action>(m_journal.database())
        .select(uR"(WHERE t.post_id = ? AND t.verified_on IS NULL AND t.rejected_reason = ''
            AND r.withdrawn_at IS NULL ORDER BY t.due_on IS NULL, t.due_on, t.id)"_s,
                {post.value()});
}

Result<Action> Actions::add(Action action, const QString &draftUid)
{
    if (auto good = sound(action); !good)
        return good.error();
    action.record.title = titleOf(action);
    action.record.refYear = m_journal.clock().today().year();
    action.originalDueOn = action.dueOn;
    auto done = m_journal.commit({u"action.add"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = set.add(action); !added)
            return added;
        if (auto followed = refreshStatuses(set); !followed)
            return followed;
        return set.finishDraft(draftUid);
    });
    return done ? Result<Action>(action) : done.error();
}

Result<Action> Actions::save(Action action, const QString &reasonForDate, const QString &draftUid)
{
    if (auto good = sound(action); !good)
        return good.error();
    auto stored = find(action.record.uid);
    if (!stored)
        return stored.error();
    const bool moved = stored->dueOn.isValid() && stored->dueOn != action.dueOn;
    if (moved && reasonForDate.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the date moves from %1. A due date never slips silently.")
                           .arg(stored->dueOn.toString(u"dd/MM/yyyy"_s)));
    if (!stored->originalDueOn.isValid())
        action.originalDueOn = action.dueOn;
    action.record.title = titleOf(action);
    auto done = m_journal.commit(
        {u"action.change"_s},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(action); !saved)
                return saved;
            if (moved) {
                ActionRevision revision;
                revision.actionId = action.id();
                revision.oldDueOn = stored->dueOn;
                revision.newDueOn = action.dueOn;
                revision.reason = reasonForDate.trimmed();
                revision.at = set.now();
                revision.byWhom = m_journal.user().name;
                if (auto added = set.add(revision); !added)
                    return added;
            }
            if (auto followed = refreshStatuses(set); !followed)
                return followed;
            return set.finishDraft(draftUid);
        },
        reasonForDate.trimmed());
    return done ? Result<Action>(action) : done.error();
}

Result<void> Actions::change(const QString &uid,
                             const QString &useCase,
                             const std::function<Result<void>(Action &)> &edit)
{
    auto stored = find(uid);
    if (!stored)
        return stored.error();
    Action action = *stored;
    if (auto good = edit(action); !good)
        return good;
    auto done = m_journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
        auto saved = set.save(action);
        return saved ? refreshStatuses(set) : saved;
    });
    return done ? Result<void>() : done.error();
}

Result<void> Actions::complete(const QString &uid, QDate doneOn, const QString &evidence)
{
    return change(uid, u"action.complete"_s, [&](Action &action) -> Result<void> {
        if (!doneOn.isValid() || doneOn > m_journal.clock().today())
            return invalid(Tr::tr("Give the day it was done; it cannot be in the future."));
        if (evidence.trimmed().isEmpty())
            return invalid(
                Tr::tr("Say what shows that it is done: who saw it, or which document."));
        action.doneOn = doneOn;
        action.evidence = evidence.trimmed();
        action.progress = 100;
        return {};
    });
}

Result<void> Actions::verify(const QString &uid)
{
    return change(uid, u"action.verify"_s, [&](Action &action) -> Result<void> {
        if (!action.doneOn.isValid())
            return invalid(Tr::tr(
                "This action is not marked done yet. Enter the day and the evidence first."));
        action.verifiedBy = m_journal.user().name;
        action.verifiedOn = m_journal.clock().today();
        if (!action.effectCheckOn.isValid())
            action.effectCheckOn = action.doneOn.addMonths(monthsToEffectCheck);
        return {};
    });
}

Result<void> Actions::reject(const QString &uid, const QString &reason)
{
    return change(uid, u"action.reject"_s, [&](Action &action) -> Result<void> {
        if (reason.trimmed().isEmpty())
            return invalid(
                Tr::tr("Say why this action is rejected, or which one it is merged with."));
        action.rejectedReason = reason.trimmed();
        return {};
    });
}

Result<QList<ActionRevision>> Actions::revisions(Action::Id id) const
{
    return Repository<ActionRevision>(m_journal.database()).of(id);
}

} // namespace core
