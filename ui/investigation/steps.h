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

} // namespace ui
