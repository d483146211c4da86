// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QStringList>

namespace core {

/// What is so around an incident, as far as it decides who must be told.
struct NotifyFacts
{
    QString category;    ///< List::Category
    QString subcategory; ///< List::Subcategory
    QStringList acts;    ///< suffered by any victim (List::Act)
    Tri weapon = Tri::Unknown;
    Tri parsOwed = Tri::No;   ///< for any victim; Unknown asks first
    Tri riddorOwed = Tri::No; ///< for any victim, by this organisation
    Tri victimWantsPolice = Tri::Unknown;
    bool seriousHarm = false;   ///< severe harm or death of anyone
    bool patientHurt = false;   ///< a patient was harmed or could have been
    bool atRiskHurt = false;    ///< a child or an adult at risk was harmed
    bool staffAccused = false;  ///< abuse by staff is alleged
    bool woundTreated = false;  ///< a gunshot or knife wound
    bool personalData = false;  ///< data lost, stolen or disclosed
    bool otherEmployer = false; ///< someone hurt works for another employer, or is a student
    bool claimLikely = false;   ///< injury or property
};

/// One row of domain Appendix B that applies.
struct NotifyRow
{
    QString code;         ///< List::Notify, NotifyDue and NotifyTrigger
    bool ask = false;     ///< whether it applies is still to be asked
    int withinHours = 0;  ///< a clock in hours from becoming aware; 0 where there is none
    bool sameDay = false; ///< by the end of the day, at the latest

    bool operator==(const NotifyRow &) const = default;
};

/// Who must be told, in the order of the table: only rows that apply, or may.
QList<NotifyRow> whoMustBeTold(const NotifyFacts &facts);

/// The facts an incident and its victims give by themselves.
NotifyFacts
notifyFacts(const Incident &incident, const QList<Part> &victims, const QList<LostProperty> &lost);

} // namespace core
