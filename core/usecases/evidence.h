// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibitfile.h"
#include "core/domain/incident.h"
#include "core/storage/journal.h"

namespace core {

/// Footage to save and exhibits with their continuity, from the first minute of an incident.
class Evidence
{
public:
    explicit Evidence(Journal &journal);

    Result<QList<CameraRequest>> camerasOf(Incident::Id incident) const;
    /// Adds or saves a request. The day it is overwritten follows from the days kept unless given.
    Result<CameraRequest> keep(CameraRequest request, const QString &draftUid = {});
    /// Footage was saved as this exhibit; nothing is left to chase.
    Result<void> saved(CameraRequest::Id request, Exhibit::Id exhibit);

    Result<QList<ExhibitFile>> exhibitsOf(Incident::Id incident) const;
    Result<ExhibitFile> exhibit(const QString &uid) const;
    /// Adds an exhibit with its first continuity entry (found by, into whose hands), or saves one.
    /// Conflict where the incident has another exhibit of that reference.
    Result<Exhibit> keep(Exhibit exhibit, const QString &draftUid = {});
    /// Adds a hand-over. Invalid where it comes before the last one, or an opened seal has no new
    /// number.
    Result<void> handOver(ContinuityEntry entry, const QString &draftUid = {});

private:
    Journal &m_journal;
};

/// Sets what follows of a camera request: its state, the day it is overwritten, its title in the
/// incident with \a reference.
void derive(CameraRequest &request, const QString &reference);

/// The first day footage from \a from may be gone, \a daysKept days after; invalid where either is
/// unknown.
QDate overwrittenOn(QDate from, std::optional<qint64> daysKept);

} // namespace core
