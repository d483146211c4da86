// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/exemptions.h"

#include "core/rules/riddor/circumstance.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// Restraint is not treatment, and treating someone does not exempt an injury to the one who treats.
bool isOwnTreatment(const Facts &facts)
{
    return names(facts, ExemptionFact::MedicalTreatment) && facts.eventType != EventType::Restraint
           && (facts.role == InjuredRole::Patient
               || facts.eventType == EventType::ClinicalTreatment);
}

// An assault by someone carried in the vehicle is not the movement of the vehicle.
bool isAssaultAboard(const Facts &facts)
{
    return facts.eventType == EventType::PhysicalAssault
           && facts.premises == Premises::VehicleOnRoad
           && (facts.assailant == AssailantRole::Patient
               || facts.assailant == AssailantRole::RelativeOfPatient
               || facts.assailant == AssailantRole::Colleague);
}

} // namespace

bool isArmedForces(const Facts &facts)
{
    return facts.role == InjuredRole::ArmedForcesOnDuty
           || names(facts, ExemptionFact::ArmedForcesOnDuty);
}

std::optional<Exemption> exemption(const Facts &facts)
{
    const bool ni = facts.jurisdiction == Jurisdiction::NorthernIreland;
    if (isArmedForces(facts))
        return Exemption{ni ? u"NI 10(3)"_s : u"14(5)"_s};
    if (isOwnTreatment(facts))
        return Exemption{ni ? u"NI 10(1)"_s : u"14(1)"_s};
    if (!names(facts, ExemptionFact::RoadVehicleMovement)
        || names(facts, ExemptionFact::RoadVehicleLoading) || isAssaultAboard(facts))
        return {};
    // A vehicle used as a weapon, and a hospital's own road, may or may not be movement on a road.
    const bool doubtful = facts.eventType == EventType::PhysicalAssault || onTrustPremises(facts);
    return Exemption{ni ? u"NI 10(2)"_s : u"14(3)"_s, doubtful};
}

} // namespace core::riddor
