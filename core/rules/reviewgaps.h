// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "core/rules/investigationgaps.h"

namespace core {

/// The eleven steps of a post-incident review, in their order.
QList<WizardStep> reviewSteps();

/// What is still missing in a review, step by step, as investigationGaps().
QList<StepGap> reviewGaps(const ReviewFile &file);

/// "What we learned – no lesson yet".
QString reviewLabel(const StepGap &gap);

/// What stands before a review: an investigation that is not finished, actions marked "before the
/// review" that are not done. Sentences; empty when it is ready (domain 9).
QStringList notReady(const ReviewFile &file);

/// The names of those who signed \a version of a review for more than one role, each once.
QStringList signedTwice(const QList<Signature> &signatures, qint64 version);

} // namespace core
