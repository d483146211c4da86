// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

#include <span>

namespace core::fieldtable {

/// How a stored value becomes words.
enum class Kind { Text, Code, Codes, Day, Answer, Other, Pence, Clock, ClockState };

/// A column as people call it.
struct Field
{
    const char *table; ///< empty: of any table
    const char *column;
    const char *name; ///< empty where its changes are shown to nobody
    Kind kind = Kind::Text;
    List list = List::Category; ///< for Code and Codes
};

/// Every column whose changes are shown to people.
std::span<const Field> fields();

} // namespace core::fieldtable
