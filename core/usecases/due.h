// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

#include <QDate>

namespace core {

/// One clock or date that runs: a statutory duty, footage, a note, an action, a target.
struct DueItem
{
    QString uid;        ///< of what is due; stays the same
    qint64 version = 0; ///< grows with what is done about it
    QString reference; ///< of the record, with the part: "INC-2026-0001/V1"; empty for none
    QString rule;      ///< RIDDOR, PARS, REVIEW; CAMERA, NOTE, ACTION, INVESTIGATION_TARGET,
                       ///< REVIEW_TARGET; of the other clocks their ClockList::Kind
    QString part;      ///< V1; empty for the record's own
    QString outcome;   ///< code of a duty's outcome
    QString what;      ///< as typed, of all but duties
    QString state; ///< pending, due, overdue; of a camera to_ask, asked; of an action open, done
    QDate thresholdOn;
    QString counted; ///< code of how a duty's day is counted (riddor::DeadlineRule)
    QDate dueOn;     ///< last day; null where the law gives none
    QTime dueAt;     ///< of clocks in hours, United Kingdom time
    int lateDays = 0;
    QString responsible; ///< code of a duty's responsible person, else a name or post
    QString basis;       ///< what a duty rests on

    bool operator==(const DueItem &) const = default;
};

/// Every clock and date that runs on \a today, the earliest first, those without a date last. The
/// clocks are computed for that day; nothing of that is stored.
Result<QList<DueItem>> dueItems(Casebook &casebook, QDate today);

/// The duties with these uids as they are stored, whatever their state.
Result<QList<DueItem>> dutyItems(const Database &db, const QStringList &uids);

} // namespace core
