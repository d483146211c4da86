// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/locker.h"
#include "core/storage/journal.h"

namespace core {

/// Keeps the register of lockers.
class Lockers
{
public:
    explicit Lockers(Journal &journal)
        : m_journal(journal)
    {}

    Result<Locker> locker(const QString &uid) const;
    /// Adds one without an identity, saves one that has it; Invalid where it has no number.
    Result<Locker> keep(Locker locker, const QString &draftUid = {});

private:
    Journal &m_journal;
};

} // namespace core
