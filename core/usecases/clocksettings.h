// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/clocks/bankholidays.h"
#include "core/storage/database.h"

namespace core {

/// A return the organisation asks of itself, with its clock.
struct OwnReturn
{
    QString uid; ///< made when it is first kept
    QString name;
    QString toWhom;
    QString unit; ///< ClockList::Unit
    int amount = 0;
    QString category;   ///< of the incidents it is made for; empty: any
    QDate since;        ///< for incidents reported, or months that end, from this day on
    bool ended = false; ///< no new clock is started

    bool operator==(const OwnReturn &) const = default;
};

/// What the organisation set about its clocks.
struct ClockSettings
{
    QString jurisdiction; ///< EW, SCT or NI: whose law and working days
    QList<clocks::HolidayChange> holidays;
    QList<OwnReturn> returns;

    bool operator==(const ClockSettings &) const = default;
};

/// The settings as they are stored; England and Wales, or Northern Ireland where the casebook says
/// so, until a person chooses.
Result<ClockSettings> clockSettings(const Database &db);

/// The values of the settings "clock_jurisdiction", "holiday_changes" and "own_returns".
QList<std::pair<QString, QString>> stored(const ClockSettings &settings);

} // namespace core
