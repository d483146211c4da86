// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pars.h"
#include "core/rules/riddor/casefacts.h"
#include "core/rules/riddor/outcome.h"

namespace core {

/// One duty an incident raises, for one victim or, where \a part is empty, for the incident itself.
struct DutyFound
{
    QString part; ///< V1; empty for the incident's own
    QString rule; ///< List::DutyRule: RIDDOR, PARS, REVIEW
    Tri owed = Tri::Unknown;
    QString reason; ///< pars::Reason, riddor::Category, LONE_WORKER or LONE_WORKER_NOT_ASKED
    QString state;  ///< List::DutyState: pending, due, submitted, not_owed
    QDate due;      ///< RIDDOR only; the others have no date in law
    QDate threshold;
    bool statutory = false;
    QList<riddor::Outcome> outcomes; ///< RIDDOR only, primary first
    QList<riddor::Question>
        alsoAsk;         ///< what nobody has said, so that nothing reads as a clean bill
    riddor::Facts facts; ///< RIDDOR only: what it was computed from
};

/// The version of the rules that spoke, to be kept with the result: of RIDDOR's rule set for the day
/// of the incident (empty where none covers it), else of the house rules.
QString ruleVersion(const DutyFound &duty);

/// The duties an incident raises, victim by victim in the order given, PARS before RIDDOR: what is
/// owed, and what may be. PARS that is not owed is left out; RIDDOR that is not owed is kept for a
/// person to agree with, where anyone was hurt or touched.
QList<DutyFound>
dutiesOf(const Incident &incident, const QList<riddor::CaseVictim> &victims, QDate asOf);

} // namespace core
