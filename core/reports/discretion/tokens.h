// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace core::reports::hiding {

/// A word of a text, as names are compared: without case, accents and apostrophes.
struct Token
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString folded;
    bool capital = false; ///< begins with a capital
    bool shouted = false; ///< two or more letters, all capitals
    bool opens = false;   ///< first word of a sentence
    qsizetype end() const { return at + length; }
};

/// \a text with each character's case, accent and typographic variant taken away, of the same
/// length. \a text must be composed (NFC).
QString flat(const QString &text);

/// \a word as tokens hold it.
QString foldedWord(const QString &word);

/// The words of a composed text. A possessive 's stays outside its word. Where \a known does not
/// know a word with capitals inside ("BegumStatement"), its parts are words.
QList<Token> tokens(const QString &text, const std::function<bool(const QString &)> &known);

/// A stretch of a text and what stands in its place.
struct Hit
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString replacement; ///< empty: it stands, and nothing else may touch it
    qsizetype end() const { return at + length; }
};

/// Whether one of \a hits, in order, covers part of \a word.
bool isCovered(const QList<Hit> &hits, const Token &word);

} // namespace core::reports::hiding
