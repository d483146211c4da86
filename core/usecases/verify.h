// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copy.h"
#include "core/usecases/casebook.h"

namespace core {

/// What a check of a casebook found. Words for people; nothing in them names a person.
struct VerifyReport
{
    QStringList problems; ///< empty when everything holds
    QStringList notes;    ///< what was put right or is worth knowing
    ChainReport chain;
    qint64 attachments = 0;
    bool isSound() const { return problems.isEmpty(); }
};

/// Checks pages, foreign keys, the audit chain, stored statuses, and every attachment against its
/// hash. Stray files are moved aside and noted. Conflict where \a progress stopped it.
Result<VerifyReport> verify(Casebook &casebook, const Fraction &progress = {});

} // namespace core
