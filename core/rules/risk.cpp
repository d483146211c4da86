// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace core::risk {

using namespace Qt::StringLiterals;

Band band(const Score &score, int version)
{
    if (!score.isScored() || version != 1)
        return Band::NotScored;
    if (score.value() >= 15)
        return Band::Extreme;
    if (score.value() >= 8)
        return Band::High;
    return score.value() >= 4 ? Band::Moderate : Band::Low;
}

QString code(Band band)
{
    switch (band) {
    case Band::NotScored:
        return {};
    case Band::Low:
        return u"low"_s;
    case Band::Moderate:
        return u"moderate"_s;
    case Band::High:
        return u"high"_s;
    case Band::Extreme:
        return u"extreme"_s;
    }
    Q_UNREACHABLE();
}

QChar letter(Band band)
{
    switch (band) {
    case Band::NotScored:
        return u' ';
    case Band::Low:
        return u'L';
    case Band::Moderate:
        return u'M';
    case Band::High:
        return u'H';
    case Band::Extreme:
        return u'E';
    }
    Q_UNREACHABLE();
}

QList<Warning> warnings(const Score &initial, const Score &current, const Score &target)
{
    const auto above = [](const Score &a, const Score &b) {
        return a.isScored() && b.isScored() && a.value() > b.value();
    };
    QList<Warning> found;
    if (above(target, current))
        found.append(Warning::TargetAboveCurrent);
    if (above(current, initial))
        found.append(Warning::CurrentAboveInitial);
    // Said only where the score between them is missing; otherwise one of the two above says it.
    if (!current.isScored() && above(target, initial))
        found.append(Warning::TargetAboveInitial);
    return found;
}

namespace {

qsizetype rankOf(const QString &strength)
{
    return codes(List::Strength).indexOf(Code{strength, {}});
}

} // namespace

QString strengthClass(const QString &strength)
{
    const qsizetype rank = rankOf(strength);
    if (rank < 0)
        return {};
    if (rank <= 1)
        return u"strong"_s;
    return rank == 2 ? u"medium"_s : u"weak"_s;
}

QStringList strongerKinds(const QStringList &chosen)
{
    qsizetype strongest = codes(List::Strength).size();
    for (const QString &strength : chosen) {
        if (const qsizetype rank = rankOf(strength); rank >= 0)
            strongest = std::min(strongest, rank);
    }
    QStringList stronger;
    if (strongest == codes(List::Strength).size())
        return stronger;
    for (const Code &kind : codes(List::Strength).first(strongest))
        stronger.append(kind.code);
    return stronger;
}

} // namespace core::risk
