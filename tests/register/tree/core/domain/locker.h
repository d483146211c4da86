// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

/// A locker of the organisation, and who has it.
struct Locker
{
    using Id = core::Id<Locker>;

    Record record;
    QString number; ///< as it is written on the door
    QString place;
    QString holder; ///< empty while it is free
    QDate givenOn;
    QString notes;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Locker &) const = default;
};

} // namespace core
