// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nextstep.h"

#include "core/base/counted.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

NextStep afterTriage(const QString &status, const QString &whom)
{
    if (status == u"manager")
        return {whom.isEmpty() ? Tr::tr("Hear back from the manager")
                               : Tr::tr("Hear back from %1").arg(whom),
                Tr::tr("They were asked to look into it. Write down what they found."),
                u"diary"_s,
                true};
    if (status == u"referred")
        return {whom.isEmpty() ? Tr::tr("Hear back about the referral")
                               : Tr::tr("Hear back from %1").arg(whom),
                Tr::tr("It was referred. Write down what came of it."),
                u"diary"_s,
                true};
    if (status == u"duplicate")
        return {Tr::tr("Nothing here: it repeats another incident"),
                Tr::tr("Everything about it belongs in the incident that stays."),
                u"duplicate"_s,
                false};
    return {Tr::tr("Nothing more is asked"),
            Tr::tr("It was noted at triage. Open an investigation if that was too little."),
            {},
            false};
}

NextStep afterInvestigation(const QString &status)
{
    if (status == u"with_police")
        return {Tr::tr("Ask the police how it stands"),
                Tr::tr("Their outcome is awaited. Write down each contact."),
                u"diary"_s,
                true};
    if (status == u"awaiting_review")
        return {Tr::tr("Hold the post-incident review"),
                Tr::tr("A review is owed. It starts from what is already known."),
                u"review"_s,
                false};
    if (status == u"actions_open")
        return {Tr::tr("See the actions through"),
                Tr::tr("Actions that came from it are not yet done and verified."),
                u"actions"_s,
                false};
    if (status == u"investigated")
        return {Tr::tr("The investigation is finished"),
                Tr::tr("No review is owed. Hold one if there is something to learn."),
                u"review"_s,
                false};
    return {Tr::tr("Nothing more is asked"), Tr::tr("The review is released."), {}, false};
}

NextStep byStatus(const QString &status, const QString &whom)
{
    if (status == u"new")
        return {Tr::tr("Decide what to do with it"),
                Tr::tr("Nobody has triaged it: investigate, ask the manager, refer, or note only."),
                u"triage"_s,
                false};
    if (status == u"to_investigate")
        return {Tr::tr("Start the investigation"),
                Tr::tr("It was decided to investigate. Starting takes one press and no form."),
                u"investigate"_s,
                false};
    if (status == u"investigating")
        return {Tr::tr("Carry on with the investigation"),
                Tr::tr("It opens at the step where you left it."),
                u"investigation"_s,
                false};
    if (status == u"closed")
        return {Tr::tr("Closed"), Tr::tr("Nothing more is asked."), {}, false};
    if (status == u"manager" || status == u"referred" || status == u"noted"
        || status == u"duplicate")
        return afterTriage(status, whom);
    return afterInvestigation(status);
}

} // namespace

int openReports(const QList<DutyFile> &duties)
{
    return int(std::count_if(duties.cbegin(), duties.cend(), [](const DutyFile &file) {
        const Duty &duty = file.duty;
        return duty.rule != u"REVIEW" && (duty.state == u"due" || duty.state == u"pending");
    }));
}

NextStep nextStep(const QString &status, const QString &whom, int reports)
{
    const NextStep step = byStatus(status, whom);
    if (reports == 0 || !step.action.isEmpty())
        return step;
    return {Tr::tr("See to the reports"),
            counted(reports,
                    Tr::tr("One is owed, or not decided yet, and its clock runs. Nothing else is asked."),
                    Tr::tr("%1 are owed, or not decided yet, and their clocks run. Nothing else is "
                           "asked.")),
            u"duties"_s,
            false};
}

} // namespace core
