// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace core::demo {

/// A site of the fictional trust as it is written down.
struct SiteRow
{
    const char *name;
    const char *kind; ///< List::SiteKind
    const char *street;
    const char *town;
    int cctvDays; ///< 0 for none
    const char *cctvContact;
    const char *notes;
    int weight;
    const char *parent = ""; ///< the site it is a part of
};

/// A team with the post that answers for it.
struct TeamRow
{
    const char *post;
    const char *team;
    const char *site;
    const char *jobs; ///< "Staff nurse 6|Healthcare assistant 3"
    const char *spots; ///< "ed: Majors, bay 6: in Majors|…": kind of place, place, as in a sentence
};

std::span<const SiteRow> siteRows();
std::span<const TeamRow> teamRows();

inline constexpr auto trustName = "Northmoor Community and Hospitals NHS Trust";
inline constexpr auto trustOds = "RZZ";
inline constexpr auto policeName = "Moorland Constabulary";

} // namespace core::demo
