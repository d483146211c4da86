// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/casefacts.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/codes.h"

#include <QStringList>

#include <algorithm>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QStringList actsOf(const CaseVictim &held)
{
    return held.victim.acts.split(u' ', Qt::SkipEmptyParts);
}

// Nothing is later than the day somebody wrote it down.
QDate dayOf(const core::Incident &incident, QDate asOf)
{
    for (const QDate day : {incident.occurredOn, incident.discoveredOn, incident.reportedOn}) {
        if (day.isValid())
            return day;
    }
    return asOf;
}

EventType eventOf(const CaseVictim &held)
{
    if (const auto said = fromCode<EventType>(held.victim.riddorEvent))
        return *said;
    const QStringList acts = actsOf(held);
    if (std::any_of(acts.begin(), acts.end(), isContact))
        return EventType::PhysicalAssault;
    if (acts.isEmpty())
        return EventType::Unknown;
    const bool threat
        = acts.contains(u"PA21"_s) || acts.contains(u"NP02"_s) || acts.contains(u"NP03"_s);
    return threat ? EventType::ThreatNoContact : EventType::VerbalAbuse;
}

AssailantRole roleOf(const Assailant &assailant)
{
    const QString &kind = assailant.personKind;
    const QString &status = assailant.part.workStatus;
    if (kind == u"relative")
        return AssailantRole::RelativeOfPatient;
    if (kind == u"patient" || status == u"patient")
        return AssailantRole::Patient;
    if (kind == u"visitor" || status == u"visitor")
        return AssailantRole::Visitor;
    if (kind == u"public" || status == u"member_of_public")
        return AssailantRole::MemberOfPublic;
    if (kind == u"staff" || kind == u"contractor" || !status.isEmpty())
        return AssailantRole::Colleague;
    return AssailantRole::Unknown;
}

// One who was there for care, or for someone in care, makes it a matter of the work; a colleague or
// a stranger may have come with a quarrel of their own, so that must be asked.
Tri workRelated(const Facts &facts)
{
    switch (facts.assailant) {
    case AssailantRole::Patient:
    case AssailantRole::RelativeOfPatient:
    case AssailantRole::Visitor:
        return facts.atWork;
    case AssailantRole::Unknown:
    case AssailantRole::MemberOfPublic:
    case AssailantRole::Intruder:
    case AssailantRole::Colleague:
    case AssailantRole::RelativeOfWorker:
    case AssailantRole::None:
        break;
    }
    return facts.atWork == Tri::No ? Tri::No : Tri::Unknown;
}

Motive motiveOf(const CaseVictim &held)
{
    if (const auto said = fromCode<Motive>(held.victim.motive))
        return *said;
    return held.victim.intent == u"clinical" ? Motive::LacksCapacity : Motive::Unknown;
}

Premises premisesOf(const CaseVictim &held)
{
    if (const auto said = fromCode<Premises>(held.victim.premises))
        return *said;
    if (held.siteKind == u"hospital")
        return Premises::TrustHospital;
    if (!held.siteKind.isEmpty())
        return Premises::TrustNonHospital;
    const QString &place = held.incident.placeType;
    if (place == u"patient_home")
        return Premises::PatientHome;
    if (place == u"public_place")
        return Premises::PublicPlace;
    if (place == u"ambulance")
        return Premises::VehicleOnRoad;
    if (place == u"gp" || place == u"care_home" || place == u"custody")
        return Premises::Other;
    return Premises::Unknown;
}

bool isMind(const core::Injury &injury)
{
    return injury.injuryKind == u"psychological";
}

// An injury that is written down goes before a "no" said earlier: it may have been found since.
Tri physicalInjury(const CaseVictim &held)
{
    const QString &harm = held.victim.physicalHarm;
    if (!harm.isEmpty() && harm != u"none")
        return Tri::Yes;
    bool saidNone = harm == u"none" || held.victim.physicalInjury == Tri::No;
    for (const core::Injury &injury : held.injuries) {
        if (injury.injuryKind == u"none" || isMind(injury))
            saidNone = true;
        else if (!injury.injuryKind.isEmpty())
            return Tri::Yes;
    }
    if (held.victim.physicalInjury == Tri::Yes)
        return Tri::Yes;
    return saidNone ? Tri::No : Tri::Unknown;
}

// The answer that asks most wins: one confirmed injury is enough, one nobody asked about is open.
int weight(SpecifiedStatus status)
{
    switch (status) {
    case SpecifiedStatus::Confirmed:
        return 4;
    case SpecifiedStatus::AwaitingDoctor:
        return 3;
    case SpecifiedStatus::Unknown:
        return 2;
    case SpecifiedStatus::SelfDiagnosedOnly:
        return 1;
    case SpecifiedStatus::No:
        return 0;
    }
    Q_UNREACHABLE();
}

void readInjuries(const CaseVictim &held, Facts &facts)
{
    facts.physicalInjury = physicalInjury(held);
    bool first = true;
    for (const core::Injury &injury : held.injuries) {
        const auto hospital = fromCode<ToHospital>(injury.takenToHospital);
        if (hospital && facts.toHospital != ToHospital::Yes)
            facts.toHospital = *hospital;
        if (injury.injuryKind == u"puncture" && facts.sharpSource == SharpSource::NotASharp)
            facts.sharpSource = SharpSource::Unknown;
        auto status
            = fromCode<SpecifiedStatus>(injury.specifiedStatus).value_or(SpecifiedStatus::Unknown);
        if (isMind(injury) || injury.injuryKind == u"none")
            status = SpecifiedStatus::No;
        if (!first && weight(status) < weight(facts.specifiedStatus))
            continue;
        first = false;
        facts.specifiedStatus = status;
        const auto specified = fromCode<SpecifiedInjury>(injury.specified);
        facts.specified = specified ? QList{*specified} : QList<SpecifiedInjury>();
        facts.diagnosedBy
            = fromCode<DiagnosedBy>(injury.diagnosedBy).value_or(DiagnosedBy::NotStated);
        facts.diagnosedOn = injury.diagnosedOn;
    }
}

void readPeriods(const CaseVictim &held, Facts &facts)
{
    for (const core::IncapacityPeriod &period : held.periods) {
        if (period.fromOn.isNull())
            continue;
        facts.incapacity.append(
            {.from = period.fromOn,
             .to = period.untilOn > facts.asOf ? QDate() : period.untilOn,
             .kind = fromCode<IncapacityKind>(period.periodKind).value_or(IncapacityKind::Absent),
             .cause
             = fromCode<IncapacityCause>(period.cause).value_or(IncapacityCause::PhysicalInjury)});
    }
}

// Who and what it was about, and whether that makes it a matter of the work.
void readCircumstances(const CaseVictim &held, Facts &facts)
{
    const core::Part &victim = held.victim;
    if (const auto said = fromCode<Controller>(victim.premisesController))
        facts.controller = *said;
    else if (!held.siteKind.isEmpty() && onTrustPremises(facts))
        facts.controller = Controller::Trust;
    if (victim.consensual != Tri::Unknown)
        facts.consensual = victim.consensual;
    else if (facts.eventType == EventType::PhysicalAssault)
        facts.consensual = Tri::No; // an act that was suffered
    if (const auto said = fromCode<AssailantRole>(victim.assailantRole))
        facts.assailant = *said;
    else if (!held.assailants.isEmpty())
        facts.assailant = roleOf(held.assailants.first());
    facts.motive = motiveOf(held);
    facts.workRelated
        = victim.workRelated == Tri::Unknown ? workRelated(facts) : victim.workRelated;
    if (const auto said = fromCode<ExemptionFact>(victim.exemption))
        facts.exemptions = {*said};
}

// What is not the injury: a sharp's source, a dangerous occurrence, a disease.
void readExposure(const CaseVictim &held, Facts &facts)
{
    const core::Part &victim = held.victim;
    if (actsOf(held).contains(u"PA17"_s))
        facts.sharpSource = SharpSource::Unknown;
    if (const auto said = fromCode<SharpSource>(victim.sharpSource))
        facts.sharpSource = *said;
    else if (victim.sharpSource == u"none")
        facts.sharpSource = SharpSource::NotASharp;
    if (const auto said = fromCode<OccurrenceKind>(victim.dangerousOccurrence))
        facts.occurrence = *said;
    if (!victim.disease.isEmpty())
        facts.diagnosis = Diagnosis{victim.disease, victim.diseaseByWork, victim.diseaseReceivedOn};
}

void readDeath(const CaseVictim &held, Facts &facts)
{
    const core::Part &victim = held.victim;
    if (!victim.diedOn.isValid() && victim.physicalHarm != u"death")
        return;
    facts.deathDate = victim.diedOn.isValid() ? victim.diedOn : facts.incidentDate;
    facts.deathLearned
        = victim.deathLearnedOn.isValid() ? victim.deathLearnedOn : held.incident.reportedOn;
    if (facts.deathLearned < facts.deathDate)
        facts.deathLearned = facts.deathDate;
    facts.deathCauseLinked = victim.deathByInjury;
}

} // namespace

bool isContact(const QString &act)
{
    if (act.startsWith(u"SX"))
        return act == u"SX01" || act == u"SX02" || act == u"SX03";
    return act.startsWith(u"PA") && act != u"PA21";
}

Facts factsOf(const CaseVictim &held, QDate asOf)
{
    Facts facts;
    facts.jurisdiction = held.jurisdiction;
    facts.asOf = asOf;
    facts.incidentDate = dayOf(held.incident, asOf);
    facts.eventType = eventOf(held);
    facts.role = fromCode<InjuredRole>(held.victim.workStatus).value_or(InjuredRole::Unknown);
    facts.atWork = held.victim.atWork;
    facts.employer = fromCode<Employer>(held.victim.employer).value_or(Employer::Unknown);
    facts.premises = premisesOf(held);
    readCircumstances(held, facts);
    readInjuries(held, facts);
    readExposure(held, facts);
    readPeriods(held, facts);
    if (held.victim.unlistedDays == u"fit")
        facts.unlistedDays = UnlistedDays::Fit;
    readDeath(held, facts);
    for (const core::Submission &made : held.submissions) {
        if (made.state != u"rejected")
            facts.submissions.append({made.category, made.sentOn});
    }
    return facts;
}

} // namespace core::riddor
