// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/domain/record.h"

namespace core {

/// The words for a stored code, in the language of the program: "Punch". A value of the
/// organisation's own ("X-…") stands for itself; an empty code, and one no list has, is "Not
/// known".
QString label(List list, const QString &code);

/// The words for several codes separated by blanks, as in Part::acts: "Punch, Grab or hold". Empty
/// where there is none.
QString labels(List list, const QString &codes);

/// "Yes", "No" or "Not known".
QString label(Tri value);

/// "Not known", for anything nobody has said.
QString notKnown();

} // namespace core
