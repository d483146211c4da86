// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/review.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/death.h"
#include "core/rules/riddor/exemptions.h"
#include "core/rules/riddor/occurrence.h"
#include "core/rules/riddor/specified.h"

namespace core::riddor {

namespace {

// The definition of accident only "includes" violence to workers: a patient hurt by a patient, a
// volunteer stabbed, force used by staff may be one; a private quarrel between visitors is not.
bool isViolenceToNonWorker(const Facts &facts)
{
    if (violence(facts) == Tri::No || atWork(facts) != Tri::No || facts.physicalInjury == Tri::No)
        return false;
    if (isWorker(facts.role))
        return connected(facts) != Tri::No;
    if (facts.role == InjuredRole::Patient || facts.role == InjuredRole::Volunteer)
        return true;
    if (facts.motive == Motive::PersonalDispute || facts.motive == Motive::Domestic)
        return false;
    return facts.eventType == EventType::Restraint || facts.assailant == AssailantRole::Colleague
           || facts.assailant == AssailantRole::Patient
           || (onTrustPremises(facts) && facts.specifiedStatus != SpecifiedStatus::No);
}

// Someone hurt while a doctor treats another is not exempt, but who was being treated is not a fact
// Casebook asks.
bool isHurtInTreatment(const Facts &facts)
{
    return names(facts, ExemptionFact::MedicalTreatment) && !exemption(facts)
           && facts.eventType == EventType::ClinicalTreatment && engaged(facts) != Tri::No;
}

// Work put the person there; HSE looks for a contribution of the work itself.
bool isStreetCrime(const Facts &facts)
{
    const bool publicPlace
        = facts.premises == Premises::PublicRoad || facts.premises == Premises::PublicPlace;
    const bool stranger = facts.assailant == AssailantRole::MemberOfPublic
                          || facts.assailant == AssailantRole::Unknown;
    const bool noLink = facts.motive == Motive::None || facts.motive == Motive::Unknown;
    return violence(facts) == Tri::Yes && atWork(facts) == Tri::Yes && publicPlace && stranger
           && noLink && connected(facts) != Tri::No;
}

bool isHurtWithoutContact(const Facts &facts)
{
    return (facts.eventType == EventType::VerbalAbuse
            || facts.eventType == EventType::ThreatNoContact)
           && facts.physicalInjury == Tri::Yes;
}

bool isUnreportedDeath(const Facts &facts, bool deathReported)
{
    return facts.deathDate.isValid() && !deathReported
           && (isWorker(facts.role) || facts.role == InjuredRole::Unknown || onTrustPremises(facts)
               || facts.premises == Premises::Unknown);
}

} // namespace

QList<Flag> caseFlags(const Facts &facts, bool deathReported, const Limits &limits)
{
    QList<Flag> flags;
    if (facts.specifiedStatus == SpecifiedStatus::SelfDiagnosedOnly
        && facts.jurisdiction == Jurisdiction::GreatBritain && engaged(facts) != Tri::No
        && !exemption(facts) && specifiedInjury(facts).status == SpecifiedStatus::SelfDiagnosedOnly)
        flags.append(Flag::AwaitDiagnosis);
    flags += sharpFlags(facts);
    if (isBeyondTheYear(facts, limits))
        flags.append(Flag::No63Duty);
    const auto exempt = exemption(facts);
    if ((exempt && exempt->review) || isViolenceToNonWorker(facts) || isStreetCrime(facts)
        || isHurtWithoutContact(facts) || isHurtInTreatment(facts)
        || isUnreportedDeath(facts, deathReported))
        flags.append(Flag::HumanReview);
    return flags;
}

} // namespace core::riddor
