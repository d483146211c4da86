// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clockcodes.h"

#include "core/base/tr.h"

#include <span>

namespace core {

namespace {

struct CodeRow
{
    const char *code;
    const char *label;
};

constexpr CodeRow clockKind[] = {
    {"SAR", QT_TRANSLATE_NOOP("Core", "Subject access request")},
    {"FOI", QT_TRANSLATE_NOOP("Core", "Freedom of information request")},
    {"BREACH", QT_TRANSLATE_NOOP("Core", "Personal data breach")},
    {"SIX_MONTHS", QT_TRANSLATE_NOOP("Core", "Six-month limit to prosecute")},
    {"CICA", QT_TRANSLATE_NOOP("Core", "Criminal injuries compensation (CICA)")},
    {"REVIEW_START", QT_TRANSLATE_NOOP("Core", "Post-incident review to be held")},
    {"SANCTION_REVIEW", QT_TRANSLATE_NOOP("Core", "Review of a sanction")},
    {"MARKER_REVIEW", QT_TRANSLATE_NOOP("Core", "Review of a marker")},
    {"TREATMENT_REVIEW", QT_TRANSLATE_NOOP("Core", "Review of withheld treatment")},
    {"POLICY_REVIEW", QT_TRANSLATE_NOOP("Core", "Review of a policy")},
    {"RISK_REVIEW", QT_TRANSLATE_NOOP("Core", "Review of a risk assessment")},
    {"OWN_RETURN", QT_TRANSLATE_NOOP("Core", "A return of our own")},
};

constexpr CodeRow clockState[] = {
    {"running", QT_TRANSLATE_NOOP("Core", "Running")},
    {"pending", QT_TRANSLATE_NOOP("Core", "Pending")},
    {"no_limit", QT_TRANSLATE_NOOP("Core", "No such limit")},
    {"done", QT_TRANSLATE_NOOP("Core", "Done")},
    {"withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")},
    {"stopped", QT_TRANSLATE_NOOP("Core", "No longer follows from the facts")},
};

constexpr CodeRow clockBasis[] = {
    {"statute", QT_TRANSLATE_NOOP("Core", "Law")},
    {"guidance", QT_TRANSLATE_NOOP("Core", "Guidance")},
    {"local", QT_TRANSLATE_NOOP("Core", "Our own rule")},
};

constexpr CodeRow holidayNation[] = {
    {"UK", QT_TRANSLATE_NOOP("Core", "All of the United Kingdom")},
    {"EW", QT_TRANSLATE_NOOP("Core", "England and Wales")},
    {"SCT", QT_TRANSLATE_NOOP("Core", "Scotland")},
    {"NI", QT_TRANSLATE_NOOP("Core", "Northern Ireland")},
};

constexpr CodeRow returnUnit[] = {
    {"working_days", QT_TRANSLATE_NOOP("Core", "Working days after an incident is reported")},
    {"days", QT_TRANSLATE_NOOP("Core", "Days after an incident is reported")},
    {"monthly", QT_TRANSLATE_NOOP("Core", "Every month, by this day of the next month")},
};

std::span<const CodeRow> rowsOf(ClockList list)
{
    switch (list) {
    case ClockList::Kind:
        return clockKind;
    case ClockList::State:
        return clockState;
    case ClockList::Basis:
        return clockBasis;
    case ClockList::Nation:
        return holidayNation;
    case ClockList::Unit:
        return returnUnit;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<std::pair<QString, QString>> clockCodes(ClockList list)
{
    QList<std::pair<QString, QString>> all;
    for (const CodeRow &row : rowsOf(list))
        all.append({QString::fromLatin1(row.code), Tr::tr(row.label)});
    return all;
}

QString clockLabel(ClockList list, const QString &code)
{
    for (const CodeRow &row : rowsOf(list)) {
        if (code == QLatin1StringView(row.code))
            return Tr::tr(row.label);
    }
    return code;
}

} // namespace core
