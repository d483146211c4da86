// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"

namespace core {

/// A duty with its newest result, what people decided and what was filed.
struct DutyFile
{
    Duty duty;
    QString reference;                ///< "INC-2026-0001/V1/RIDDOR"
    QString partCode;                 ///< V1; empty for the incident's own
    std::optional<DutyResult> result; ///< the newest
    QList<DutyDecision> decisions;    ///< newest first
    QList<Submission> submissions;

    /// The newest decision was made on an earlier result than the newest.
    bool isDecidedOnEarlierFacts() const
    {
        return !decisions.isEmpty() && result && decisions.constFirst().resultId != result->id;
    }
};

} // namespace core
