// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/rules/clocks/bankholidays.h"
#include "core/rules/clocks/kinds.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace core::clocks {

/// What is known about one clock.
struct Facts
{
    QString kind;         ///< ClockList::Kind
    QString jurisdiction; ///< EW, SCT, NI
    QDate fromOn;
    QTime fromAt;    ///< of clocks in hours, as the clocks of the United Kingdom showed it
    QDate givenOn;   ///< the day a person set instead, where a kind allows it
    QString offence; ///< List::Offence
    Tri hate = Tri::Unknown;
    Tri domestic = Tri::Unknown; ///< the assault amounts to domestic abuse
    QDate statementOn; ///< of domestic abuse: first statement or filmed interview with the police
    QDate bornOn;
    Tri adult = Tri::Unknown;  ///< 18 or over that day, where the date of birth is not known
    Tri police = Tri::Unknown; ///< reported to the police
    QDate reportedOn;          ///< to the police
    Tri extended = Tri::No;    ///< by two more months, and the person was told in the first
    Tri severe = Tri::Unknown;
    Unit unit = Unit::Days; ///< of a return of the organisation's own
    int amount = 0;

    bool operator==(const Facts &) const = default;
};

enum class Standing {
    Running, ///< there is a last day
    Pending, ///< a fact decides whether there is one; the date is provisional
    NoLimit, ///< no limit of this kind runs: ask an adviser
};

/// One step of how a day was reached: a code with its values, put into words at the edge.
struct Step
{
    QString code;
    QDate day;
    QDate other;
    int number = 0;
    bool operator==(const Step &) const = default;
};

/// How a clock stands.
struct Reckoning
{
    Standing standing = Standing::Pending;
    QDate due;
    std::optional<qint64> dueMs; ///< of clocks in hours: UTC epoch milliseconds
    QList<Step> working;
    QStringList unknown;  ///< codes of what nobody has said
    QStringList cautions; ///< codes of what a person must bear in mind
    QDate warnFrom;       ///< from this day on it is soon
    QString cited;        ///< in the language of the program
    Basis basis = Basis::Local;

    bool operator==(const Reckoning &) const = default;
};

/// When the clock with these facts runs out, how that is reached and what is not known. Without the
/// day it runs from there is no date; where other facts are missing the date is the earliest it can
/// be. \a changes: what the organisation changed in the bank holidays.
Reckoning reckon(const Facts &facts, const QList<HolidayChange> &changes = {});

} // namespace core::clocks
