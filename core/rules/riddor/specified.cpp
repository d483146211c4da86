// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/specified.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(SpecifiedInjury injury)
{
    switch (injury) {
    case SpecifiedInjury::FractureNotDigit:
        return u"4(1)(a)"_s;
    case SpecifiedInjury::Amputation:
        return u"4(1)(b)"_s;
    case SpecifiedInjury::Sight:
        return u"4(1)(c)"_s;
    case SpecifiedInjury::CrushHeadTorso:
        return u"4(1)(d)"_s;
    case SpecifiedInjury::BurnOver10Percent:
        return u"4(1)(e)(i)"_s;
    case SpecifiedInjury::BurnVital:
        return u"4(1)(e)(ii)"_s;
    case SpecifiedInjury::Scalping:
        return u"4(1)(f)"_s;
    case SpecifiedInjury::UnconsciousHeadInjury:
    case SpecifiedInjury::UnconsciousAsphyxia:
        return u"4(1)(g)"_s;
    case SpecifiedInjury::EnclosedSpace:
        return u"4(1)(h)"_s;
    case SpecifiedInjury::NiDislocation:
    case SpecifiedInjury::NiLossOfSightAny:
    case SpecifiedInjury::NiUnconsciousness:
    case SpecifiedInjury::NiAdmittedOver24h:
        return {};
    }
    Q_UNREACHABLE();
}

// What anyone present sees: the text asks for no doctor and nothing is found out later.
bool isEvident(SpecifiedInjury injury)
{
    return injury == SpecifiedInjury::BurnOver10Percent || injury == SpecifiedInjury::Scalping
           || injury == SpecifiedInjury::UnconsciousHeadInjury
           || injury == SpecifiedInjury::UnconsciousAsphyxia
           || injury == SpecifiedInjury::EnclosedSpace;
}

bool needsDoctor(SpecifiedInjury injury)
{
    return injury == SpecifiedInjury::FractureNotDigit || injury == SpecifiedInjury::Sight;
}

// The 1995 model names neither, though both nearly always mean more than a day in hospital.
bool doubtfulInNorthernIreland(SpecifiedInjury injury)
{
    return injury == SpecifiedInjury::CrushHeadTorso || injury == SpecifiedInjury::BurnOver10Percent
           || injury == SpecifiedInjury::BurnVital || injury == SpecifiedInjury::Scalping;
}

Specified northernIreland(const Facts &facts)
{
    Specified found{
        .status = facts.specifiedStatus, .regulation = u"NI 3(1)(b)"_s, .evident = true};
    // No doctor's gate: the injury is major whether or not anyone has named it yet.
    if (found.status == SpecifiedStatus::SelfDiagnosedOnly)
        found.status = SpecifiedStatus::Unknown;
    if (facts.specified.isEmpty())
        return found;
    found.doubtful = true;
    for (const SpecifiedInjury injury : facts.specified)
        found.doubtful = found.doubtful && doubtfulInNorthernIreland(injury);
    return found;
}

} // namespace

Specified specifiedInjury(const Facts &facts)
{
    if (facts.specifiedStatus == SpecifiedStatus::No)
        return {};
    if (facts.jurisdiction == Jurisdiction::NorthernIreland)
        return northernIreland(facts);

    Specified found{.status = facts.specifiedStatus,
                    .regulation = facts.specified.isEmpty() ? u"4(1)"_s : QString(),
                    .diagnosed = facts.diagnosedOn};
    bool gated = true;
    for (const SpecifiedInjury injury : facts.specified) {
        if (paragraph(injury).isEmpty())
            continue;
        // An injury no doctor need name decides before one that a doctor must.
        if (found.regulation.isEmpty() || (gated && !needsDoctor(injury)))
            found.regulation = paragraph(injury);
        gated = gated && needsDoctor(injury);
        found.evident = found.evident || isEvident(injury);
    }
    if (found.regulation.isEmpty())
        return {}; // a dislocation, a night in hospital: on the Northern Ireland list only

    if (found.evident) {
        found.diagnosed = {};
        if (found.status == SpecifiedStatus::SelfDiagnosedOnly)
            found.status = SpecifiedStatus::Unknown; // what the person says of it is evidence
    }
    const bool otherView
        = facts.diagnosedBy == DiagnosedBy::Nurse || facts.diagnosedBy == DiagnosedBy::Other;
    if (found.status == SpecifiedStatus::Confirmed && gated && otherView
        && !facts.specified.isEmpty())
        found.status = SpecifiedStatus::AwaitingDoctor;
    return found;
}

} // namespace core::riddor
