// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identifiers.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

int monthNamed(const QString &name)
{
    static const QStringList months{u"january"_s,
                                    u"february"_s,
                                    u"march"_s,
                                    u"april"_s,
                                    u"may"_s,
                                    u"june"_s,
                                    u"july"_s,
                                    u"august"_s,
                                    u"september"_s,
                                    u"october"_s,
                                    u"november"_s,
                                    u"december"_s};
    const QString lower = name.toLower();
    if (lower == u"sept")
        return 9;
    for (int month = 0; month < 12; ++month) {
        if (lower == months.at(month) || lower == months.at(month).first(3))
            return month + 1;
    }
    return 0;
}

int yearOf(const QString &text, int pivot)
{
    const int year = text.toInt();
    if (text.size() == 4)
        return year;
    return year <= pivot ? 2000 + year : 1900 + year;
}

ReadDate made(int year, int month, int day)
{
    if (QDate::isValid(year, month, day))
        return {QDate(year, month, day), DateProblem::None};
    if (month > 12 && QDate::isValid(year, day, month))
        return {{}, DateProblem::MonthFirst};
    return {{}, DateProblem::NoSuchDay};
}

} // namespace

ReadDate readDate(const QString &text, int pivot)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression named(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[ /.-]?([A-Za-z]{3,9})[ /.,-]*(\\d{4}|\\d{2})$"_s);

    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return {{}, DateProblem::Empty};
    if (const auto m = iso.match(tidy); m.hasMatch()) {
        const QDate date(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        return {date, date.isValid() ? DateProblem::None : DateProblem::NoSuchDay};
    }
    if (const auto m = numbers.match(tidy); m.hasMatch())
        return made(yearOf(m.captured(4), pivot), m.captured(3).toInt(), m.captured(1).toInt());
    if (const auto m = named.match(tidy); m.hasMatch()) {
        if (const int month = monthNamed(m.captured(2)))
            return made(yearOf(m.captured(3), pivot), month, m.captured(1).toInt());
    }
    return {{}, DateProblem::NotADate};
}

} // namespace core
