// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/namewalk.h"
#include "core/reports/discretion/ordinarywords.h"

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

/// Whether a word may be somebody's name: a capital, no institution, no abbreviation.
bool mayBeName(const Token &word, const QSet<QString> &places)
{
    return word.capital && word.folded.size() > 1 && !isKnownCapital(word.folded)
           && !isMonth(word.folded) && !isPlaceNoun(word.folded) && !places.contains(word.folded)
           && !(word.shouted && (word.folded.size() <= 4 || isAbbreviation(word.folded)));
}

bool isTitle(const Token &word)
{
    return isHonorific(word.folded) || (isJobTitle(word.folded) && word.folded != u"staff");
}

} // namespace

QStringList looksLikeNames(const QString &text,
                           const QList<Token> &words,
                           const QList<Hit> &taken,
                           const QSet<QString> &places)
{
    QStringList found;
    const auto beside = [&](qsizetype i) {
        const QStringView gap
            = QStringView(text).mid(words.at(i).end(), words.at(i + 1).at - words.at(i).end());
        return gap == u" " || gap == u"\n" || gap == u". " || gap == u"-";
    };
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const Token &word = words.at(i);
        if (isCovered(taken, word))
            continue;
        const bool titled = isTitle(word) && !(word.shouted && word.folded.size() > 3);
        const bool name = mayBeName(word, places) && !(word.opens && isLittleWord(word.folded))
                          && !isTitle(word);
        if (!titled && !name)
            continue;
        qsizetype last = i;
        while (last + 1 < words.size() && beside(last) && !words.at(last + 1).opens
               && mayBeName(words.at(last + 1), places) && !isLittleWord(words.at(last + 1).folded)
               && !isTitle(words.at(last + 1)))
            ++last;
        const bool overlaps = last > i && isCovered(taken, words.at(last));
        if (last == i || overlaps)
            continue;
        const QString what = text.mid(word.at, words.at(last).end() - word.at).simplified();
        if (!found.contains(what))
            found << what;
        i = last;
    }
    return found;
}

} // namespace core::reports::hiding
