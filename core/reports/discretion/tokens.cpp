// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/tokens.h"

#include <algorithm>

namespace core::reports::hiding {

namespace {

bool isApostrophe(QChar c)
{
    return QStringView(u"'\u2018\u2019\u02BC\u02BB\u2032\u00B4`").contains(c);
}

bool isInvisible(QChar c)
{
    return c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200D') || c == u'\u2060' || c == u'\uFEFF';
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Letters that do not decompose into a base and an accent.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ß':
        return u's';
    case u'æ':
        return u'a';
    case u'œ':
        return u'o';
    case u'þ':
        return u't';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

QChar flatChar(QChar c)
{
    if (isApostrophe(c))
        return u'\'';
    if (c.isSpace() && c != u'\n')
        return u' ';
    if (c.unicode() < 0x80)
        return c.toLower();
    if ((c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212')
        return u'-';
    QChar base = c.toLower();
    if (c.decompositionTag() == QChar::Canonical) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        base = parts.at(0).toLower();
    }
    return plainLetter(base);
}

/// Where a word that begins at \a at ends, apostrophes and invisible characters within it included.
qsizetype wordEnd(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size()) {
        const QChar c = text.at(end);
        const bool inside = end + 1 < text.size() && isWordPart(text.at(end + 1));
        if (!isWordPart(c) && !((isApostrophe(c) || isInvisible(c)) && inside))
            break;
        ++end;
    }
    // Amira's: the word is Amira
    if (end - at > 2 && text.at(end - 1).toLower() == u's' && isApostrophe(text.at(end - 2)))
        end -= 2;
    return end;
}

Token tokenOf(const QString &text, qsizetype at, qsizetype end)
{
    Token token{.at = at, .length = end - at, .folded = {}};
    qsizetype letters = 0;
    qsizetype capitals = 0;
    for (qsizetype i = at; i < end; ++i) {
        const QChar c = text.at(i);
        if (!c.isLetter())
            continue;
        token.folded += flatChar(c);
        ++letters;
        capitals += c.isUpper() ? 1 : 0;
    }
    token.capital = text.at(at).isUpper();
    token.shouted = letters > 1 && capitals == letters;
    return token;
}

/// The parts of "BegumStatement", or the word itself.
QList<Token> parts(const QString &text, const Token &word)
{
    QList<Token> found;
    qsizetype from = word.at;
    for (qsizetype i = word.at + 1; i < word.end(); ++i) {
        if (text.at(i).isUpper() && text.at(i - 1).isLower()) {
            found << tokenOf(text, from, i);
            from = i;
        }
    }
    found << tokenOf(text, from, word.end());
    return found;
}

} // namespace

QString flat(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain)
        c = flatChar(c);
    return plain;
}

QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.normalized(QString::NormalizationForm_C)) {
        if (c.isLetter())
            folded += flatChar(c);
    }
    return folded;
}

QList<Token> tokens(const QString &text, const std::function<bool(const QString &)> &known)
{
    QList<Token> words;
    bool opens = true;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (!isWordPart(c)) {
            if (c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u':' || c == u'\u2022')
                opens = true;
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(text, at);
        Token word = tokenOf(text, at, end);
        const bool initial = word.folded.size() == 1 && word.capital;
        QList<Token> found{word};
        if (!known(word.folded))
            found = parts(text, word);
        found.first().opens = opens;
        words += found;
        // the point of an initial ends no sentence
        opens = false;
        at = end;
        if (initial && at < text.size() && text.at(at) == u'.')
            ++at;
    }
    return words;
}

bool isCovered(const QList<Hit> &hits, const Token &word)
{
    const auto next
        = std::upper_bound(hits.cbegin(), hits.cend(), word.at, [](qsizetype at, const Hit &hit) {
              return at < hit.end();
          });
    return next != hits.cend() && next->at < word.end();
}

} // namespace core::reports::hiding
