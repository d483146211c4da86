// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"
#include "core/domain/incident.h"
#include "core/rules/duties.h"
#include "core/storage/journal.h"

namespace core {

/// What the law and the organisation's own rules ask because of an incident. Casebook computes and
/// shows its working; a person decides.
class Duties
{
public:
    explicit Duties(Journal &journal);

    Result<QList<DutyFile>> of(Incident::Id incident) const;

    /// A named person agrees with the newest result, or overrides it with a reason (Invalid
    /// without).
    Result<void> decide(Duty::Id duty, bool agrees, const QString &reason);
    /// A report was filed; only this, or a reason in withdraw(), stops a clock.
    Result<void> submit(Submission submission, const QString &draftUid = {});
    /// Not owed after all, with the reason; nothing is deleted.
    Result<void> withdraw(Duty::Id duty, const QString &reason);

    /// Brings every open clock up to date: at opening and at midnight. Returns how many incidents.
    Result<int> refreshAll();

    /// The duties an incident would raise before it is recorded, for the wizard's last step.
    static QList<DutyFound>
    foreseen(const Incident &incident, const QList<riddor::CaseVictim> &victims, QDate today);

private:
    Result<void> refreshAfter(ChangeSet &set, Duty::Id duty);

    Journal &m_journal;
};

/// Computes the duties of one incident anew within a commit. A result is added only where facts or
/// outcomes differ from the newest one; nothing is reset.
Result<void> refreshDuties(ChangeSet &set, Id<Incident> incident, QDate today);

/// The victims of an incident as the rules read them.
Result<QList<riddor::CaseVictim>> caseVictims(const Database &db, const Incident &incident);

} // namespace core
