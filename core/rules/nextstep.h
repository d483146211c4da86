// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What the LSMS does next about an incident, as its status asks.
struct NextStep
{
    QString sentence; ///< "Decide what to do with it"
    QString why;      ///< one more sentence
    QString action;   ///< triage, investigate, investigation, review, actions, diary, duplicate;
                      ///< empty where nothing is to be done
    bool isWaiting = false; ///< on someone else
    bool operator==(const NextStep &) const = default;
};

/// The step that \a status (List::IncidentStatus) asks for; \a whom is who was asked at triage.
NextStep nextStep(const QString &status, const QString &whom = {});

} // namespace core
