// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/domain/evidence.h"
#include "core/domain/incident.h"
#include "core/domain/person.h"
#include "core/domain/place.h"

namespace core {

/// A part of an incident with what belongs to it.
struct PartFile
{
    Part part;
    QList<Injury> injuries;
    QList<IncapacityPeriod> periods;
    std::optional<Person> newPerson{}; ///< goes into the register in the same commit

    bool operator==(const PartFile &) const = default;
};

/// One incident with everything that is saved together with it.
struct IncidentFile
{
    Incident incident;
    QList<PartFile> parts;
    QList<LostProperty> property;
    QList<Notification> notifications;
    QList<OtherReference> references;
    std::optional<Site> newSite{}; ///< goes into the register in the same commit

    bool operator==(const IncidentFile &) const = default;
};

/// What the fourth step of recording asks for beside the incident itself.
struct FirstSteps
{
    QList<CameraRequest> cameras;
    std::optional<DiaryNote> ringBack;
    QList<Link> links; ///< to other incidents; otherId and why are given
};

} // namespace core
