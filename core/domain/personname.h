// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

namespace core {

/// "Adaeze Okafor": a person's names in the order in which they are said; the name they are known
/// by where there is no other.
QString fullName(const Person &person);

/// A person of the name \a typed as people write it: "Adaeze Okafor" or "Okafor, Adaeze". One word
/// is a surname. The record's title is set.
Person personNamed(const QString &typed);

} // namespace core
