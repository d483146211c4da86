// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/clocks/bankholidays.h"

#include <QDate>
#include <QList>
#include <QString>

#include <span>

namespace core::clocks {

enum class Unit { Hours, Days, WorkingDays, Months, Years };

enum class Basis { Statute, Guidance, Local };

/// From which fact a clock runs; what it is called on screen follows from it.
enum class From {
    Offence,  ///< the day the offence was committed
    Incident, ///< the day of the incident
    Received, ///< the day the request was received
    Aware,    ///< when the organisation knew
    Finished, ///< the day the investigation was finished
    Placed,   ///< the day the sanction or marker was decided on
    Approved, ///< the day of the last approval or review
    Reported, ///< the day the incident was reported; of a monthly return the end of its month
};

/// One clock as the law, guidance or the organisation sets it, for one jurisdiction and time.
struct Kind
{
    QStringView code;         ///< ClockList::Kind
    QStringView jurisdiction; ///< EW, SCT, NI, or UK for all
    From from;
    int amount; ///< 0: the day is given by a person
    Unit unit;
    Calendar calendar; ///< of working days; of UK with Unit::Months: that of the jurisdiction
    bool rolls;        ///< a last day that is no working day moves to the next one
    Basis basis;
    const char *cited; ///< English, translated with Tr::tr
    int since;         ///< first year it is the law; 0: as long as it matters
    bool mayBeGiven;   ///< a person may set the day instead
    bool byHand;       ///< the LSMS adds it; the others follow from the facts
    int warnDays;      ///< days before the last day from which it is soon
};

/// All of them. A change of the law is one more line with another year, never a changed one.
std::span<const Kind> kinds();

/// The line of \a code in force in \a jurisdiction (EW, SCT, NI) on \a day; null for no such clock.
const Kind *kindOf(const QString &code, const QString &jurisdiction, QDate day);

} // namespace core::clocks
