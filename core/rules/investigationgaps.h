// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"

namespace core {

/// A step of the investigation or review wizard: its code and its words.
struct WizardStep
{
    QString code;
    QString title;
    QString question; ///< the heading of its page
};

/// The twelve steps of an investigation, in their order.
QList<WizardStep> investigationSteps();

/// Something a step still lacks.
struct StepGap
{
    QString step;
    QString field;
    QString words; ///< "V1: welfare contact", in the language of the program

    bool operator==(const StepGap &) const = default;
};

/// "Accounts and statements: no account of V1 yet".
QString label(const StepGap &gap);

/// What is still missing in an investigation, step by step. A step that was said not to apply lacks
/// nothing; neither does a gap that was left with a reason.
QList<StepGap> investigationGaps(const InvestigationFile &file);

/// Why a step cannot apply to these incidents, in one line; empty where it does.
QString whyNotApplicable(const InvestigationFile &file, const QString &step);

} // namespace core
