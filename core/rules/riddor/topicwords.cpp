// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/topicwords.h"

#include "core/base/tr.h"
#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/run.h"

#include <algorithm>

namespace core::riddor {

namespace {

QString harmHelp(Topic topic, bool irish)
{
    if (topic == Topic::TimeOff)
        return irish ? Tr::tr("More than three days in a row are reportable. The day of the "
                              "accident is not counted; rest days, weekends, leave and light "
                              "duties are, where normal work was not possible.")
                     : Tr::tr("More than seven days in a row are reportable. The day of the "
                              "accident is not counted; rest days, weekends, leave and light "
                              "duties are, where normal work was not possible. Split absences do "
                              "not add up.");
    if (topic == Topic::ToHospital)
        return Tr::tr("Straight from the place to a hospital, for treatment of that injury. Tests, "
                      "examinations and a journey as a precaution are not treatment. At a hospital "
                      "only a specified injury counts.");
    if (irish)
        return Tr::tr("Major injuries are those of the 1997 list: fractures (not of fingers, "
                      "thumbs or toes), amputations, dislocation of shoulder, hip, knee or spine, "
                      "any loss of sight, unconsciousness, and more than 24 hours in hospital.");
    return Tr::tr("A fracture needs a registered doctor's diagnosis; that one is likely is enough "
                  "without an X-ray, a nurse's view is not. Nose, rib, wrist and hand count; "
                  "finger, thumb, toe and tooth do not. Unconsciousness counts only from a head "
                  "injury or asphyxia, strangling included.");
}

} // namespace

QString question(Topic topic)
{
    switch (topic) {
    case Topic::Event:
        return Tr::tr("What happened to this person?");
    case Topic::PhysicalInjury:
        return Tr::tr("Was there a physical injury?");
    case Topic::Role:
        return Tr::tr("Who is the injured person?");
    case Topic::AtWork:
        return Tr::tr("Were they at work?");
    case Topic::Consent:
        return Tr::tr("Had they agreed to the contact?");
    case Topic::Assailant:
        return Tr::tr("Who did it?");
    case Topic::Motive:
        return Tr::tr("What was it about?");
    case Topic::WorkRelated:
        return Tr::tr("Did it arise out of or in connection with work?");
    case Topic::Premises:
        return Tr::tr("Where did it happen?");
    case Topic::Exemption:
        return Tr::tr("Does an exemption apply?");
    case Topic::Specified:
        return Tr::tr("Is it a specified injury?");
    case Topic::TimeOff:
        return Tr::tr("Was normal work possible on the days no period names?");
    case Topic::ToHospital:
        return Tr::tr("Were they taken straight to a hospital for treatment?");
    case Topic::SharpSource:
        return Tr::tr("Is the source of the blood or sharp known, and tested?");
    case Topic::Occurrence:
        return Tr::tr("Was there a dangerous occurrence?");
    case Topic::Disease:
        return Tr::tr("Which disease has a doctor named in writing?");
    case Topic::Death:
        return Tr::tr("Has the injured person died?");
    case Topic::Employer:
        return Tr::tr("Who employs them in fact?");
    case Topic::Controller:
        return Tr::tr("Whose undertaking controlled the premises?");
    }
    Q_UNREACHABLE();
}

QString help(Topic topic, Jurisdiction jurisdiction)
{
    const bool irish = jurisdiction == Jurisdiction::NorthernIreland;
    switch (topic) {
    case Topic::Event:
        return Tr::tr("Words, threats and shock are not an accident, however long the absence. "
                      "Suicide and self-harm are not reportable. A needle used as a weapon is a "
                      "sharp and an assault.");
    case Topic::PhysicalInjury:
        return Tr::tr("HSE's position is that shock, stress and trauma alone are outside RIDDOR. "
                      "Ribs and anxiety on one fit note are a physical injury.");
    case Topic::Role:
        return Tr::tr("As they were that day. Bank staff are employees. Volunteers, patients and "
                      "visitors are not at work, so the over-seven-day rule is not for them.");
    case Topic::AtWork:
        return Tr::tr("The test is the work, not the place: a nurse in a patient's home is at "
                      "work, a nurse on the bus home is not.");
    case Topic::Consent:
        return Tr::tr("A partner in a training exercise agreed to be held. It is then an ordinary "
                      "accident at work, not violence.");
    case Topic::Assailant:
        return Tr::tr("A patient, their relative, a visitor or an intruder who meets a worker as a "
                      "worker makes it a matter of the work.");
    case Topic::Motive:
        return Tr::tr("A personal dispute between colleagues and a domestic matter of the worker "
                      "are not reportable. A dispute about work is.");
    case Topic::WorkRelated:
        return Tr::tr("Did the way the work was done, the equipment, or the condition of the place "
                      "play a part? For street crime on a visit, ask the health and safety "
                      "adviser.");
    case Topic::Premises:
        return Tr::tr("The place decides what is asked about somebody who was not at work, and who "
                      "must report.");
    case Topic::Exemption:
        return Tr::tr("Narrow. Treatment is that of this person by or under a doctor or dentist; "
                      "restraint for safety is not treatment, nor is a fall from a broken trolley. "
                      "An assault in a moving ambulance is not movement of a vehicle; loading and "
                      "unloading stay reportable.");
    case Topic::Specified:
    case Topic::TimeOff:
    case Topic::ToHospital:
        return harmHelp(topic, irish);
    case Topic::SharpSource:
        return Tr::tr("Known to be infected: a dangerous occurrence. Tested negative, or not to be "
                      "traced: no report unless infection follows. A result that is awaited stays "
                      "pending. Every medical sharp is recorded and investigated all the same.");
    case Topic::Occurrence:
        return Tr::tr("Only those of Schedule 2. A hoist or a lift counts, a sling alone does not. "
                      "It is a report of its own beside that of an injury.");
    case Topic::Disease:
        return Tr::tr("A diagnosis in writing from a doctor, attributed to the work. The day to "
                      "report is a target: the regulation has no number of days.");
    case Topic::Death:
        return Tr::tr("From the accident: at once, and within ten days. Within a year from a "
                      "reportable injury of an employee: without delay, even where the injury was "
                      "reported. Suicides are not reportable.");
    case Topic::Employer:
        return Tr::tr("Ask, never assume: an agency worker's employer may be the agency or this "
                      "organisation. A contractor, agency or police force reports its own.");
    case Topic::Controller:
        return Tr::tr("For the self-employed and people who were not at work, whoever controlled "
                      "the premises by carrying on an undertaking must report (regulation 3).");
    }
    Q_UNREACHABLE();
}

QString hint(Topic topic, const Facts &facts)
{
    const bool irish = facts.jurisdiction == Jurisdiction::NorthernIreland;
    switch (topic) {
    case Topic::PhysicalInjury:
        if (facts.physicalInjury == Tri::No
            && std::any_of(facts.incapacity.begin(), facts.incapacity.end(), [](const auto &one) {
                   return one.cause == IncapacityCause::PsychologicalOnly;
               }))
            return Tr::tr("Absence is stress only: RIDDOR does not apply, keep up the support.");
        return {};
    case Topic::Motive:
        if (facts.motive == Motive::LacksCapacity)
            return Tr::tr("The assailant's capacity is irrelevant: the worker did not agree to "
                          "it.");
        return {};
    case Topic::Specified:
        if (irish || facts.specifiedStatus == SpecifiedStatus::No)
            return {};
        if (facts.specified.contains(SpecifiedInjury::NiDislocation))
            return Tr::tr("A dislocation is not a specified injury in Great Britain.");
        if (facts.specified.contains(SpecifiedInjury::NiAdmittedOver24h))
            return Tr::tr("Being in hospital for 24 hours does not of itself make it specified.");
        if (facts.specifiedStatus == SpecifiedStatus::Confirmed
            && (facts.diagnosedBy == DiagnosedBy::Nurse || facts.diagnosedBy == DiagnosedBy::Other))
            return Tr::tr("Not yet confirmed for the regulation: a doctor has to say so.");
        if (facts.specified.contains(SpecifiedInjury::FractureNotDigit))
            return Tr::tr("Fingers, thumbs and toes are excluded.");
        return {};
    case Topic::TimeOff:
        if (std::any_of(facts.incapacity.begin(), facts.incapacity.end(), [](const auto &one) {
                return one.kind == IncapacityKind::LightDuties;
            }))
            return Tr::tr("Light duties count: it is normal work that was not possible.");
        return Tr::tr("The day of the accident is not counted.");
    case Topic::Role:
        if (facts.role == InjuredRole::Volunteer)
            return Tr::tr("The over-seven-day rule never applies to volunteers.");
        return {};
    case Topic::ToHospital:
        if (facts.toHospital == ToHospital::PrecautionOnly)
            return Tr::tr("A journey as a precaution, with no injury to treat, is not "
                          "reportable.");
        return {};
    default:
        return {};
    }
}

} // namespace core::riddor
