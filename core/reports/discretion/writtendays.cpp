// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/patterns.h"

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

int monthOf(const QString &word)
{
    static const QStringList months{u"jan"_s,
                                    u"feb"_s,
                                    u"mar"_s,
                                    u"apr"_s,
                                    u"may"_s,
                                    u"jun"_s,
                                    u"jul"_s,
                                    u"aug"_s,
                                    u"sep"_s,
                                    u"oct"_s,
                                    u"nov"_s,
                                    u"dec"_s};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? number : int(months.indexOf(word.left(3))) + 1;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    return year > 30 ? 1900 + year : 2000 + year;
}

} // namespace

QList<std::pair<qsizetype, WrittenDay>> writtenDays(const QString &flat)
{
    static const QString month
        = u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          u"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?"_s;
    static const QString weekday
        = u"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?"_s;
    struct Form
    {
        QRegularExpression expression;
        int day;
        int month;
        int year;
    };
    static const QList<Form> forms{
        {QRegularExpression(u"(?<![\\w/-])(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?![\\d/-])"_s),
         3,
         2,
         1},
        {QRegularExpression(
             u"(?<![\\w/-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?![\\d/-])"_s),
         1,
         2,
         3},
        {QRegularExpression(u"(?<!\\w)"_s + weekday
                            + u"(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s/.-]*("_s + month
                            + u")(?:[\\s,/.-]*((?:19|20)\\d{2}|\\d{2}(?![\\d:])))?"_s),
         1,
         2,
         3},
        {QRegularExpression(u"(?<!\\w)("_s + month
                            + u")\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+((?:19|20)\\d{2}))?"_s),
         2,
         1,
         3},
        {QRegularExpression(u"(?<!\\d)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?!\\d)"_s), 1, 2, 3}};
    QList<std::pair<qsizetype, WrittenDay>> found;
    for (const Form &form : forms) {
        auto all = form.expression.globalMatch(flat);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            const WrittenDay day{match.capturedLength(),
                                 yearOf(match.captured(form.year)),
                                 monthOf(match.captured(form.month)),
                                 match.captured(form.day).toInt()};
            if (day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31)
                found.append({match.capturedStart(), day});
        }
    }
    return found;
}

} // namespace core::reports::hiding
