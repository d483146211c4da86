// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/topics.h"

#include <QString>

namespace ui {

class RiddorPage;
class StepPage;

/// The page of one step of the questions.
StepPage *makeRiddorStep(RiddorPage &page, const QString &code);

/// The line of help below the heading of a step.
QString riddorHelp(const QString &code);

/// The topics a step asks about; none for the outcome.
QList<core::riddor::Topic> topicsOf(const QString &step);

/// The field a topic's answer begins with.
QString firstFieldOf(core::riddor::Topic topic);

/// Whether a topic that matters still waits for an answer. That nothing is known of an exemption,
/// an occurrence, a disease or a death leaves nothing open.
bool needsAnswer(core::riddor::Topic topic, const core::riddor::Facts &facts);

StepPage *makeEventStep(RiddorPage &page);
StepPage *makeWorkStep(RiddorPage &page);
StepPage *makeInjuryStep(RiddorPage &page);
StepPage *makeDaysStep(RiddorPage &page);
StepPage *makeOtherStep(RiddorPage &page);
StepPage *makeWhoStep(RiddorPage &page);
StepPage *makeOutcomeStep(RiddorPage &page);

} // namespace ui
