// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/place.h"
#include "core/storage/journal.h"

namespace core {

/// Remedial actions: what is to be done, by whom, for which accountable post, by when.
class Actions
{
public:
    explicit Actions(Journal &journal);

    Result<Action> find(const QString &uid) const;
    /// The actions that came from a record, by due date.
    Result<QList<Action>> of(Record::Id source) const;
    /// The open actions a post answers for, by due date.
    Result<QList<Action>> openOf(Post::Id post) const;

    /// Adds an action with its own reference. Invalid without words; a post and a date may follow.
    Result<Action> add(Action action, const QString &draftUid = {});
    /// Saves what changed. A moved due date needs \a reasonForDate and is kept as a revision.
    Result<Action>
    save(Action action, const QString &reasonForDate = {}, const QString &draftUid = {});

    /// Done, as its holder says, with evidence; not yet verified.
    Result<void> complete(const QString &uid, QDate doneOn, const QString &evidence);
    /// The LSMS has seen that it is done; sets the effectiveness check three months on.
    Result<void> verify(const QString &uid);
    /// Rejected or merged, with the reason.
    Result<void> reject(const QString &uid, const QString &reason);

    Result<QList<ActionRevision>> revisions(Action::Id id) const;

private:
    Result<void> change(const QString &uid,
                        const QString &useCase,
                        const std::function<Result<void>(Action &)> &edit);

    Journal &m_journal;
};

} // namespace core
