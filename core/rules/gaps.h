// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace core {

/// A person of an incident with what belongs to them, as far as gaps need it.
struct PartFacts
{
    Part part;
    QList<Injury> injuries;
    QList<IncapacityPeriod> periods;
};

/// An incident as far as gaps need it.
struct IncidentFacts
{
    Incident incident;
    QList<PartFacts> parts;
    QList<LostProperty> property;
    bool hasCameraRequest = false; ///< footage was asked for, or is on the list to ask for
};

/// A fact nobody has said yet.
struct Gap
{
    QString field;    ///< code of List::GapField
    QString partCode; ///< whose, "V1"; empty for the incident's own
    QString purpose;  ///< code of List::GapPurpose
    bool operator==(const Gap &) const = default;
};

/// What is missing from an incident, in the order in which one would ask. Nothing is asked that
/// cannot apply to what happened; what was answered "no" is not missing.
QList<Gap> gaps(const IncidentFacts &facts);

/// "V1: Whether they were at work", in the language of the program.
QString label(const Gap &gap);

} // namespace core
