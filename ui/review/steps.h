// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class ReviewPage;
class StepPage;

/// The page of one step of a review.
StepPage *makeReviewStep(ReviewPage &page, const QString &code);

/// The line of help below the heading of a step.
QString reviewHelp(const QString &code);

StepPage *makeReadyStep(ReviewPage &page);
StepPage *makeExpectedStep(ReviewPage &page);
StepPage *makeHappenedStep(ReviewPage &page);
StepPage *makeDifferenceStep(ReviewPage &page);
StepPage *makeWellStep(ReviewPage &page);
StepPage *makeSupportStep(ReviewPage &page);
StepPage *makeRiskStep(ReviewPage &page);
StepPage *makeLessonsStep(ReviewPage &page);
StepPage *makeActionsStep(ReviewPage &page);
StepPage *makeTellStep(ReviewPage &page);
StepPage *makeSignStep(ReviewPage &page);

} // namespace ui
