// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/responsible.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/exemptions.h"

namespace core::riddor {

namespace {

ResponsiblePerson controller(const Facts &facts)
{
    switch (facts.controller) {
    case Controller::Trust:
        return ResponsiblePerson::Trust;
    case Controller::Other:
        return ResponsiblePerson::OtherController;
    case Controller::InjuredPerson:
        return facts.role == InjuredRole::SelfEmployed ? ResponsiblePerson::Self
                                                       : ResponsiblePerson::None;
    case Controller::Unknown:
        return onTrustPremises(facts) ? ResponsiblePerson::Trust
                                      : ResponsiblePerson::DetermineAgencyOrHost;
    }
    Q_UNREACHABLE();
}

ResponsiblePerson employerInFact(const Facts &facts)
{
    switch (facts.employer) {
    case Employer::Trust:
    case Employer::TrainingProvider:
        return ResponsiblePerson::Trust;
    case Employer::Agency:
    case Employer::Contractor:
    case Employer::Other:
    case Employer::Mod:
        return ResponsiblePerson::OtherEmployer;
    case Employer::Police:
        return ResponsiblePerson::PoliceForce;
    case Employer::Self:
    case Employer::None:
        return controller(facts);
    case Employer::Unknown:
        return ResponsiblePerson::DetermineAgencyOrHost;
    }
    Q_UNREACHABLE();
}

bool isNonWorkerDuty(Category category)
{
    return category == Category::NonWorkerSpecifiedAtHospital
           || category == Category::NonWorkerTakenToHospital;
}

} // namespace

ResponsiblePerson responsiblePerson(const Facts &facts, Category category)
{
    if (isArmedForces(facts) && category != Category::DangerousOccurrence)
        return ResponsiblePerson::None;
    if (isNonWorkerDuty(category))
        return controller(facts);
    switch (facts.role) {
    case InjuredRole::Employee:
    case InjuredRole::BankWorker:
    case InjuredRole::AgencyWorker:
        return employerInFact(facts);
    case InjuredRole::ContractorEmployee:
        // Theirs, not the trust's, even before anyone has asked for its name.
        return facts.employer == Employer::Unknown ? ResponsiblePerson::OtherEmployer
                                                   : employerInFact(facts);
    case InjuredRole::StudentOnPlacement:
        // The immediate provider of the training, which on placement is the trust.
        return facts.employer == Employer::Unknown || facts.employer == Employer::None
                   ? ResponsiblePerson::Trust
                   : employerInFact(facts);
    case InjuredRole::PoliceOfficer:
        return ResponsiblePerson::PoliceForce;
    case InjuredRole::ArmedForcesOnDuty:
        return controller(facts);
    case InjuredRole::Unknown:
        return ResponsiblePerson::DetermineAgencyOrHost;
    case InjuredRole::SelfEmployed:
        // A disease is the self-employed person's own to report (reg. 3).
        if (category == Category::DiseaseBiologicalAgent
            || category == Category::DiseaseOccupational)
            return ResponsiblePerson::Self;
        return controller(facts);
    case InjuredRole::Volunteer:
    case InjuredRole::Patient:
    case InjuredRole::Visitor:
    case InjuredRole::MemberOfPublic:
        return controller(facts);
    }
    Q_UNREACHABLE();
}

Tri trustMustReport(ResponsiblePerson responsible, Tri report)
{
    if (responsible == ResponsiblePerson::Trust)
        return report;
    if (responsible == ResponsiblePerson::DetermineAgencyOrHost && report != Tri::No)
        return Tri::Unknown;
    return Tri::No;
}

} // namespace core::riddor
