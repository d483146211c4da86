// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow gapField[] = {
    {"description", QT_TRANSLATE_NOOP("Core", "What happened, in their words")},
    {"immediate_action", QT_TRANSLATE_NOOP("Core", "What was done at once")},
    {"everyone_safe", QT_TRANSLATE_NOOP("Core", "Whether everyone is safe")},
    {"anyone_hurt", QT_TRANSLATE_NOOP("Core", "Whether anyone is hurt")},
    {"occurred_on", QT_TRANSLATE_NOOP("Core", "The day it happened")},
    {"occurred_at", QT_TRANSLATE_NOOP("Core", "The time it happened")},
    {"occurred_until", QT_TRANSLATE_NOOP("Core", "Until when it may have happened")},
    {"place", QT_TRANSLATE_NOOP("Core", "Where it happened")},
    {"category", QT_TRANSLATE_NOOP("Core", "The kind of incident")},
    {"subcategory", QT_TRANSLATE_NOOP("Core", "The kind in detail")},
    {"hate", QT_TRANSLATE_NOOP("Core", "Whether it was a hate incident")},
    {"hate_strand", QT_TRANSLATE_NOOP("Core", "What the hate was about")},
    {"weapon", QT_TRANSLATE_NOOP("Core", "Whether there was a weapon")},
    {"weapon_kind", QT_TRANSLATE_NOOP("Core", "What the weapon was")},
    {"lone_worker", QT_TRANSLATE_NOOP("Core", "Whether a lone worker was involved")},
    {"police_called", QT_TRANSLATE_NOOP("Core", "Whether the police were called")},
    {"cameras", QT_TRANSLATE_NOOP("Core", "Whether footage must be saved")},
    {"victim", QT_TRANSLATE_NOOP("Core", "Who the victim is")},
    {"assailant", QT_TRANSLATE_NOOP("Core", "Who did it, known or described")},
    {"person", QT_TRANSLATE_NOOP("Core", "Who they are")},
    {"work_status", QT_TRANSLATE_NOOP("Core", "Whether they work here, and as what")},
    {"employer", QT_TRANSLATE_NOOP("Core", "Who employs them")},
    {"at_work", QT_TRANSLATE_NOOP("Core", "Whether they were at work")},
    {"acts", QT_TRANSLATE_NOOP("Core", "What was done to them")},
    {"intent", QT_TRANSLATE_NOOP("Core", "Whether it was meant")},
    {"physical_harm", QT_TRANSLATE_NOOP("Core", "Physical harm")},
    {"psychological_harm", QT_TRANSLATE_NOOP("Core", "Psychological harm")},
    {"injuries", QT_TRANSLATE_NOOP("Core", "The injury")},
    {"specified_status",
     QT_TRANSLATE_NOOP("Core", "Whether a doctor confirmed a specified injury")},
    {"taken_to_hospital", QT_TRANSLATE_NOOP("Core", "Whether they were taken to hospital")},
    {"time_off", QT_TRANSLATE_NOOP("Core", "Whether they could do their normal work")},
    {"period_cause", QT_TRANSLATE_NOOP("Core", "Why they could not do their normal work")},
    {"police_wishes", QT_TRANSLATE_NOOP("Core", "What they want of the police")},
    {"property", QT_TRANSLATE_NOOP("Core", "What was taken, damaged or lost")},
    {"personal_data", QT_TRANSLATE_NOOP("Core", "Whether it holds personal data")},
};

constexpr CodeRow gapPurpose[] = {
    {"record", QT_TRANSLATE_NOOP("Core", "The record of what happened")},
    {"safety", QT_TRANSLATE_NOOP("Core", "Safety of the people there")},
    {"footage", QT_TRANSLATE_NOOP("Core", "Saving footage before it is overwritten")},
    {"counting", QT_TRANSLATE_NOOP("Core", "Counting it under the right heading")},
    {"riddor", QT_TRANSLATE_NOOP("Core", "The RIDDOR decision and its date")},
    {"pars", QT_TRANSLATE_NOOP("Core", "The physical assault report (PARS)")},
    {"review", QT_TRANSLATE_NOOP("Core", "Whether a review is owed")},
    {"police", QT_TRANSLATE_NOOP("Core", "The report to the police")},
    {"support", QT_TRANSLATE_NOOP("Core", "Support for the people hurt")},
    {"patterns", QT_TRANSLATE_NOOP("Core", "Finding other incidents like it")},
    {"data_breach", QT_TRANSLATE_NOOP("Core", "The 72 hours of a data breach")},
};

constexpr CodeTable tables[] = {
    {List::GapField, gapField},
    {List::GapPurpose, gapPurpose},
};

} // namespace

std::span<const CodeTable> gapCodes()
{
    return tables;
}

} // namespace core
