// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/incident.h"
#include "core/rules/riddor/casefacts.h"
#include "core/storage/repository.h"

#include <QHash>
#include <QSet>

namespace core {

/// What the duties of one incident are worked out from, and what was worked out before.
struct DutyCase
{
    Incident incident;
    QList<riddor::CaseVictim> victims;
    QHash<QString, Part::Id> parts; ///< of the victims, by their code
    QList<Duty> duties;
    QHash<Duty::Id, DutyResult> newest; ///< the last result of each duty that has one
    QSet<Duty::Id> filed;               ///< with a report that was not rejected
    bool isReviewed = false;            ///< by a released review, which is what a review duty asks for
    QList<DiaryNote> notes;             ///< those that duties called for
    QString employerTold; ///< how the row of who must be told was answered; empty while it was not
    QDate reportTarget;   ///< the organisation's own day for a report of an assault; null for none
};

/// The cases of \a incidents, in their order; those of many are read together. NotFound where one is
/// not there.
Result<QList<DutyCase>> dutyCases(const Database &db, const QList<Incident::Id> &incidents);

} // namespace core
