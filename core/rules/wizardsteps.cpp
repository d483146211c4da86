// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/rules/investigationgaps.h"

using namespace Qt::StringLiterals;

namespace core {

QList<WizardStep> investigationSteps()
{
    return {
        {u"scope"_s, Tr::tr("Scope"), Tr::tr("What is looked into, and by when?")},
        {u"people"_s,
         Tr::tr("The people hurt"),
         Tr::tr("How are the people who were hurt, and what do they want?")},
        {u"evidence"_s,
         Tr::tr("Evidence that will be lost"),
         Tr::tr("What will be gone if nobody saves it now?")},
        {u"told"_s, Tr::tr("Who was told"), Tr::tr("Has everyone been told who must be?")},
        {u"accounts"_s,
         Tr::tr("Accounts and statements"),
         Tr::tr("What do the people who were there say?")},
        {u"timeline"_s, Tr::tr("Timeline"), Tr::tr("What happened, in what order?")},
        {u"injury"_s,
         Tr::tr("Injury and time off"),
         Tr::tr("What was the harm, and who could not do their work?")},
        {u"police"_s, Tr::tr("Police"), Tr::tr("What do the police know and do?")},
        {u"lone"_s,
         Tr::tr("Lone working and device"),
         Tr::tr("How was the person protected while working alone?")},
        {u"why"_s, Tr::tr("Why it happened"), Tr::tr("Why did it happen, and what is found?")},
        {u"sanctions"_s,
         Tr::tr("Sanctions, redress, actions"),
         Tr::tr("What follows for whoever did it, for the victim, and for us?")},
        {u"finish"_s, Tr::tr("Check and finish"), Tr::tr("Is everything there?")},
    };
}

} // namespace core
