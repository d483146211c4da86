// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identifierwords.h"

#include "core/base/tr.h"

namespace core {

QString sentence(DateProblem problem, const QString &typed)
{
    switch (problem) {
    case DateProblem::None:
        return {};
    case DateProblem::Empty:
        return Tr::tr("A date is missing. Write it as 31/03/2026.");
    case DateProblem::NotADate:
        return Tr::tr("“%1” is not a date. Write it as 31/03/2026.").arg(typed);
    case DateProblem::MonthFirst:
        return Tr::tr("“%1” has the month first. Write the day first, as 31/03/2026.").arg(typed);
    case DateProblem::NoSuchDay:
        return Tr::tr("“%1”: there is no such day. Check the day and the month.").arg(typed);
    }
    Q_UNREACHABLE();
}

QString nhsNumberProblem(const QString &typed)
{
    if (isNhsNumber(typed))
        return {};
    if (patientDigits(typed).isEmpty())
        return Tr::tr("“%1” does not have the ten digits of an NHS number.").arg(typed);
    return Tr::tr("“%1” fails the check of an NHS number: a digit is wrong.").arg(typed);
}

} // namespace core
