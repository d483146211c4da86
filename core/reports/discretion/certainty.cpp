// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/namewalk.h"
#include "core/reports/discretion/ordinarywords.h"

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

const Token &at(const QList<Token> &words, qsizetype index)
{
    static const Token none;
    return index < 0 || index >= words.size() ? none : words.at(index);
}

QStringView between(const QString &text, const Token &left, const Token &right)
{
    if (left.length == 0 || right.length == 0)
        return u"\n\n";
    return QStringView(text).mid(left.end(), right.at - left.end());
}

bool isDigitNear(const QString &text, const Token &word)
{
    const QStringView before
        = QStringView(text).left(word.at).last(std::min<qsizetype>(word.at, 6));
    const QStringView after = QStringView(text).mid(word.end()).left(2);
    for (const QChar c : before.trimmed().last(std::min<qsizetype>(before.trimmed().size(), 3))) {
        if (c.isDigit())
            return true;
    }
    return after.size() == 2 && (after.at(1).isDigit() || after.at(0).isDigit());
}

/// In May, since May, 3 May, end of May, May 2026, April to May.
bool isMonthHere(const QString &text, const QList<Token> &words, qsizetype i)
{
    if (!isMonth(words.at(i).folded))
        return false;
    if (isDigitNear(text, words.at(i)))
        return true;
    static const QStringList before{u"in"_s,
                                    u"since"_s,
                                    u"until"_s,
                                    u"during"_s,
                                    u"last"_s,
                                    u"next"_s,
                                    u"early"_s,
                                    u"late"_s,
                                    u"mid"_s,
                                    u"every"_s,
                                    u"this"_s,
                                    u"th"_s,
                                    u"st"_s,
                                    u"nd"_s,
                                    u"rd"_s,
                                    u"through"_s};
    const QString &previous = at(words, i - 1).folded;
    if (before.contains(previous) || isMonth(previous) || isMonth(at(words, i + 2).folded))
        return true;
    static const QStringList spans{
        u"end"_s, u"start"_s, u"beginning"_s, u"middle"_s, u"month"_s, u"th"_s, u"st"_s, u"rd"_s};
    if (previous == u"of" && spans.contains(at(words, i - 2).folded))
        return true;
    return (previous == u"to" || previous == u"and" || previous == u"or")
           && isMonth(at(words, i - 2).folded);
}

/// Elm Ward, Ward 7, Ward B, Mill Lane.
bool isPlaceHere(const QString &text, const QList<Token> &words, qsizetype i)
{
    const Token &word = words.at(i);
    if (!isPlaceNoun(word.folded))
        return false;
    const Token &previous = at(words, i - 1);
    const Token &next = at(words, i + 1);
    const bool beside = between(text, previous, word) == u" ";
    const bool named = previous.capital && !isLittleWord(previous.folded)
                       && !isHonorific(previous.folded) && !isJobTitle(previous.folded);
    if (beside && (named || previous.folded == u"the"))
        return true;
    const QStringView after = QStringView(text).mid(word.end()).left(2);
    if (after.size() == 2 && after.at(0) == u' ' && after.at(1).isDigit())
        return true;
    static const QStringList jobs{
        u"manager"_s, u"sister"_s, u"staff"_s, u"round"_s, u"rounds"_s, u"clerk"_s};
    return between(text, word, next) == u" "
           && ((next.folded.size() == 1 && next.capital) || jobs.contains(next.folded));
}

bool isShoutedAround(const QList<Token> &words, qsizetype i)
{
    return at(words, i - 1).shouted || at(words, i + 1).shouted;
}

bool isPossessive(const QString &text, const Token &word)
{
    const QStringView after = QStringView(text).mid(word.end()).left(2);
    return after.size() == 2 && !after.at(0).isLetterOrNumber() && !after.at(0).isSpace()
           && after.at(1).toLower() == u's' && flat(after.toString()).at(0) == u'\'';
}

/// By will, with may, punched will: where only a name can stand, whatever its case.
bool takesName(const QList<Token> &words, qsizetype i)
{
    static const QStringList modal{u"will"_s, u"may"_s};
    if (!modal.contains(words.at(i).folded))
        return false;
    static const QStringList before{u"by"_s,
                                    u"with"_s,
                                    u"from"_s,
                                    u"told"_s,
                                    u"hit"_s,
                                    u"struck"_s,
                                    u"punched"_s,
                                    u"kicked"_s,
                                    u"pushed"_s,
                                    u"asked"_s,
                                    u"called"_s,
                                    u"slapped"_s,
                                    u"grabbed"_s,
                                    u"threatened"_s,
                                    u"saw"_s};
    return before.contains(at(words, i - 1).folded);
}

} // namespace

bool isCertainlyName(const QString &text, const QList<Token> &words, qsizetype i)
{
    const Token &word = words.at(i);
    const Token &previous = at(words, i - 1);
    const Token &next = at(words, i + 1);
    if (isMonthHere(text, words, i))
        return false;
    const bool follows
        = previous.length > 0 && QStringView(u" . ").contains(between(text, previous, word));
    if (follows && isHonorific(previous.folded))
        return word.capital || (!previous.capital && !isVerbOfNames(next.folded));
    if (follows && isJobTitle(previous.folded) && word.capital && !word.shouted)
        return true;
    if (isPlaceHere(text, words, i))
        return false;
    if (takesName(words, i))
        return true;
    if (!word.capital)
        return false;
    if (isPossessive(text, word))
        return true;
    if (isVerbOfNames(next.folded) && between(text, word, next).trimmed().isEmpty())
        return true;
    if (isShoutedAround(words, i) || (word.shouted && word.folded.size() < 4))
        return false;
    return !word.opens;
}

} // namespace core::reports::hiding
