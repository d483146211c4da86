// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// What is so around one incident, as far as its status depends on it.
struct StatusFacts
{
    QString triage; ///< code of List::Triage; empty until decided
    bool hasOpenInvestigation = false;
    bool hasFinishedInvestigation = false;
    bool withPolice = false; ///< an outcome of the police is awaited
    bool reviewOwed = false;
    bool reviewReleased = false;
    qint64 openActions = 0;
    QDate closedOn; ///< the day a person closed it
};

/// The status of an incident (code of List::IncidentStatus): the step its LSMS has to take next, so
/// that what waits on others never hides what waits on them.
QString statusOf(const StatusFacts &facts);

} // namespace core
