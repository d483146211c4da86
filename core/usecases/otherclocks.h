// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/investigation.h"
#include "core/domain/otherclock.h"
#include "core/rules/clocks/reckoning.h"
#include "core/storage/journal.h"
#include "core/usecases/clocksettings.h"

namespace core {

/// The other clocks an LSMS runs by. Those that follow from what is written down start by
/// themselves; requests, breaches and reviews are added by a person.
class OtherClocks
{
public:
    explicit OtherClocks(Journal &journal);

    /// Adds or saves a clock and counts its day. Invalid without a kind, words of what it is about,
    /// or, of a request or breach, the day it came; that day cannot be in the future.
    Result<OtherClock> keep(OtherClock clock, const QString &draftUid = {});
    /// It was answered, reported or done on a day. Invalid without a reference, or in the future.
    Result<void> finish(OtherClock::Id id, QDate on, const QString &reference);
    /// It is not needed after all; nothing is deleted. Invalid without the reason.
    Result<void> withdraw(OtherClock::Id id, const QString &reason);
    /// A clock that was stopped runs again.
    Result<void> resume(OtherClock::Id id);

    /// Those of an incident and of its investigations, the earliest first, then what is stopped.
    Result<QList<OtherClock>> of(Incident::Id incident) const;
    /// Those that belong to no record, in the same order.
    Result<QList<OtherClock>> ownOnes() const;

    /// Stores a decision on a sanction, or a line of the police log, and starts or stops the clocks
    /// that follow from it. \a base as for Rows::keep.
    Result<Sanction> keep(const Sanction &row, const QString &draftUid, const Sanction *base);
    Result<PoliceEntry>
    keep(const PoliceEntry &row, const QString &draftUid, const PoliceEntry *base);
    Result<void> remove(const Sanction &row);
    Result<void> remove(const PoliceEntry &row);

    Result<ClockSettings> settings() const { return clockSettings(m_journal.database()); }
    /// Stores what the organisation set and counts every running clock anew. Invalid where a
    /// holiday has no day or a return no name or number.
    Result<void> saveSettings(ClockSettings settings, const QString &draftUid = {});

private:
    template<typename Row>
    Result<Row> keepRow(Row row, const QString &useCase, const QString &draftUid, const Row *base);
    template<typename Row>
    Result<void> removeRow(const Row &row, const QString &useCase);
    Result<void>
    stop(OtherClock::Id id, const QString &useCase, const std::function<void(OtherClock &)> &with);

    Journal &m_journal;
};

/// What the rules read of a stored clock.
clocks::Facts factsOf(const OtherClock &clock, const QString &jurisdiction);

/// Counts the day of \a clock and sets its state, unless a person has stopped it.
void count(OtherClock &clock, const ClockSettings &settings);

/// Starts, counts and stops the clocks that follow from an incident, within the commit that changed
/// it: limits to prosecute and to apply, reviews, the organisation's own returns.
Result<void> refreshOtherClocks(ChangeSet &set, Id<Incident> incident, QDate today);

/// The same for every incident that \a record is, or that the investigation \a record covers.
Result<void> refreshOtherClocksOf(ChangeSet &set, Record::Id record, QDate today);

/// Starts the clocks of what was recorded before the program knew them: of incidents of two years
/// that are not closed. Does so once.
Result<void> startEarlierClocks(ChangeSet &set, QDate today);

/// Starts the monthly returns that have come due to be made; at opening and at midnight.
Result<void> startMonthlyReturns(ChangeSet &set, QDate today);

} // namespace core
