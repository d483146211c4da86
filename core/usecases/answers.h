// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/exchange/actionanswers.h"
#include "core/storage/journal.h"

namespace core {

/// What a manager's answer would change, for the LSMS to accept or to leave.
struct ProposedAnswer
{
    AnsweredAction answer;
    Action action;      ///< as it stands now; without an identity where it is not in this casebook
    QString sentence;   ///< what accepting does: "Marks it done on 3 December 2026."
    QString obstacle;   ///< why it cannot be accepted; empty where it can
    bool stale = false; ///< the action was changed after the list was made: look before accepting
};

/// Answers that came back on a manager's list. Nothing is taken over by itself.
class Answers
{
public:
    explicit Answers(Journal &journal);

    /// What each answer would change, in the sheet's order.
    Result<QList<ProposedAnswer>> propose(const ActionAnswers &answers) const;

    /// Takes one answer over: done with its day and the manager's words as evidence, a new day as a
    /// revision with the words as reason, anything else as a progress note. Conflict where the
    /// action moved on since it was proposed; Invalid where there is an obstacle.
    Result<void> accept(const ProposedAnswer &proposed, const QString &answeredBy);

private:
    Journal &m_journal;
};

} // namespace core
