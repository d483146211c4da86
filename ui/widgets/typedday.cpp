// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedday.h"

#include "ui/tr.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

int monthOf(const QString &word)
{
    for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale()})
        for (int month = 1; month <= 12; ++month)
            if (word.size() >= 3
                && locale.monthName(month, QLocale::LongFormat)
                       .startsWith(word, Qt::CaseInsensitive))
                return month;
    return 0;
}

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? 2000 + year : year;
}

std::optional<QDate> dayWithoutYear(int dayOfMonth, int month, QDate today, YearGuess guess)
{
    std::optional<QDate> date = day(today.year(), month, dayOfMonth);
    if (guess == YearGuess::Past && (!date || *date > today))
        date = day(today.year() - 1, month, dayOfMonth);
    return date;
}

} // namespace

std::optional<QDate> typedDay(const QString &typed, QDate today, YearGuess guess)
{
    const QString text = typed.simplified().toLower();
    const std::pair<QString, int> words[] = {{u"today"_s, 0},
                                             {Tr::tr("today"), 0},
                                             {u"yesterday"_s, -1},
                                             {Tr::tr("yesterday"), -1},
                                             {u"tomorrow"_s, 1},
                                             {Tr::tr("tomorrow"), 1}};
    for (const auto &[word, days] : words)
        if (text == word)
            return today.addDays(days);

    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    static const QRegularExpression numbers(
        u"^(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})(?:\\s?[/.\\- ]\\s?(\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression named(
        u"^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]([^\\W\\d]+)\\.?,?(?:[ \\-](\\d{4}|\\d{2}))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = iso.match(text); m.hasMatch())
        return day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = digits.match(text); m.hasMatch())
        return day(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    QRegularExpressionMatch m = numbers.match(text);
    int month = m.captured(2).toInt();
    if (!m.hasMatch()) {
        m = named.match(text);
        month = monthOf(m.captured(2));
    }
    if (!m.hasMatch())
        return std::nullopt;
    const int dayOfMonth = m.captured(1).toInt();
    return m.captured(3).isEmpty() ? dayWithoutYear(dayOfMonth, month, today, guess)
                                   : day(fullYear(m.captured(3)), month, dayOfMonth);
}

std::optional<QTime> typedTime(const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2}?)(?:[:.h ]?(\\d{2}))?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?$"_s);
    const auto m = pattern.match(typed.simplified().toLower());
    if (!m.hasMatch())
        return std::nullopt;
    int hour = m.captured(1).toInt();
    const QString half = m.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, m.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace ui
