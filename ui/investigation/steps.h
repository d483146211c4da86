// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class InvestigationPage;
class StepPage;

/// The page of one step of an investigation, or of its decisions.
StepPage *makeInvestigationStep(InvestigationPage &page, const QString &code);

/// The line of help below the heading of a step.
QString investigationHelp(const QString &code);

StepPage *makeScopeStep(InvestigationPage &page);
StepPage *makePeopleStep(InvestigationPage &page);
StepPage *makeEvidenceStep(InvestigationPage &page);
StepPage *makeToldStep(InvestigationPage &page);
StepPage *makeAccountsStep(InvestigationPage &page);
StepPage *makeTimelineStep(InvestigationPage &page);
StepPage *makeInjuryStep(InvestigationPage &page);
StepPage *makePoliceStep(InvestigationPage &page);
StepPage *makeLoneStep(InvestigationPage &page);
StepPage *makeWhyStep(InvestigationPage &page);
StepPage *makeSanctionsStep(InvestigationPage &page);
StepPage *makeFinishStep(InvestigationPage &page);
StepPage *makeDecisionsPlace(InvestigationPage &page);

} // namespace ui
