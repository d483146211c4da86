// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// The ten digits of an NHS, CHI or H&C number however it was spaced; empty where it is not ten
/// digits.
QString patientDigits(const QString &text);

/// Whether \a text passes the check of modulus 11; ten equal digits pass the sum and are refused.
bool isNhsNumber(const QString &text);

/// "943 476 5919"; the text as it was where it is not ten digits.
QString spacedNhsNumber(const QString &text);

/// A United Kingdom postcode in capitals with one space; empty where it is none.
QString postcode(const QString &text);

/// Whether \a text looks like an ODS code (3 to 10 capitals and digits): a warning, never a
/// refusal.
bool isOdsCode(const QString &text);

/// The digits of a telephone number, +44 and 0044 written as 0; empty where there are fewer than
/// three or a letter among them.
QString phoneDigits(const QString &text);

/// A telephone number tidied for reading: "07700 900123", "020 7946 0018"; as it was where it is
/// none.
QString tidyPhone(const QString &text);

enum class DateProblem { None, Empty, NotADate, MonthFirst, NoSuchDay };

/// A date as people in the United Kingdom write it, or what is wrong with it.
struct ReadDate
{
    QDate date;
    DateProblem problem = DateProblem::None;

    bool operator==(const ReadDate &) const = default;
};

/// Reads 31/03/2026, 31/3/26, 31.03.2026, 31-Mar-2026, 31 March 2026 and 2026-03-31. The day comes
/// first: what makes sense only with the month first is refused. Two-digit years up to \a pivot are
/// of this century, the others of the last.
ReadDate readDate(const QString &text, int pivot = 69);

} // namespace core
