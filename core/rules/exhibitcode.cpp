// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/continuity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression expression(u"^([A-Z]{2,4}[2-9]?)[/-](\\d{1,4})$"_s);
    return expression;
}

// The plain capitals of a name: "Élodie" gives "ELODIE".
QString capitals(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toUpper()) {
        if (c >= u'A' && c <= u'Z')
            letters.append(c);
    }
    return letters;
}

QStringList words(const QString &names)
{
    QStringList found;
    for (const QString &word : names.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letters = capitals(word); !letters.isEmpty())
            found.append(letters);
    }
    return found;
}

// "JS", then "JAS" with each middle initial added, at most four letters.
QStringList candidates(const QString &forenames, const QString &surname)
{
    const QStringList given = words(forenames);
    const QString family = capitals(surname);
    if (given.isEmpty() || family.isEmpty()) {
        const QString only = (given.isEmpty() ? family : given.first()) + u"XX"_s;
        return {only.left(2)};
    }
    QStringList list{given.first().left(1) + family.left(1)};
    QString middle;
    for (qsizetype i = 1; i < std::min<qsizetype>(given.size(), 3); ++i) {
        middle += given.at(i).left(1);
        list.append(given.first().left(1) + middle + family.left(1));
    }
    return list;
}

QString initialsFor(const QString &forenames, const QString &surname, const QSet<QString> &taken)
{
    const QStringList list = candidates(forenames, surname);
    for (const QString &initials : list) {
        if (!taken.contains(initials))
            return initials;
    }
    for (const QString &initials : list) {
        for (int digit = 2; digit <= 9; ++digit) {
            const QString numbered = initials + QString::number(digit);
            if (!taken.contains(numbered))
                return numbered;
        }
    }
    return list.first();
}

} // namespace

bool isExhibitCode(const QString &code)
{
    return pattern().match(code).hasMatch();
}

QString nextExhibitCode(const QString &producer,
                        const QString &forenames,
                        const QString &surname,
                        const QList<ProducedExhibit> &inCase)
{
    QString own;
    QSet<QString> taken;
    int last = 0;
    for (const ProducedExhibit &exhibit : inCase) {
        const auto match = pattern().match(exhibit.code);
        if (!match.hasMatch())
            continue;
        if (exhibit.producer != producer) {
            taken.insert(match.captured(1));
            continue;
        }
        own = match.captured(1);
        last = std::max(last, match.captured(2).toInt());
    }
    if (own.isEmpty())
        own = initialsFor(forenames, surname, taken);
    return u"%1/%2"_s.arg(own).arg(last + 1);
}

} // namespace core
