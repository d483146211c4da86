// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow dutyRule[] = {
    {"RIDDOR", QT_TRANSLATE_NOOP("Core", "RIDDOR report")},
    {"PARS", QT_TRANSLATE_NOOP("Core", "Physical assault report (PARS)")},
    {"REVIEW", QT_TRANSLATE_NOOP("Core", "Post-incident review")},
};

constexpr CodeRow dutyState[] = {
    {"pending", QT_TRANSLATE_NOOP("Core", "Pending")},
    {"due", QT_TRANSLATE_NOOP("Core", "Due")},
    {"submitted", QT_TRANSLATE_NOOP("Core", "Submitted")},
    {"not_owed", QT_TRANSLATE_NOOP("Core", "Not owed")},
    {"withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")},
};

constexpr CodeRow submissionState[] = {
    {"sent", QT_TRANSLATE_NOOP("Core", "Sent")},
    {"acknowledged", QT_TRANSLATE_NOOP("Core", "Acknowledged")},
    {"rejected", QT_TRANSLATE_NOOP("Core", "Rejected")},
};

constexpr CodeRow riddorCategory[] = {
    {"DEATH", QT_TRANSLATE_NOOP("Core", "Death")},
    {"DEATH_WITHIN_ONE_YEAR", QT_TRANSLATE_NOOP("Core", "Death within one year of the injury")},
    {"DEATH_BIOLOGICAL_AGENT", QT_TRANSLATE_NOOP("Core", "Death from a biological agent")},
    {"SPECIFIED_INJURY", QT_TRANSLATE_NOOP("Core", "Specified injury")},
    {"NI_MAJOR_INJURY", QT_TRANSLATE_NOOP("Core", "Major injury (Northern Ireland)")},
    {"NON_WORKER_SPECIFIED_INJURY_AT_HOSPITAL",
     QT_TRANSLATE_NOOP("Core", "Specified injury of a non-worker at a hospital")},
    {"NON_WORKER_TAKEN_TO_HOSPITAL", QT_TRANSLATE_NOOP("Core", "Non-worker taken to hospital")},
    {"DANGEROUS_OCCURRENCE", QT_TRANSLATE_NOOP("Core", "Dangerous occurrence")},
    {"OVER_SEVEN_DAY", QT_TRANSLATE_NOOP("Core", "Over-seven-day injury")},
    {"NI_OVER_THREE_DAY", QT_TRANSLATE_NOOP("Core", "Over-three-day injury (Northern Ireland)")},
    {"DISEASE_BIOLOGICAL_AGENT", QT_TRANSLATE_NOOP("Core", "Disease from a biological agent")},
    {"DISEASE_OCCUPATIONAL", QT_TRANSLATE_NOOP("Core", "Occupational disease")},
    {"PENDING_INFORMATION", QT_TRANSLATE_NOOP("Core", "Pending: more must be known")},
    {"PENDING_OVER_SEVEN_DAY",
     QT_TRANSLATE_NOOP("Core", "Pending: may become an over-seven-day injury")},
    {"PENDING_NI_OVER_THREE_DAY",
     QT_TRANSLATE_NOOP("Core", "Pending: may become an over-three-day injury")},
    {"RECORD_ONLY_OVER_THREE_DAY", QT_TRANSLATE_NOOP("Core", "Record only: over-three-day injury")},
    {"NOT_RIDDOR_EXEMPT", QT_TRANSLATE_NOOP("Core", "Not reportable: exempt")},
    {"NOT_RIDDOR", QT_TRANSLATE_NOOP("Core", "Not reportable")},
};

constexpr CodeRow riddorFlag[] = {
    {"AWAIT_DIAGNOSIS", QT_TRANSLATE_NOOP("Core", "Await a doctor's diagnosis")},
    {"HUMAN_REVIEW", QT_TRANSLATE_NOOP("Core", "A person must decide")},
    {"MONITOR_SEROCONVERSION", QT_TRANSLATE_NOOP("Core", "Watch for infection")},
    {"NO_6_3_DUTY", QT_TRANSLATE_NOOP("Core", "No duty under regulation 6(3)")},
    {"OVERDUE", QT_TRANSLATE_NOOP("Core", "Overdue")},
    {"OVER_SEVEN_DAY", QT_TRANSLATE_NOOP("Core", "Also over seven days")},
    {"PROVISIONAL_DATE_PASSED", QT_TRANSLATE_NOOP("Core", "Provisional date passed")},
    {"RECORD_ONLY_OVER_THREE_DAY",
     QT_TRANSLATE_NOOP("Core", "Also to be recorded, over three days")},
    {"NO_RULE_SET", QT_TRANSLATE_NOOP("Core", "Older than the rules Casebook knows")},
};

constexpr CodeRow responsiblePerson[] = {
    {"trust", QT_TRANSLATE_NOOP("Core", "This organisation")},
    {"determine_agency_or_host",
     QT_TRANSLATE_NOOP("Core", "Agency or host: find out who employs them")},
    {"other_controller", QT_TRANSLATE_NOOP("Core", "Whoever controlled the premises")},
    {"other_employer", QT_TRANSLATE_NOOP("Core", "Their own employer")},
    {"police_force", QT_TRANSLATE_NOOP("Core", "Their police force")},
    {"self", QT_TRANSLATE_NOOP("Core", "The injured person")},
    {"none", QT_TRANSLATE_NOOP("Core", "Nobody")},
};

constexpr CodeRow dangerousOccurrence[] = {
    {"lifting_equipment_load_bearing", QT_TRANSLATE_NOOP("Core", "Failure of lifting equipment")},
    {"lifting_accessory_only", QT_TRANSLATE_NOOP("Core", "Failure of a lifting accessory only")},
    {"pressure_system", QT_TRANSLATE_NOOP("Core", "Failure of a pressure system")},
    {"electrical_fire", QT_TRANSLATE_NOOP("Core", "Electrical fire or explosion")},
    {"explosives", QT_TRANSLATE_NOOP("Core", "Explosives")},
    {"biological_agent_known_bbv",
     QT_TRANSLATE_NOOP("Core", "Release of a known biological agent")},
    {"structural_collapse", QT_TRANSLATE_NOOP("Core", "Collapse of a structure")},
    {"explosion_fire_24h",
     QT_TRANSLATE_NOOP("Core", "Explosion or fire stopping work for over 24 hours")},
    {"hazardous_escape", QT_TRANSLATE_NOOP("Core", "Escape of a hazardous substance")},
};

constexpr CodeRow sharpSource[] = {
    {"known_bbv", QT_TRANSLATE_NOOP("Core", "Known to carry a blood-borne virus")},
    {"tested_negative", QT_TRANSLATE_NOOP("Core", "Tested negative")},
    {"untraceable", QT_TRANSLATE_NOOP("Core", "Cannot be traced")},
    {"result_pending", QT_TRANSLATE_NOOP("Core", "Result awaited")},
    {"refused", QT_TRANSLATE_NOOP("Core", "Refused a test")},
};

constexpr CodeRow premises[] = {
    {"trust_hospital", QT_TRANSLATE_NOOP("Core", "Hospital of this organisation")},
    {"trust_non_hospital", QT_TRANSLATE_NOOP("Core", "Other premises of this organisation")},
    {"patient_home", QT_TRANSLATE_NOOP("Core", "A patient's home")},
    {"public_road", QT_TRANSLATE_NOOP("Core", "Public road")},
    {"public_place", QT_TRANSLATE_NOOP("Core", "Public place")},
    {"vehicle_on_road", QT_TRANSLATE_NOOP("Core", "Vehicle on a road")},
    {"other_premises", QT_TRANSLATE_NOOP("Core", "Other premises")},
};

constexpr CodeRow premisesController[] = {
    {"trust", QT_TRANSLATE_NOOP("Core", "This organisation")},
    {"injured_person", QT_TRANSLATE_NOOP("Core", "The injured person")},
    {"other", QT_TRANSLATE_NOOP("Core", "Someone else")},
};

constexpr CodeRow riddorExemption[] = {
    {"medical_treatment_supervised_by_doctor",
     QT_TRANSLATE_NOOP("Core", "Treatment by or under a doctor or dentist")},
    {"road_vehicle_movement", QT_TRANSLATE_NOOP("Core", "Movement of a vehicle on a road")},
    {"road_vehicle_loading_unloading", QT_TRANSLATE_NOOP("Core", "Loading or unloading a vehicle")},
    {"road_substance_conveyed",
     QT_TRANSLATE_NOOP("Core", "Exposure to a substance the vehicle conveyed")},
    {"road_construction_or_repair",
     QT_TRANSLATE_NOOP("Core", "Construction or repair work on or beside the road")},
    {"train_involved", QT_TRANSLATE_NOOP("Core", "A train was involved")},
    {"armed_forces_on_duty", QT_TRANSLATE_NOOP("Core", "Member of the armed forces on duty")},
};

constexpr CodeRow riddorEvent[] = {
    {"physical_assault", QT_TRANSLATE_NOOP("Core", "Physical violence")},
    {"restraint", QT_TRANSLATE_NOOP("Core", "Hurt in a restraint")},
    {"verbal_abuse", QT_TRANSLATE_NOOP("Core", "Words only")},
    {"threat_no_contact", QT_TRANSLATE_NOOP("Core", "A threat, without contact")},
    {"sharps_injury", QT_TRANSLATE_NOOP("Core", "A needle or other sharp")},
    {"body_fluid_exposure", QT_TRANSLATE_NOOP("Core", "A bite, spit, or a splash of body fluid")},
    {"other_accident", QT_TRANSLATE_NOOP("Core", "Another accident, such as a fall")},
    {"equipment_failure", QT_TRANSLATE_NOOP("Core", "Equipment or a building failed")},
    {"road_traffic", QT_TRANSLATE_NOOP("Core", "Road traffic")},
    {"clinical_treatment", QT_TRANSLATE_NOOP("Core", "Treatment or examination of this person")},
    {"suicide", QT_TRANSLATE_NOOP("Core", "Suicide or self-harm")},
};

constexpr CodeRow assailantRelation[] = {
    {"patient", QT_TRANSLATE_NOOP("Core", "A patient")},
    {"relative_of_patient", QT_TRANSLATE_NOOP("Core", "A relative or friend of a patient")},
    {"visitor", QT_TRANSLATE_NOOP("Core", "A visitor")},
    {"member_of_public", QT_TRANSLATE_NOOP("Core", "A member of the public")},
    {"intruder", QT_TRANSLATE_NOOP("Core", "An intruder")},
    {"colleague", QT_TRANSLATE_NOOP("Core", "A colleague")},
    {"relative_of_worker", QT_TRANSLATE_NOOP("Core", "A relative or friend of the injured worker")},
    {"none", QT_TRANSLATE_NOOP("Core", "Nobody: it was an accident")},
};

constexpr CodeRow riddorMotive[] = {
    {"arising_from_care", QT_TRANSLATE_NOOP("Core", "The care that was given or refused")},
    {"lacks_capacity", QT_TRANSLATE_NOOP("Core", "None: confused, a child, or without capacity")},
    {"work_dispute", QT_TRANSLATE_NOOP("Core", "A dispute about work")},
    {"personal_dispute", QT_TRANSLATE_NOOP("Core", "A personal dispute between colleagues")},
    {"domestic", QT_TRANSLATE_NOOP("Core", "A domestic matter of the worker")},
    {"training", QT_TRANSLATE_NOOP("Core", "A training exercise")},
    {"none", QT_TRANSLATE_NOOP("Core", "None that is known, such as street crime")},
};

constexpr CodeRow jurisdiction[] = {
    {"GB", QT_TRANSLATE_NOOP("Core", "Great Britain")},
    {"NI", QT_TRANSLATE_NOOP("Core", "Northern Ireland")},
};

constexpr CodeRow notify[] = {
    {"pars", QT_TRANSLATE_NOOP("Core", "Physical assault report (PARS) recipient")},
    {"riddor", QT_TRANSLATE_NOOP("Core", "HSE or other enforcing authority")},
    {"police", QT_TRANSLATE_NOOP("Core", "Police")},
    {"police_wound", QT_TRANSLATE_NOOP("Core", "Police, about a gunshot or knife wound")},
    {"safeguarding", QT_TRANSLATE_NOOP("Core", "Safeguarding lead")},
    {"patient_safety", QT_TRANSLATE_NOOP("Core", "Patient safety team")},
    {"cqc", QT_TRANSLATE_NOOP("Core", "Care Quality Commission")},
    {"detained_patient", QT_TRANSLATE_NOOP("Core", "Police and Care Quality Commission")},
    {"controlled_drugs", QT_TRANSLATE_NOOP("Core", "Controlled Drugs Accountable Officer")},
    {"prescriptions", QT_TRANSLATE_NOOP("Core", "NHS England local team and NHSCFA")},
    {"data_protection", QT_TRANSLATE_NOOP("Core", "Data protection officer")},
    {"counter_fraud", QT_TRANSLATE_NOOP("Core", "Local counter fraud specialist")},
    {"fire", QT_TRANSLATE_NOOP("Core", "Fire safety adviser and fire service")},
    {"terrorism", QT_TRANSLATE_NOOP("Core", "Police or Anti-Terrorist Hotline 0800 789 321")},
    {"insurer", QT_TRANSLATE_NOOP("Core", "NHS Resolution or insurer, and legal services")},
    {"employer", QT_TRANSLATE_NOOP("Core", "Employer or university of the injured person")},
};

constexpr CodeRow notifyDue[] = {
    {"pars", QT_TRANSLATE_NOOP("Core", "As the recipient asks")},
    {"riddor", QT_TRANSLATE_NOOP("Core", "By the date of the RIDDOR duty")},
    {"police", QT_TRANSLATE_NOOP("Core", "999 if in progress, else as soon as possible")},
    {"police_wound", QT_TRANSLATE_NOOP("Core", "Immediately")},
    {"safeguarding", QT_TRANSLATE_NOOP("Core", "The same day")},
    {"patient_safety", QT_TRANSLATE_NOOP("Core", "As soon as reasonably practicable")},
    {"cqc", QT_TRANSLATE_NOOP("Core", "Without delay")},
    {"detained_patient", QT_TRANSLATE_NOOP("Core", "Immediately")},
    {"controlled_drugs", QT_TRANSLATE_NOOP("Core", "The same day")},
    {"prescriptions", QT_TRANSLATE_NOOP("Core", "The same day")},
    {"data_protection", QT_TRANSLATE_NOOP("Core", "Within 72 hours of becoming aware")},
    {"counter_fraud", QT_TRANSLATE_NOOP("Core", "As soon as suspected")},
    {"fire", QT_TRANSLATE_NOOP("Core", "Immediately")},
    {"terrorism", QT_TRANSLATE_NOOP("Core", "Immediately")},
    {"insurer", QT_TRANSLATE_NOOP("Core", "As local policy says")},
    {"employer", QT_TRANSLATE_NOOP("Core", "The same day")},
};

constexpr CodeRow notifyTrigger[] = {
    {"pars", QT_TRANSLATE_NOOP("Core", "A physical assault on staff")},
    {"riddor", QT_TRANSLATE_NOOP("Core", "An injury that RIDDOR makes reportable")},
    {"police", QT_TRANSLATE_NOOP("Core", "A crime the victim wants reported, or serious violence")},
    {"police_wound", QT_TRANSLATE_NOOP("Core", "A gunshot or knife wound treated")},
    {"safeguarding",
     QT_TRANSLATE_NOOP("Core", "A child or adult at risk harmed, or abuse by staff alleged")},
    {"patient_safety", QT_TRANSLATE_NOOP("Core", "A patient harmed, or nearly")},
    {"cqc", QT_TRANSLATE_NOOP("Core", "Abuse, a police matter or serious injury in a CQC service")},
    {"detained_patient",
     QT_TRANSLATE_NOOP("Core", "A detained patient absent without leave, or dead")},
    {"controlled_drugs", QT_TRANSLATE_NOOP("Core", "Controlled drugs lost or stolen")},
    {"prescriptions", QT_TRANSLATE_NOOP("Core", "Prescription stationery lost or stolen")},
    {"data_protection", QT_TRANSLATE_NOOP("Core", "Personal data lost, stolen or disclosed")},
    {"counter_fraud", QT_TRANSLATE_NOOP("Core", "Fraud suspected")},
    {"fire", QT_TRANSLATE_NOOP("Core", "Fire or arson")},
    {"terrorism", QT_TRANSLATE_NOOP("Core", "Terrorism or hostile reconnaissance suspected")},
    {"insurer", QT_TRANSLATE_NOOP("Core", "A claim for injury or property likely")},
    {"employer", QT_TRANSLATE_NOOP("Core", "A worker of another employer, or a student, injured")},
};

constexpr CodeTable tables[] = {
    {List::DutyRule, dutyRule},
    {List::DutyState, dutyState},
    {List::SubmissionState, submissionState},
    {List::RiddorCategory, riddorCategory},
    {List::RiddorFlag, riddorFlag},
    {List::ResponsiblePerson, responsiblePerson},
    {List::DangerousOccurrence, dangerousOccurrence},
    {List::SharpSource, sharpSource},
    {List::Premises, premises},
    {List::PremisesController, premisesController},
    {List::RiddorExemption, riddorExemption},
    {List::RiddorEvent, riddorEvent},
    {List::AssailantRelation, assailantRelation},
    {List::RiddorMotive, riddorMotive},
    {List::Jurisdiction, jurisdiction},
    {List::Notify, notify},
    {List::NotifyDue, notifyDue},
    {List::NotifyTrigger, notifyTrigger},
};

} // namespace

std::span<const CodeTable> dutyCodes()
{
    return tables;
}

} // namespace core
