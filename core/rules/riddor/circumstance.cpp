// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/circumstance.h"

#include "core/rules/tristate.h"

namespace core::riddor {

bool isWorker(InjuredRole role)
{
    switch (role) {
    case InjuredRole::Employee:
    case InjuredRole::BankWorker:
    case InjuredRole::AgencyWorker:
    case InjuredRole::ContractorEmployee:
    case InjuredRole::SelfEmployed:
    case InjuredRole::StudentOnPlacement:
    case InjuredRole::PoliceOfficer:
    case InjuredRole::ArmedForcesOnDuty:
        return true;
    case InjuredRole::Unknown:
    case InjuredRole::Volunteer:
    case InjuredRole::Patient:
    case InjuredRole::Visitor:
    case InjuredRole::MemberOfPublic:
        return false;
    }
    Q_UNREACHABLE();
}

Tri atWork(const Facts &facts)
{
    if (facts.role == InjuredRole::ArmedForcesOnDuty)
        return Tri::Yes;
    if (facts.role == InjuredRole::Unknown || isWorker(facts.role))
        return facts.atWork;
    return Tri::No;
}

Tri violence(const Facts &facts)
{
    switch (facts.eventType) {
    case EventType::PhysicalAssault:
        if (facts.consensual == Tri::Unknown)
            return Tri::Unknown;
        return facts.consensual == Tri::Yes ? Tri::No : Tri::Yes;
    case EventType::Restraint:
        // Force on the person restrained; to the worker who restrains it is an accident either way.
        return Tri::Yes;
    case EventType::Unknown:
        return Tri::Unknown;
    case EventType::VerbalAbuse:
    case EventType::ThreatNoContact:
    case EventType::SharpsInjury:
    case EventType::BodyFluidExposure:
    case EventType::OtherAccident:
    case EventType::EquipmentFailure:
    case EventType::RoadTraffic:
    case EventType::ClinicalTreatment:
    case EventType::Suicide:
        return Tri::No;
    }
    Q_UNREACHABLE();
}

Tri accident(const Facts &facts)
{
    const Tri violent = violence(facts);
    if (violent == Tri::No)
        return facts.physicalInjury;
    if (violent == Tri::Unknown)
        return both(facts.physicalInjury, Tri::Unknown);
    return both(facts.physicalInjury, atWork(facts));
}

Tri connected(const Facts &facts)
{
    if (facts.eventType == EventType::Suicide)
        return Tri::No;
    if (facts.motive == Motive::PersonalDispute || facts.motive == Motive::Domestic)
        return Tri::No;
    return facts.workRelated;
}

Tri engaged(const Facts &facts)
{
    return both(accident(facts), connected(facts));
}

bool onTrustPremises(const Facts &facts)
{
    return facts.premises == Premises::TrustHospital
           || facts.premises == Premises::TrustNonHospital;
}

bool ownPremises(const Facts &facts)
{
    return facts.role == InjuredRole::SelfEmployed && facts.controller == Controller::InjuredPerson;
}

bool names(const Facts &facts, ExemptionFact fact)
{
    return facts.exemptions.contains(fact);
}

} // namespace core::riddor
