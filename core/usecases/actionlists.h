// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/place.h"
#include "core/exchange/actionlist.h"
#include "core/exchange/calendar.h"
#include "core/usecases/casebook.h"

namespace core {

/// The open actions of one post, ready to be sent to whoever holds it.
struct PostActions
{
    Post post;
    QString holder;        ///< on the day it was prepared; empty where nobody is entered
    QList<Action> actions; ///< open ones, by due date
    ActionList list;       ///< the same as a manager is to see it
};

/// What the post of this uid answers for, as of the clock's today.
Result<PostActions> actionsOfPost(const Casebook &casebook, const QString &postUid);

/// The same for every post with an open action, by name.
Result<QList<PostActions>> actionsOfPosts(const Casebook &casebook);

/// The post of this name, however its letters are cased; NotFound names those that have open
/// actions.
Result<Post> postCalled(const Casebook &casebook, const QString &name);

/// The due days of a list as calendar entries, with reminders 14 and 3 days before.
QList<CalendarEntry> calendarEntries(const ActionList &list);

} // namespace core
