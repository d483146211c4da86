// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/discretion/nameforms.h"
#include "core/reports/discretion/tokens.h"

namespace core::reports::hiding {

/// Finds the names of \a forms in a composed \a text, leaving alone what \a taken covers (in
/// order): one hit for a whole name with its title and initials. One pass over the words.
QList<Hit> findNames(const NameForms &forms,
                     const QString &text,
                     const QList<Token> &words,
                     const QList<Hit> &taken);

/// Words of \a text outside \a taken that look like a name: after a title, or two capitals side by
/// side. Nothing of \a places (folded words) is listed.
QStringList looksLikeNames(const QString &text,
                           const QList<Token> &words,
                           const QList<Hit> &taken,
                           const QSet<QString> &places);

/// Whether an ordinary word at \a index of \a words is certainly a name here.
bool isCertainlyName(const QString &text, const QList<Token> &words, qsizetype index);

} // namespace core::reports::hiding
