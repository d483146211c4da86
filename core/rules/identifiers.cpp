// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identifiers.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

QString patientDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-')
            return {};
    }
    return digits.size() == 10 ? digits : QString();
}

bool isNhsNumber(const QString &text)
{
    const QString digits = patientDigits(text);
    if (digits.isEmpty() || digits.count(digits.front()) == 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits.at(i).digitValue() * (10 - i);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.at(9).digitValue();
}

QString spacedNhsNumber(const QString &text)
{
    const QString digits = patientDigits(text);
    if (digits.isEmpty())
        return text;
    return digits.first(3) + u' ' + digits.sliced(3, 3) + u' ' + digits.last(4);
}

QString postcode(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])"
        "[0-9][ABD-HJLNP-UW-Z]{2})$"_s);
    QString bare = text.toUpper();
    bare.removeIf([](QChar c) { return c.isSpace(); });
    if (!pattern.match(bare).hasMatch())
        return {};
    return bare.chopped(3) + u' ' + bare.last(3);
}

bool isOdsCode(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Z0-9]{3,10}$"_s);
    return pattern.match(text.trimmed().toUpper()).hasMatch();
}

QString phoneDigits(const QString &text)
{
    QString bare = text.simplified();
    bare.replace(u"(0)"_s, QString());
    QString digits;
    for (const QChar c : bare) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c.isLetter())
            return {};
    }
    if (bare.startsWith(u'+') && digits.startsWith(u"44"))
        digits = u'0' + digits.sliced(2);
    else if (digits.startsWith(u"0044"))
        digits = u'0' + digits.sliced(4);
    return digits.size() >= 3 ? digits : QString();
}

QString tidyPhone(const QString &text)
{
    const QString digits = phoneDigits(text);
    if (digits.size() != 11 || !digits.startsWith(u'0'))
        return text.simplified();
    if (digits.startsWith(u"02"))
        return digits.first(3) + u' ' + digits.sliced(3, 4) + u' ' + digits.last(4);
    if (digits.startsWith(u"011") || digits.startsWith(u"03") || digits.startsWith(u"08"))
        return digits.first(4) + u' ' + digits.sliced(4, 3) + u' ' + digits.last(4);
    return digits.first(5) + u' ' + digits.last(6);
}

} // namespace core
