// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/scenario.h"
#include "core/demo/world.h"

namespace core::demo {

struct Where
{
    int site = 0;
    Spot spot;
};

QStringList blankSplit(const char *words);

/// A way in which an incident happens, the common ones more often.
const Scenario &chooseScenario(Random &random);
/// More in winter and on Fridays and Saturdays, and a little more each year.
QDate chooseDay(const World &world, int index, Random &random);
/// As the hours of such a place go.
QTime chooseTime(const QString &placeType, bool atNight, Random &random);
/// A place of one of these kinds, busy sites first.
Where chooseWhere(const World &world, const QStringList &types, Random &random);
/// Whether the place is none of the organisation's sites.
bool isOffSite(const QString &type);
/// The person, or -1 for nobody and for a stranger.
int chooseAssailant(const World &world, const QString &who, Random &random);
/// Someone of a team other than \a except.
int chooseStaff(const World &world, int post, int except, Random &random);
/// The index of the post that answers for \a team.
int postNamed(const World &world, const QString &team);

} // namespace core::demo
