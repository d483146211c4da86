// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Small numbers that leave the organisation: nobody may be recognised by a count of one to four,
/// and no such count may be worked out from the totals beside it (disclosure control as the NHS and
/// the Office for National Statistics practise it for tables of counts).
namespace core::suppression {

/// Counts from 1 to below this are small.
inline constexpr qint64 smallestShown = 5;

/// How a count is printed.
enum class Shown {
    Exact,   ///< as it is: 0, or 5 and more
    Few,     ///< 1 to 4: "<5"
    Withheld ///< any number above 0, kept back so that another cannot be worked out: "*"
};

/// Counts that add up: the parts together are the total. All are indexes into one list of counts.
struct Sum
{
    qsizetype total = 0;
    QList<qsizetype> parts;
};

/// How each of \a counts is printed where a reader knows all \a sums, every printed number and
/// these rules. No number that is not printed has one possible value only; one to four stay all
/// possible wherever withholding more can do that. As few and as small numbers as possible are
/// withheld, parts before totals; the same counts give the same answer.
///
/// \a counts are not negative, and each total is the sum of its parts.
QList<Shown> suppressed(const QList<qint64> &counts, const QList<Sum> &sums);

/// A count that adds up with no other.
Shown alone(qint64 count);

} // namespace core::suppression
