// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words as names are compared (hiding::Token::folded), sorted by what they may mean in a text.
namespace core::reports::hiding {

/// Whether a name is also a word of everyday English or of a hospital: Will, May, Ward, Price.
/// Names of one or two letters are treated as such.
bool isOrdinaryWord(const QString &folded);

/// May, April, June, August, Jan …: names and months.
bool isMonth(const QString &folded);

/// Mr, Mrs, Ms, Dr …: hidden together with the name behind it.
bool isHonorific(const QString &folded);

/// Nurse, Sister, PC …: a name may follow; the word itself stands.
bool isJobTitle(const QString &folded);

/// de, van, bin …: part of a name, but never one alone.
bool isParticle(const QString &folded);

/// A word that names a place when another name stands before it: Elm Ward, Rose Court.
bool isPlaceNoun(const QString &folded);

/// A word after which, in these texts, a name has just been the subject: said, was, told, hit.
bool isVerbOfNames(const QString &folded);

/// A word written with a capital that is no person's: institutions, jobs, days, months.
bool isKnownCapital(const QString &folded);

/// A little word that opens sentences and follows no name: the, when, after.
bool isLittleWord(const QString &folded);

/// Two or three capitals that are an abbreviation: ED, PC, NHS.
bool isAbbreviation(const QString &folded);

} // namespace core::reports::hiding
