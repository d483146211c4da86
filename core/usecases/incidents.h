// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/storage/journal.h"

namespace core {

/// Another incident that shares a person or a place with the one at hand.
struct RelatedIncident
{
    Incident incident;
    QString why;    ///< code: same_person, same_place
    QString person; ///< the shared person's name, for same_person
};

/// What the LSMS decided about an incident at triage.
struct TriageDecision
{
    QString code; ///< investigate, manager, note, refer, duplicate
    QString to;   ///< whom, for manager and refer
    QString reason;
    QString duplicateOf; ///< uid of the incident that stays, for duplicate
};

/// Records, changes and triages incidents.
class Incidents
{
public:
    explicit Incidents(Journal &journal);

    Result<IncidentFile> load(const QString &uid) const;
    Result<IncidentFile> load(Incident::Id id) const;

    /// Makes \a file an incident with its own reference, in one transaction with its parts, what
    /// follows from it (duties, cameras, ring back) and the end of its draft. Needs the day it was
    /// reported and either words or a kind; everything else may still be unknown. People and the
    /// site that are new go into their registers in the same transaction.
    Result<IncidentFile>
    record(IncidentFile file, FirstSteps steps = {}, const QString &draftUid = {});

    /// What record() does, as a part of a commit that makes many incidents. Fills in the
    /// identities.
    static Result<void>
    recordIn(ChangeSet &set, IncidentFile &file, FirstSteps &steps, QDate today);

    /// Saves what differs between \a base (as it was loaded) and \a now, children and new people
    /// included. Conflict where the incident moved on since \a base was read.
    Result<IncidentFile>
    save(IncidentFile now, const IncidentFile &base, const QString &draftUid = {});

    /// Incidents nobody has decided on yet, the oldest first, at most \a limit.
    Result<QList<Incident>> undecided(int limit) const;

    /// Decides an incident. "note" for an assault on staff or a lone worker needs a reason, "refer"
    /// and "manager" need to know whom; a missing one is Invalid.
    Result<void> triage(const QString &uid, const TriageDecision &decision);

    /// Withdraws an incident with a reason; it stays readable and keeps its reference.
    Result<void> withdraw(const QString &uid, const QString &reason);

    /// Incidents of the last twelve months before \a until that share a person or the exact place.
    Result<QList<RelatedIncident>> related(const QList<Person::Id> &people,
                                           Site::Id site,
                                           const QString &placeDetail,
                                           Incident::Id except,
                                           QDate until) const;

    /// A new file with the place and the people of \a like; not its time, acts, harm or words.
    static IncidentFile anotherLike(const IncidentFile &like, QDate reportedOn);

private:
    static Result<void> addNewcomers(ChangeSet &set, IncidentFile &file);
    static Result<void> saveChildren(ChangeSet &set, IncidentFile &now, const IncidentFile &base);

    Journal &m_journal;
};

/// "V2" for a second victim: the next free code of \a role among \a parts. Codes are never used
/// again.
QString nextPartCode(const QList<PartFile> &parts, const QString &role);

/// "Physical assault on staff, 14 Larch Road": the title an incident has unless a person gave one.
QString titleOf(const Incident &incident);

/// Sets what follows from the rest: paging key, month, harm, and a title where none was given.
void derive(IncidentFile &file);

} // namespace core
