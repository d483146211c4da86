// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/exemptions.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/tristate.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// Restraint is not treatment, and treating someone does not exempt an injury to the one who treats.
bool isOwnTreatment(const Facts &facts)
{
    if (!names(facts, ExemptionFact::MedicalTreatment) || facts.eventType == EventType::Restraint)
        return false;
    if (facts.role == InjuredRole::Patient)
        return true;
    return facts.eventType == EventType::ClinicalTreatment && atWork(facts) == Tri::No;
}

// A trolley that gives way is not the treatment, a needle that slips is: a person says which.
bool isDoubtfulTreatment(const Facts &facts)
{
    return facts.eventType != EventType::ClinicalTreatment;
}

Tri isOrMayBe(bool is, bool notSaid)
{
    return is ? Tri::Yes : notSaid ? Tri::Unknown : Tri::No;
}

// An assault by someone carried in the vehicle is not the movement of the vehicle.
Tri isAssaultAboard(const Facts &facts)
{
    const bool passenger = facts.assailant == AssailantRole::Patient
                           || facts.assailant == AssailantRole::RelativeOfPatient
                           || facts.assailant == AssailantRole::Colleague;
    return both(both(isOrMayBe(facts.eventType == EventType::PhysicalAssault,
                               facts.eventType == EventType::Unknown),
                     isOrMayBe(facts.premises == Premises::VehicleOnRoad,
                               facts.premises == Premises::Unknown)),
                isOrMayBe(passenger, facts.assailant == AssailantRole::Unknown));
}

// Reg. 14(3)(a)-(d): what keeps movement on a road reportable all the same.
bool isLifted(const Facts &facts)
{
    return names(facts, ExemptionFact::RoadVehicleLoading)
           || names(facts, ExemptionFact::RoadSubstanceConveyed)
           || names(facts, ExemptionFact::RoadConstructionOrRepair)
           || names(facts, ExemptionFact::TrainInvolved);
}

// A vehicle used as a weapon, and a hospital's own road, may or may not be movement on a road.
bool isDoubtfulMovement(const Facts &facts)
{
    return facts.eventType == EventType::PhysicalAssault || onTrustPremises(facts);
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
        return Exemption{.regulation = ni ? u"NI 10(3)"_s : u"14(5)"_s};
    if (isOwnTreatment(facts))
        return Exemption{.regulation = ni ? u"NI 10(1)"_s : u"14(1)"_s,
                         .review = isDoubtfulTreatment(facts)};
    if (!names(facts, ExemptionFact::RoadVehicleMovement) || isLifted(facts))
        return {};
    const Tri aboard = isAssaultAboard(facts);
    if (aboard == Tri::Yes)
        return {};
    return Exemption{.regulation = ni ? u"NI 10(2)"_s : u"14(3)"_s,
                     .applies = aboard == Tri::No ? Tri::Yes : Tri::Unknown,
                     .review = isDoubtfulMovement(facts)};
}

Tri exempted(const Facts &facts)
{
    const auto found = exemption(facts);
    return found ? found->applies : Tri::No;
}

} // namespace core::riddor
