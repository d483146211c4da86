// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: what is looked into, by whom, by when.
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ScopeStep : public InvestigationStep
{
public:
    explicit ScopeStep(InvestigationPage &page)
        : InvestigationStep(page, u"scope"_s)
    {
        using core::Investigation;
        auto &f = fields();
        f.text(u"lead"_s, Tr::tr("Lead investigator"), &Investigation::lead);
        f.form().beside();
        f.date(u"target_on"_s,
               Tr::tr("To be finished by"),
               &Investigation::targetOn,
               YearGuess::ThisYear);
        f.longText(u"terms_of_reference"_s,
                   Tr::tr("Terms of reference"),
                   &Investigation::termsOfReference)
            ->setHelp(Tr::tr("What is to be found out, for whom, and what may be recommended."));
        f.longText(u"scope"_s, Tr::tr("Scope"), &Investigation::scope)
            ->setHelp(Tr::tr("What is looked into, and what is left out and why."));
    }
};

} // namespace

StepPage *makeScopeStep(InvestigationPage &page)
{
    return new ScopeStep(page);
}

} // namespace ui
