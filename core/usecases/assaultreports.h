// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace core {

/// Where an organisation sends its reports of physical assaults. PARS, the national system, closed
/// in 2017; until a trust names another place the report is its own local record.
struct AssaultDestination
{
    QString name;   ///< "Datix", "Violence Reduction Board"; empty: the local record only
    QString method; ///< how it gets there: "typed in", "e-mail"; may be empty
    int days = 0;   ///< the organisation's own target, days from the day reported; 0 for none

    bool operator==(const AssaultDestination &) const = default;
};

AssaultDestination assaultDestination(const Casebook &casebook);

/// Saves it in one commit and gives every open report its own target day, which is never a date in
/// law. Invalid for fewer than 0 or more than 366 days.
Result<void> changeAssaultDestination(Casebook &casebook, AssaultDestination next);

/// Other places it sends some of them to, by name and method; none of them sets a target day.
QList<AssaultDestination> furtherDestinations(const Casebook &casebook);

/// Saves the list in one commit; the draft it came from goes with it. Invalid where one has no name
/// or the name of another. Reports that went to a place keep its name when it goes.
Result<void> changeFurtherDestinations(Casebook &casebook,
                                       const QList<AssaultDestination> &next,
                                       const QString &draftUid = {});

/// Every place with a name, its own first.
QList<AssaultDestination> assaultDestinations(const Casebook &casebook);

/// The organisation's own target for a report: days from the day reported, 0 where it has none.
Result<int> assaultReportDays(const Database &db);

} // namespace core
