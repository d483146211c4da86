// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/brag.h"

namespace core {

using namespace Qt::StringLiterals;

bool isVerified(const Action &action)
{
    return action.doneOn.isValid() && !action.evidence.trimmed().isEmpty()
           && action.verifiedOn.isValid();
}

Brag brag(const Action &action, QDate today)
{
    if (!action.rejectedReason.trimmed().isEmpty())
        return {u"rejected"_s, u"rejected"_s};
    if (isVerified(action))
        return {u"blue"_s, u"verified"_s};
    const bool done = action.doneOn.isValid();
    if (action.dueOn.isValid() && action.dueOn < today)
        return {u"red"_s, done ? u"awaiting_verification"_s : u"overdue"_s};
    if (action.flagged && !done)
        return {u"amber"_s, u"flagged"_s};
    const bool soon = action.dueOn.isValid() && action.dueOn <= today.addDays(14);
    if (soon && action.progress < 75 && !done)
        return {u"amber"_s, u"due_soon"_s};
    if (done)
        return {u"green"_s, u"awaiting_verification"_s};
    if (action.progress <= 0)
        return {u"grey"_s, u"not_started"_s};
    return {u"green"_s, action.dueOn.isValid() ? u"on_track"_s : u"no_due_date"_s};
}

} // namespace core
