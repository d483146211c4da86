// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Part;

/// A time limit beside the statutory duties: a request, a breach, a limit to prosecute or to apply,
/// a date of review, a return of the organisation's own. It belongs to a record, or to none.
struct OtherClock
{
    using Id = core::Id<OtherClock>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    core::Id<Part> partId;
    QString clockKind;
    QString source; ///< what it follows from: "offence/abh", a sanction's uid; empty: added by hand
    QString title;  ///< what it is about
    QString forWhom; ///< who asked, or whom it goes to
    QDate fromOn;
    QTime fromAt; ///< of clocks in hours, United Kingdom time
    QDate givenOn;
    QString offence;
    Tri hate = Tri::Unknown;
    Tri domestic = Tri::Unknown;
    QDate statementOn;
    QDate bornOn;
    Tri adult = Tri::Unknown;
    Tri police = Tri::Unknown;
    QDate reportedOn;
    Tri extended = Tri::No;
    Tri severe = Tri::Unknown;
    QString unit; ///< ClockList::Unit
    qint64 amount = 0;
    QDate dueOn;
    std::optional<qint64> dueMs; ///< UTC epoch milliseconds
    QString state;               ///< running, pending, no_limit, done, withdrawn, stopped
    QDate doneOn;
    QString reference; ///< of the answer, the report, the application
    QString reason;    ///< why withdrawn
    QString note;

    bool runs() const { return state == u"running" || state == u"pending"; }
    bool operator==(const OtherClock &) const = default;
};

} // namespace core
