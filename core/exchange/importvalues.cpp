// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importvalues.h"

#include "core/exchange/importmapping.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number at the start of \a text, which is taken off; -1 when there is none of \a least to
/// \a most digits.
int takeNumber(QStringView &text, qsizetype least, qsizetype most)
{
    const qsizetype digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    if (digits < least || digits > most)
        return -1;
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

bool take(QStringView &text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

int takeMonthName(QStringView &text)
{
    static constexpr std::array names{"january"_L1,
                                      "february"_L1,
                                      "march"_L1,
                                      "april"_L1,
                                      "may"_L1,
                                      "june"_L1,
                                      "july"_L1,
                                      "august"_L1,
                                      "september"_L1,
                                      "october"_L1,
                                      "november"_L1,
                                      "december"_L1};
    const qsizetype letters
        = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })
          - text.begin();
    const QStringView word = text.first(letters);
    for (size_t month = 0; month < names.size(); ++month) {
        const bool isShort = letters == 3 || word.compare("sept"_L1, Qt::CaseInsensitive) == 0;
        const QLatin1StringView name
            = isShort ? names.at(month).first(std::min(letters, names.at(month).size()))
                      : names.at(month);
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            text = text.sliced(letters);
            return static_cast<int>(month) + 1;
        }
    }
    return -1;
}

/// Takes the day off \a text; a null date when it does not start with one.
QDate takeDay(QStringView &text)
{
    const qsizetype digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    const bool yearFirst = digits == 4;
    const int first = takeNumber(text, 1, 4);
    if (first < 0 || digits == 3 || text.isEmpty())
        return {};
    const QChar separator = text.front();
    if ((yearFirst ? u"-/"_s : u"/.- "_s).indexOf(separator) < 0)
        return {};
    text = text.sliced(1);
    int month = -1;
    if (!text.isEmpty() && text.front().isLetter() && !yearFirst)
        month = takeMonthName(text);
    else if (separator != u' ')
        month = takeNumber(text, 1, 2);
    if (month < 0 || !take(text, separator))
        return {};
    if (yearFirst)
        return first < 1900 || first > 2099 ? QDate() : QDate(first, month, takeNumber(text, 1, 2));
    const qsizetype before = text.size();
    int year = takeNumber(text, 2, 4);
    if (before - text.size() == 2)
        year += year < 70 ? 2000 : 1900;
    return year < 1900 || year > 2099 ? QDate() : QDate(year, month, first);
}

void appendTwoDigits(QString &text, int number)
{
    text.append(QChar(u'0' + number / 10 % 10)).append(QChar(u'0' + number % 10));
}

} // namespace

ImportedDay importedDay(QStringView text)
{
    text = text.trimmed();
    const QDate day = takeDay(text);
    if (!day.isValid())
        return {};
    if (text.isEmpty())
        return {day, {}};
    if (text.front() != u' ' && text.front() != u'T')
        return {};
    QStringView rest = text.sliced(1).trimmed();
    if (rest.endsWith(u'Z'))
        rest.chop(1);
    const QTime time = importedTime(rest);
    if (!time.isValid())
        return {};
    return {day, time == QTime(0, 0) ? QTime() : time};
}

QTime importedTime(QStringView text)
{
    text = text.trimmed();
    int half = -1;
    for (const QLatin1StringView suffix : {"am"_L1, "pm"_L1}) {
        if (text.endsWith(suffix, Qt::CaseInsensitive)) {
            half = suffix == "pm"_L1 ? 12 : 0;
            text = text.chopped(2).trimmed();
        }
    }
    const qsizetype digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    int hour = takeNumber(text, 1, 4);
    int minute = -1;
    if (digits >= 3) { // 1430, and 830 where a spreadsheet took the nought away
        minute = hour % 100;
        hour /= 100;
    } else if (take(text, u':') || take(text, u'.')) {
        minute = takeNumber(text, 2, 2);
        if (take(text, u':')) {
            const int second = takeNumber(text, 2, 2);
            if (second < 0 || second > 59)
                return {};
            if (take(text, u'.'))
                takeNumber(text, 1, 9);
        }
    }
    if (half >= 0) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + half;
    }
    return text.isEmpty() && QTime::isValid(hour, minute, 0) ? QTime(hour, minute) : QTime();
}

QString storedText(QDate day)
{
    QString text;
    text.reserve(10);
    appendTwoDigits(text, day.year() / 100);
    appendTwoDigits(text, day.year());
    text.append(u'-');
    appendTwoDigits(text, day.month());
    text.append(u'-');
    appendTwoDigits(text, day.day());
    return text;
}

QString storedText(QTime time)
{
    QString text;
    text.reserve(5);
    appendTwoDigits(text, time.hour());
    text.append(u':');
    appendTwoDigits(text, time.minute());
    return text;
}

QString importedHarm(const QString &words)
{
    struct Level
    {
        QRegularExpression pattern;
        QString code;
    };
    static const QString before = u"^(old code deactivated [0-9 ]+)?([0-9] )?"_s;
    static const QList<Level> levels{
        {QRegularExpression(before + u"(none|no (physical )?harm|near miss)\\b"_s), u"none"_s},
        {QRegularExpression(before + u"(low|minor|minimal)\\b"_s), u"low"_s},
        {QRegularExpression(before + u"moderate\\b"_s), u"moderate"_s},
        {QRegularExpression(before + u"(severe|major)\\b"_s), u"severe"_s},
        {QRegularExpression(before + u"(death|fatal|fatality)\\b(?!.*\\b(not|un\\w+)\\b)"_s),
         u"death"_s},
    };
    const QString folded = foldedWords(words);
    for (const Level &level : levels) {
        if (level.pattern.match(folded).hasMatch())
            return level.code;
    }
    return {};
}

QString importedYesNo(const QString &words)
{
    const QString folded = foldedWords(words);
    if (folded == u"yes" || folded == u"y" || folded == u"true")
        return u"yes"_s;
    if (folded == u"no" || folded == u"n" || folded == u"false")
        return u"no"_s;
    return {};
}

bool saysNotKnown(QStringView text)
{
    if (text.isEmpty() || isDigit(text.front()))
        return text.isEmpty();
    static const QStringList words{u""_s,
                                   u"unknown"_s,
                                   u"not known"_s,
                                   u"n k"_s,
                                   u"nk"_s,
                                   u"n a"_s,
                                   u"na"_s,
                                   u"not applicable"_s,
                                   u"not stated"_s,
                                   u"not recorded"_s,
                                   u"time not known"_s};
    return words.contains(foldedWords(text));
}

} // namespace core
