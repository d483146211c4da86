// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/riddor/outcomewords.h"

#include "core/rules/riddor/words.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"

namespace ui {

QString reportWords(const core::riddor::Outcome &outcome)
{
    if (outcome.discharged)
        return Tr::tr("Reported");
    if (outcome.report == core::Tri::Yes)
        return Tr::tr("Report it");
    if (outcome.report == core::Tri::Unknown)
        return outcome.pending == core::riddor::PendingKind::NotYet ? Tr::tr("Not yet")
                                                                    : Tr::tr("Not decided yet");
    return outcome.record ? Tr::tr("Record only") : Tr::tr("No report");
}

Tone reportTone(const core::riddor::Outcome &outcome)
{
    if (outcome.discharged)
        return Tone::Success;
    if (outcome.report == core::Tri::Yes)
        return Tone::Danger;
    if (outcome.report == core::Tri::Unknown)
        return Tone::Warning;
    return Tone::Neutral;
}

QString dueWords(const core::riddor::Outcome &outcome)
{
    if (!outcome.due.isValid() || outcome.report == core::Tri::No)
        return {};
    const QString day = dayWords(outcome.due);
    const QString rule = core::riddor::sentence(outcome.rule);
    QString words = outcome.report == core::Tri::Yes
                        ? Tr::tr("By %1: %2.").arg(day, rule)
                        : Tr::tr("If it must be reported, by %1: %2.").arg(day, rule);
    if (outcome.immediate && !outcome.discharged)
        words += QLatin1Char(' ')
                 + Tr::tr("Notify first, by the quickest practicable means, without delay.");
    return words;
}

} // namespace ui
