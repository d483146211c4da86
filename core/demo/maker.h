// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/scenario.h"
#include "core/demo/world.h"
#include "core/domain/incidentfile.h"

namespace core::demo {

/// One incident as it will be recorded, and what the rest of the case is made from.
struct Made
{
    IncidentFile file;
    FirstSteps steps;
    const Scenario *scenario = nullptr;
    QStringList traits;
    int index = 0;
    int post = -1;      ///< whose place it was
    int victim = -1;    ///< person; -1 for none
    int assailant = -1; ///< person; -1 for none or a stranger
    int witness = -1;

    bool has(const QString &trait) const { return traits.contains(trait); }
    /// "knife" of "weapon:knife"; empty where there is none.
    QString trait(const QString &name) const;
};

/// The incident with this number: always the same for the same seed and day.
Made makeIncident(const World &world, int index);

/// Harm, injury and days off of the victim of \a made.
void addHarm(const World &world, Made &made, PartFile &victim, Random &random);
/// What was stolen, damaged or lost.
void addProperty(const World &world, Made &made, Random &random);
/// What the item of \a kind is called in a sentence, and as a row.
LostProperty propertyOf(const QString &kind, Random &random);
/// Who was told, other systems' numbers and footage to save.
void addFollowUp(const World &world, Made &made, Random &random);
/// What was decided about it, unless it is too new.
void addTriage(const World &world, Made &made, Random &random);

} // namespace core::demo
