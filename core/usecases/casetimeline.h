// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"

namespace core {

/// Something that happened around an incident, written down for its timeline or known to Casebook.
struct CaseEvent
{
    /// What it is, for its icon and colour.
    enum class Kind {
        Happened,
        Reported,
        Entry,
        Told,
        Footage,
        Exhibit,
        Police,
        Contact,
        Absence,
        Duty,
        Work
    };

    Kind kind = Kind::Entry;
    QDate day; ///< null where nobody knows: those stand last
    QTime at;
    bool about = false; ///< the time is not exact
    QString what;
    QString detail;
    QString source;   ///< where it is known from, in words
    QString entryUid; ///< of a TimelineEntry, which can be changed; empty for the rest
    bool operator==(const CaseEvent &) const = default;
};

/// Everything that happened around \a held, oldest first: its timeline and what Casebook knows
/// beside it, each with its source.
QList<CaseEvent> caseTimeline(const HeldCase &held);

} // namespace core
