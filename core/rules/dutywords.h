// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duties.h"

namespace core {

/// Why the duty is owed, or what must be asked first, in one sentence.
QString sentence(const DutyFound &duty);

/// What nobody has said yet: "Also ask: …. Not yet decided by Casebook." Empty where all was said.
QString alsoAsk(const DutyFound &duty);

/// The stored outcome of a duty (DutyFound::reason) in words; one code is of one rule only.
QString outcomeWords(const QString &outcome);

/// What stands in the place of a date in law for a duty of \a rule that has none.
QString withoutDay(const QString &rule);

/// The working of a duty as facts, each with its name: outcome, by when and how that is counted,
/// regulation, basis, who must report. Nothing in it is blank.
QList<std::pair<QString, QString>> workingFacts(const DutyFound &duty);

/// A question nobody has answered, and what each answer would make of the duty.
struct OpenPoint
{
    QString question;
    QStringList answers; ///< "If yes: specified injury, report by 22 Nov 2026"; empty for none

    bool operator==(const OpenPoint &) const = default;
};

/// What is not known about \a duty, in the order in which one asks.
QList<OpenPoint> openPoints(const DutyFound &duty);

} // namespace core
