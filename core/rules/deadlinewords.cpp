// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlinewords.h"

#include "core/base/counted.h"
#include "core/base/tr.h"

namespace core {

using namespace Qt::StringLiterals;

QString sentence(const Due &due)
{
    switch (due.state) {
    case DueState::NoDate:
        return {};
    case DueState::Done:
        return Tr::tr("Done");
    case DueState::DueToday:
        return Tr::tr("Due today");
    case DueState::Overdue:
        return counted(-due.days, Tr::tr("1 day late"), Tr::tr("%1 days late"));
    case DueState::DueSoon:
    case DueState::Later:
        return counted(due.days, Tr::tr("Due tomorrow"), Tr::tr("Due in %1 days"));
    }
    Q_UNREACHABLE();
}

QString bragReason(const QString &reason)
{
    if (reason == u"verified")
        return Tr::tr("Done, with evidence, and verified");
    if (reason == u"overdue")
        return Tr::tr("Past its due date");
    if (reason == u"flagged")
        return Tr::tr("Flagged as at risk");
    if (reason == u"due_soon")
        return Tr::tr("Due within 14 days and less than three quarters done");
    if (reason == u"awaiting_verification")
        return Tr::tr("Done, awaiting verification");
    if (reason == u"no_due_date")
        return Tr::tr("Under way, with no due date");
    if (reason == u"on_track")
        return Tr::tr("On track");
    if (reason == u"not_started")
        return Tr::tr("Not started");
    if (reason == u"rejected")
        return Tr::tr("Rejected or merged, with a reason");
    return {};
}

} // namespace core
