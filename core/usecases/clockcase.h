// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/storage/database.h"

namespace core {

/// What the other clocks of one incident follow from.
struct ClockCase
{
    /// A victim, as the limit to apply for compensation asks.
    struct Hurt
    {
        Part::Id part;
        QString workStatus;
        QString acts;
        QString physical;
        QString psychological;
        QDate bornOn;
    };

    /// A decision on a sanction, of the incident or one of its investigations.
    struct Decided
    {
        QString uid;
        Record::Id record;
        Part::Id part;
        QString kind;
        QString offence;
        QDate on;
        QDate reviewOn;
    };

    QList<Hurt> hurt;
    QList<Decided> decided;
    QDate reportedOn; ///< to the police, first
    QDate chargedOn;
    QDate finishedOn; ///< the last investigation, where none is open
    bool reviewOwed = false;
    QString review; ///< reference of the newest review
};

/// Reads them as they are stored.
Result<ClockCase> clockCase(const Database &db, Incident::Id incident);

} // namespace core
