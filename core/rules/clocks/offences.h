// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::clocks {

/// How an offence of List::Offence can be tried, which decides whether a time limit runs.
enum class Trial {
    Unknown, ///< no offence chosen, or one this program does not know
    Summary, ///< in a magistrates' court only: six months
    Either,  ///< either way, or on indictment only: no time limit of that kind
    Depends, ///< on the offence it aggravates, or on law whose commencement is not known
};

/// How \a offence is tried in England and Wales; the Scottish offence as it is in Scotland.
Trial trialOf(const QString &offence);

/// Whether the same conduct, charged as racially or religiously aggravated, can be tried either way
/// (Crime and Disorder Act 1998 ss. 29, 31 and 32).
bool hasAggravatedForm(const QString &offence);

} // namespace core::clocks
