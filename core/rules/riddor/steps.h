// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

namespace core::riddor {

/// One thing the working says, without its words.
enum class StepCode {
    NoPhysicalInjury,
    NotConnectedWithWork,
    NotAnAccident,
    NotKnownWhetherItApplies,
    NoRuleSet,
    RunJustBegun, ///< day: first counted day; other: the accident
    LongestRun,   ///< number of days; other: the accident
    NobodyAsked,
    Reported,   ///< regulation
    ReportBy,   ///< regulation, day, rule
    MayAsk,     ///< regulation
    MayAskBy,   ///< regulation, day, rule
    Exempt,     ///< regulation
    RecordOnly, ///< regulation
    NothingToReport,
    ThresholdDay, ///< day; number of days it stands for
    NotifyFirst,
    NotSettledWho,
    TellWho,    ///< responsible
    FlagRaised, ///< flag, rule
    ToBeAsked   ///< question
};

/// A step with the values it is about; which of them count, StepCode says.
struct Step
{
    StepCode code = StepCode::NothingToReport;
    QString regulation;
    QDate day;
    QDate other;
    int number = 0;
    DeadlineRule rule = DeadlineRule::None;
    ResponsiblePerson responsible = ResponsiblePerson::Trust;
    Flag flag = Flag::HumanReview;
    Question question = Question::AtWork;

    bool operator==(const Step &) const = default;
};

/// How \a outcomes follow from \a facts, in the order in which one explains it: codes with values,
/// so that it can be kept and said later in another language. Questions come last.
QList<Step> steps(const Facts &facts, const QList<Outcome> &outcomes);

} // namespace core::riddor
