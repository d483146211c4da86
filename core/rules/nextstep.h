// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"

#include <QString>

namespace core {

/// What the LSMS does next about an incident, as its status asks.
struct NextStep
{
    QString sentence; ///< "Decide what to do with it"
    QString why;      ///< one more sentence
    QString action;   ///< triage, investigate, investigation, review, actions, diary, duties, duplicate;
                      ///< empty where nothing is to be done
    bool isWaiting = false; ///< on someone else
    bool operator==(const NextStep &) const = default;
};

/// Reports that are owed, or of which nobody knows yet whether they are.
int openReports(const QList<DutyFile> &duties);

/// The step that \a status (List::IncidentStatus) asks for; \a whom is who was asked at triage.
/// Where the status asks for nothing more, \a reports that still run are what is next.
NextStep nextStep(const QString &status, const QString &whom = {}, int reports = 0);

} // namespace core
