// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow factorFramework[] = {
    {"npsa", QT_TRANSLATE_NOOP("Core", "NPSA classification")},
    {"seips", QT_TRANSLATE_NOOP("Core", "SEIPS 3.0 work system")},
    {"yorkshire", QT_TRANSLATE_NOOP("Core", "Yorkshire contributory factors")},
    {"security", QT_TRANSLATE_NOOP("Core", "Security factors")},
    {"fishbone", QT_TRANSLATE_NOOP("Core", "Fishbone")},
};

constexpr CodeRow factorDomain[] = {
    {"npsa_patient", QT_TRANSLATE_NOOP("Core", "Patient"), "npsa"},
    {"npsa_staff", QT_TRANSLATE_NOOP("Core", "Staff (individual)"), "npsa"},
    {"npsa_task", QT_TRANSLATE_NOOP("Core", "Task and guidelines"), "npsa"},
    {"npsa_communication", QT_TRANSLATE_NOOP("Core", "Communication"), "npsa"},
    {"npsa_equipment", QT_TRANSLATE_NOOP("Core", "Equipment and resources"), "npsa"},
    {"npsa_environment", QT_TRANSLATE_NOOP("Core", "Work environment"), "npsa"},
    {"npsa_organisation", QT_TRANSLATE_NOOP("Core", "Organisational and strategic"), "npsa"},
    {"npsa_training", QT_TRANSLATE_NOOP("Core", "Education and training"), "npsa"},
    {"npsa_team", QT_TRANSLATE_NOOP("Core", "Team and social"), "npsa"},
    {"seips_person", QT_TRANSLATE_NOOP("Core", "Person or people"), "seips"},
    {"seips_tasks", QT_TRANSLATE_NOOP("Core", "Tasks"), "seips"},
    {"seips_tools", QT_TRANSLATE_NOOP("Core", "Tools and technology"), "seips"},
    {"seips_organisation", QT_TRANSLATE_NOOP("Core", "Organisation"), "seips"},
    {"seips_internal", QT_TRANSLATE_NOOP("Core", "Internal environment"), "seips"},
    {"seips_external", QT_TRANSLATE_NOOP("Core", "External environment"), "seips"},
    {"yorkshire_team", QT_TRANSLATE_NOOP("Core", "Team"), "yorkshire"},
    {"yorkshire_staff", QT_TRANSLATE_NOOP("Core", "Individual staff"), "yorkshire"},
    {"yorkshire_task", QT_TRANSLATE_NOOP("Core", "Task characteristics"), "yorkshire"},
    {"yorkshire_patient", QT_TRANSLATE_NOOP("Core", "Patient"), "yorkshire"},
    {"yorkshire_workload", QT_TRANSLATE_NOOP("Core", "Workload and staffing"), "yorkshire"},
    {"yorkshire_leadership",
     QT_TRANSLATE_NOOP("Core", "Leadership, supervision and roles"),
     "yorkshire"},
    {"yorkshire_equipment",
     QT_TRANSLATE_NOOP("Core", "Drugs, equipment and supplies"),
     "yorkshire"},
    {"yorkshire_environment", QT_TRANSLATE_NOOP("Core", "Physical environment"), "yorkshire"},
    {"yorkshire_support", QT_TRANSLATE_NOOP("Core", "Support from other departments"), "yorkshire"},
    {"yorkshire_scheduling",
     QT_TRANSLATE_NOOP("Core", "Scheduling and bed management"),
     "yorkshire"},
    {"yorkshire_training", QT_TRANSLATE_NOOP("Core", "Staff training and education"), "yorkshire"},
    {"yorkshire_policies", QT_TRANSLATE_NOOP("Core", "Local policies and procedures"), "yorkshire"},
    {"yorkshire_design",
     QT_TRANSLATE_NOOP("Core", "Design of equipment, supplies and drugs"),
     "yorkshire"},
    {"yorkshire_national", QT_TRANSLATE_NOOP("Core", "National policies"), "yorkshire"},
    {"yorkshire_culture", QT_TRANSLATE_NOOP("Core", "Safety culture"), "yorkshire"},
    {"yorkshire_communication",
     QT_TRANSLATE_NOOP("Core", "Verbal and written communication"),
     "yorkshire"},
    {"security_access", QT_TRANSLATE_NOOP("Core", "Access control"), "security"},
    {"security_layout", QT_TRANSLATE_NOOP("Core", "Line of sight or layout"), "security"},
    {"security_alarm", QT_TRANSLATE_NOOP("Core", "Alarm reach or response"), "security"},
    {"security_staffing", QT_TRANSLATE_NOOP("Core", "Staffing"), "security"},
    {"security_waiting", QT_TRANSLATE_NOOP("Core", "Waiting times and communication"), "security"},
    {"security_information",
     QT_TRANSLATE_NOOP("Core", "Information sharing, history or markers"),
     "security"},
    {"security_training", QT_TRANSLATE_NOOP("Core", "Training in conflict resolution"), "security"},
    {"security_lone_working", QT_TRANSLATE_NOOP("Core", "Lone working"), "security"},
    {"security_intoxication", QT_TRANSLATE_NOOP("Core", "Intoxication"), "security"},
    {"security_bad_news", QT_TRANSLATE_NOOP("Core", "Bereavement or bad news"), "security"},
    {"security_clinical", QT_TRANSLATE_NOOP("Core", "Clinical condition"), "security"},
    {"security_weapon", QT_TRANSLATE_NOOP("Core", "Availability of a weapon"), "security"},
    {"security_guardianship",
     QT_TRANSLATE_NOOP("Core", "Guardianship: offender, target, guardian"),
     "security"},
    {"security_procedures",
     QT_TRANSLATE_NOOP("Core", "Procedures absent or not followed"),
     "security"},
    {"fishbone_people", QT_TRANSLATE_NOOP("Core", "People"), "fishbone"},
    {"fishbone_place", QT_TRANSLATE_NOOP("Core", "Place"), "fishbone"},
    {"fishbone_policy", QT_TRANSLATE_NOOP("Core", "Policy"), "fishbone"},
    {"fishbone_process", QT_TRANSLATE_NOOP("Core", "Process or task"), "fishbone"},
    {"fishbone_plant", QT_TRANSLATE_NOOP("Core", "Plant or equipment"), "fishbone"},
    {"fishbone_person", QT_TRANSLATE_NOOP("Core", "Patient or assailant"), "fishbone"},
    {"fishbone_pressures", QT_TRANSLATE_NOOP("Core", "Pressures and environment"), "fishbone"},
};

constexpr CodeRow factorRating[] = {
    {"contributory", QT_TRANSLATE_NOOP("Core", "Contributory")},
    {"influencing", QT_TRANSLATE_NOOP("Core", "Influencing")},
    {"mitigating", QT_TRANSLATE_NOOP("Core", "Mitigating")},
};

constexpr CodeRow findingOutcome[] = {
    {"substantiated", QT_TRANSLATE_NOOP("Core", "Substantiated")},
    {"partly_substantiated", QT_TRANSLATE_NOOP("Core", "Partly substantiated")},
    {"not_substantiated", QT_TRANSLATE_NOOP("Core", "Not substantiated")},
    {"undetermined", QT_TRANSLATE_NOOP("Core", "Unable to determine")},
    {"not_completed", QT_TRANSLATE_NOOP("Core", "Not completed")},
};

constexpr CodeRow enquiryDirection[] = {
    {"towards", QT_TRANSLATE_NOOP("Core", "Towards the suspect")},
    {"away", QT_TRANSLATE_NOOP("Core", "Away from the suspect")},
};

constexpr CodeRow held[] = {
    {"yes", QT_TRANSLATE_NOOP("Core", "Held")},
    {"partly", QT_TRANSLATE_NOOP("Core", "Partly held")},
    {"no", QT_TRANSLATE_NOOP("Core", "Did not hold")},
    {"unknown", QT_TRANSLATE_NOOP("Core", "Not known whether it held")},
};

constexpr CodeRow supportKind[] = {
    {"medical", QT_TRANSLATE_NOOP("Core", "Immediate medical care")},
    {"relieved", QT_TRANSLATE_NOOP("Core", "Relieved from duty")},
    {"hot_debrief", QT_TRANSLATE_NOOP("Core", "Hot debrief")},
    {"manager_contact", QT_TRANSLATE_NOOP("Core", "Line manager's contact within 24 hours")},
    {"police_information", QT_TRANSLATE_NOOP("Core", "Information on the police process")},
    {"occupational_health", QT_TRANSLATE_NOOP("Core", "Occupational health")},
    {"counselling", QT_TRANSLATE_NOOP("Core", "Counselling or employee assistance")},
    {"trim", QT_TRANSLATE_NOOP("Core", "TRiM or critical incident support")},
    {"victims_code", QT_TRANSLATE_NOOP("Core", "Victims' Code rights and referral")},
    {"pay", QT_TRANSLATE_NOOP("Core", "Pay and NHS Injury Allowance")},
    {"return_to_work", QT_TRANSLATE_NOOP("Core", "Return-to-work plan")},
    {"union", QT_TRANSLATE_NOOP("Core", "Union")},
    {"feedback", QT_TRANSLATE_NOOP("Core", "Feedback on the outcome")},
    {"publicity", QT_TRANSLATE_NOOP("Core", "Consent to publicity")},
    {"compensation", QT_TRANSLATE_NOOP("Core", "Advice on compensation (CICA)")},
};

constexpr CodeRow participantRole[] = {
    {"victim", QT_TRANSLATE_NOOP("Core", "Victim")},
    {"line_manager", QT_TRANSLATE_NOOP("Core", "Line manager")},
    {"ward_lead", QT_TRANSLATE_NOOP("Core", "Ward lead")},
    {"lsms", QT_TRANSLATE_NOOP("Core", "Local Security Management Specialist")},
    {"health_safety", QT_TRANSLATE_NOOP("Core", "Health and safety")},
    {"safeguarding", QT_TRANSLATE_NOOP("Core", "Safeguarding")},
    {"clinical", QT_TRANSLATE_NOOP("Core", "Clinical lead")},
    {"human_resources", QT_TRANSLATE_NOOP("Core", "Human resources")},
    {"occupational_health", QT_TRANSLATE_NOOP("Core", "Occupational health")},
    {"union", QT_TRANSLATE_NOOP("Core", "Union representative")},
    {"police", QT_TRANSLATE_NOOP("Core", "Police")},
    {"estates", QT_TRANSLATE_NOOP("Core", "Estates")},
    {"patient_safety", QT_TRANSLATE_NOOP("Core", "Patient safety lead")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another participant")},
};

constexpr CodeRow dissemination[] = {
    {"briefing", QT_TRANSLATE_NOOP("Core", "Seven-minute briefing")},
    {"alert", QT_TRANSLATE_NOOP("Core", "Safety alert")},
    {"team_brief", QT_TRANSLATE_NOOP("Core", "Team brief")},
    {"screensaver", QT_TRANSLATE_NOOP("Core", "Screensaver")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another way")},
};

constexpr CodeRow signatory[] = {
    {"lsms", QT_TRANSLATE_NOOP("Core", "Local Security Management Specialist")},
    {"manager", QT_TRANSLATE_NOOP("Core", "Line manager")},
    {"director", QT_TRANSLATE_NOOP("Core", "Security Director")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another person")},
};

constexpr CodeRow signatureKind[] = {
    {"here", QT_TRANSLATE_NOOP("Core", "Signed here")},
    {"paper", QT_TRANSLATE_NOOP("Core", "Signed on paper")},
    {"email", QT_TRANSLATE_NOOP("Core", "Agreed by e-mail")},
};

constexpr CodeTable tables[] = {
    {List::FactorFramework, factorFramework},
    {List::FactorDomain, factorDomain},
    {List::FactorRating, factorRating},
    {List::FindingOutcome, findingOutcome},
    {List::EnquiryDirection, enquiryDirection},
    {List::Held, held},
    {List::SupportKind, supportKind},
    {List::ParticipantRole, participantRole},
    {List::Dissemination, dissemination},
    {List::Signatory, signatory},
    {List::SignatureKind, signatureKind},
};

} // namespace

std::span<const CodeTable> factorCodes()
{
    return tables;
}

} // namespace core
