// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/incident.h"
#include "core/rules/riddor/facts.h"

namespace core::riddor {

/// Someone alleged to have done it: their part, and what kind of person they are
/// (List::PersonKind).
struct Assailant
{
    core::Part part;
    QString personKind;
};

/// One victim as the casebook holds them.
struct CaseVictim
{
    core::Incident incident;
    core::Part victim;
    QList<core::Injury> injuries;
    QList<core::IncapacityPeriod> periods;
    QList<core::Submission> submissions; ///< of this duty
    QList<Assailant> assailants;
    QString siteKind; ///< List::SiteKind of the incident's site; empty where it was at none
    Jurisdiction jurisdiction = Jurisdiction::GreatBritain;
};

/// The facts of one victim as known on \a asOf. What the casebook does not hold is unknown; days
/// that no period names are days nobody asked about.
Facts factsOf(const CaseVictim &held, QDate asOf);

/// Whether an act (List::Act) is bodily contact: PA21, threats and words are not.
bool isContact(const QString &act);

} // namespace core::riddor
