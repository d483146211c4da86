// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/random.h"

#include <QHash>

namespace core::demo {

using Words = QHash<QString, QString>;

/// \a pattern with one of each [a|b] chosen and each {word} of \a words put in; every sentence
/// begins with a capital.
QString fill(const QString &pattern, const Words &words, Random &random);

/// The three forms of a pronoun: "he", "him", "his", or "she", "her", "her".
void addPronouns(Words &words, bool male);

} // namespace core::demo
