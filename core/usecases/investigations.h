// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
#include "core/storage/journal.h"

namespace core {

/// Investigations: real from the first click, walked through by the wizard, finished with reasons.
class Investigations
{
public:
    explicit Investigations(Journal &journal);

    /// Commits INV-… with a lead and these incidents, and no more. An incident that an unfinished
    /// investigation covers already is Conflict, naming it.
    Result<Investigation> start(const QList<Incident::Id> &incidents, const QString &lead);
    /// Brings one more incident under it; refused as in start().
    Result<void> cover(Investigation::Id investigation, Incident::Id incident);
    /// Takes an incident out of it; what was written about it stays. Invalid for the last one and
    /// for a finished investigation.
    Result<void> uncover(Investigation::Id investigation, Incident::Id incident);

    Result<InvestigationFile> load(const QString &uid) const;
    Result<InvestigationFile> load(Investigation::Id id) const;
    /// The investigations that cover an incident, newest first.
    Result<QList<Investigation>> of(Incident::Id incident) const;

    /// Saves the investigation's own fields. Conflict where it moved on since it was read.
    Result<Investigation> save(Investigation investigation, const QString &draftUid = {});

    /// A decision with its reasons gets the next number; it is never changed. Invalid without
    /// reasons.
    Result<Decision> decide(Decision decision, const QString &draftUid = {});

    /// Adds or saves an account. A signed one is Denied; it can only be withdrawn with a reason.
    Result<Account> keep(Account account, const QString &draftUid = {});
    /// Signs and locks a statement on \a day.
    Result<Account> sign(const Account &account, QDate day);

    /// Says why a step does not apply; an empty reason takes that back.
    Result<void> notApplicable(Record::Id record, const QString &step, const QString &reason);

    /// Finishes it on the clock's today. \a reasons: for each gap left ("step/field"), why. Invalid
    /// where a gap has none. The incidents' statuses follow.
    Result<void> finish(const QString &uid, const QMap<QString, QString> &reasons);
    /// Opens it again, with the reason.
    Result<void> reopen(const QString &uid, const QString &reason);

private:
    Result<Incident> free(Incident::Id id) const;
    Result<void> refreshIncidents(ChangeSet &set, Investigation::Id id) const;

    Journal &m_journal;
};

} // namespace core
