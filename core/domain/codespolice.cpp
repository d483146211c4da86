// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow policeForce[] = {
    {"avon_and_somerset", QT_TRANSLATE_NOOP("Core", "Avon and Somerset Police")},
    {"bedfordshire", QT_TRANSLATE_NOOP("Core", "Bedfordshire Police")},
    {"cambridgeshire", QT_TRANSLATE_NOOP("Core", "Cambridgeshire Police")},
    {"cheshire", QT_TRANSLATE_NOOP("Core", "Cheshire Police")},
    {"city_of_london", QT_TRANSLATE_NOOP("Core", "City of London Police")},
    {"cleveland", QT_TRANSLATE_NOOP("Core", "Cleveland Police")},
    {"cumbria", QT_TRANSLATE_NOOP("Core", "Cumbria Police")},
    {"derbyshire", QT_TRANSLATE_NOOP("Core", "Derbyshire Police")},
    {"devon_and_cornwall", QT_TRANSLATE_NOOP("Core", "Devon and Cornwall Police")},
    {"dorset", QT_TRANSLATE_NOOP("Core", "Dorset Police")},
    {"durham", QT_TRANSLATE_NOOP("Core", "Durham Police")},
    {"dyfed_powys", QT_TRANSLATE_NOOP("Core", "Dyfed-Powys Police")},
    {"essex", QT_TRANSLATE_NOOP("Core", "Essex Police")},
    {"gloucestershire", QT_TRANSLATE_NOOP("Core", "Gloucestershire Police")},
    {"greater_manchester", QT_TRANSLATE_NOOP("Core", "Greater Manchester Police")},
    {"gwent", QT_TRANSLATE_NOOP("Core", "Gwent Police")},
    {"hampshire_and_isle_of_wight",
     QT_TRANSLATE_NOOP("Core", "Hampshire and Isle of Wight Police")},
    {"hertfordshire", QT_TRANSLATE_NOOP("Core", "Hertfordshire Police")},
    {"humberside", QT_TRANSLATE_NOOP("Core", "Humberside Police")},
    {"kent", QT_TRANSLATE_NOOP("Core", "Kent Police")},
    {"lancashire", QT_TRANSLATE_NOOP("Core", "Lancashire Police")},
    {"leicestershire", QT_TRANSLATE_NOOP("Core", "Leicestershire Police")},
    {"lincolnshire", QT_TRANSLATE_NOOP("Core", "Lincolnshire Police")},
    {"merseyside", QT_TRANSLATE_NOOP("Core", "Merseyside Police")},
    {"metropolitan", QT_TRANSLATE_NOOP("Core", "Metropolitan Police")},
    {"norfolk", QT_TRANSLATE_NOOP("Core", "Norfolk Police")},
    {"north_wales", QT_TRANSLATE_NOOP("Core", "North Wales Police")},
    {"north_yorkshire", QT_TRANSLATE_NOOP("Core", "North Yorkshire Police")},
    {"northamptonshire", QT_TRANSLATE_NOOP("Core", "Northamptonshire Police")},
    {"northumbria", QT_TRANSLATE_NOOP("Core", "Northumbria Police")},
    {"nottinghamshire", QT_TRANSLATE_NOOP("Core", "Nottinghamshire Police")},
    {"south_wales", QT_TRANSLATE_NOOP("Core", "South Wales Police")},
    {"south_yorkshire", QT_TRANSLATE_NOOP("Core", "South Yorkshire Police")},
    {"staffordshire", QT_TRANSLATE_NOOP("Core", "Staffordshire Police")},
    {"suffolk", QT_TRANSLATE_NOOP("Core", "Suffolk Police")},
    {"surrey", QT_TRANSLATE_NOOP("Core", "Surrey Police")},
    {"sussex", QT_TRANSLATE_NOOP("Core", "Sussex Police")},
    {"thames_valley", QT_TRANSLATE_NOOP("Core", "Thames Valley Police")},
    {"warwickshire", QT_TRANSLATE_NOOP("Core", "Warwickshire Police")},
    {"west_mercia", QT_TRANSLATE_NOOP("Core", "West Mercia Police")},
    {"west_midlands", QT_TRANSLATE_NOOP("Core", "West Midlands Police")},
    {"west_yorkshire", QT_TRANSLATE_NOOP("Core", "West Yorkshire Police")},
    {"wiltshire", QT_TRANSLATE_NOOP("Core", "Wiltshire Police")},
    {"british_transport_police", QT_TRANSLATE_NOOP("Core", "British Transport Police")},
    {"ministry_of_defence_police", QT_TRANSLATE_NOOP("Core", "Ministry of Defence Police")},
    {"civil_nuclear_constabulary", QT_TRANSLATE_NOOP("Core", "Civil Nuclear Constabulary")},
    {"police_scotland", QT_TRANSLATE_NOOP("Core", "Police Scotland")},
    {"police_service_of_northern_ireland",
     QT_TRANSLATE_NOOP("Core", "Police Service of Northern Ireland")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another force")},
};

constexpr CodeRow policeReportMethod[] = {
    {"999", QT_TRANSLATE_NOOP("Core", "999 call")},
    {"101", QT_TRANSLATE_NOOP("Core", "101 call")},
    {"online", QT_TRANSLATE_NOOP("Core", "Online report")},
    {"in_person", QT_TRANSLATE_NOOP("Core", "In person")},
};

constexpr CodeRow policeOutcome[] = {
    {"investigating", QT_TRANSLATE_NOOP("Core", "Under investigation")},
    {"charged", QT_TRANSLATE_NOOP("Core", "Charged or summonsed")},
    {"caution_adult", QT_TRANSLATE_NOOP("Core", "Caution, adult")},
    {"caution_youth", QT_TRANSLATE_NOOP("Core", "Caution, youth")},
    {"community_resolution",
     QT_TRANSLATE_NOOP("Core", "Conditional caution or community resolution")},
    {"penalty_notice", QT_TRANSLATE_NOOP("Core", "Penalty notice")},
    {"taken_into_consideration", QT_TRANSLATE_NOOP("Core", "Taken into consideration")},
    {"not_public_interest_cps", QT_TRANSLATE_NOOP("Core", "Not in the public interest (CPS)")},
    {"not_public_interest_police",
     QT_TRANSLATE_NOOP("Core", "Not in the public interest (police)")},
    {"no_suspect", QT_TRANSLATE_NOOP("Core", "No suspect identified")},
    {"victim_does_not_support", QT_TRANSLATE_NOOP("Core", "Victim does not support")},
    {"evidential_difficulties", QT_TRANSLATE_NOOP("Core", "Evidential difficulties")},
    {"lacks_capacity", QT_TRANSLATE_NOOP("Core", "Suspect lacks capacity or is too ill")},
    {"diversionary", QT_TRANSLATE_NOOP("Core", "Diversionary activity")},
    {"time_barred", QT_TRANSLATE_NOOP("Core", "Time-barred")},
    {"withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")},
};

constexpr CodeRow policeEntryKind[] = {
    {"reported", QT_TRANSLATE_NOOP("Core", "Reported to the police")},
    {"contact", QT_TRANSLATE_NOOP("Core", "Contact")},
    {"attended", QT_TRANSLATE_NOOP("Core", "Officers attended")},
    {"arrest", QT_TRANSLATE_NOOP("Core", "Arrest")},
    {"statement", QT_TRANSLATE_NOOP("Core", "Statement taken or handed over")},
    {"charge", QT_TRANSLATE_NOOP("Core", "Charge")},
    {"bail", QT_TRANSLATE_NOOP("Core", "Bail or release under investigation")},
    {"hearing", QT_TRANSLATE_NOOP("Core", "Hearing")},
    {"result", QT_TRANSLATE_NOOP("Core", "Result")},
    {"other", QT_TRANSLATE_NOOP("Core", "Something else")},
};

constexpr CodeRow accountKind[] = {
    {"account", QT_TRANSLATE_NOOP("Core", "First account")},
    {"interview", QT_TRANSLATE_NOOP("Core", "Interview")},
    {"statement", QT_TRANSLATE_NOOP("Core", "Witness statement")},
};

constexpr CodeRow offence[] = {
    {"assault_emergency_worker", QT_TRANSLATE_NOOP("Core", "Assault on an emergency worker")},
    {"emergency_worker_aggravation",
     QT_TRANSLATE_NOOP("Core", "Other offence aggravated: emergency worker")},
    {"common_assault", QT_TRANSLATE_NOOP("Core", "Common assault or battery")},
    {"abh", QT_TRANSLATE_NOOP("Core", "Assault occasioning actual bodily harm")},
    {"gbh", QT_TRANSLATE_NOOP("Core", "Grievous bodily harm")},
    {"gbh_intent", QT_TRANSLATE_NOOP("Core", "Grievous bodily harm with intent")},
    {"strangulation", QT_TRANSLATE_NOOP("Core", "Non-fatal strangulation")},
    {"nuisance_nhs", QT_TRANSLATE_NOOP("Core", "Nuisance or disturbance on NHS premises")},
    {"public_order_4", QT_TRANSLATE_NOOP("Core", "Fear or provocation of violence")},
    {"public_order_4a", QT_TRANSLATE_NOOP("Core", "Intentional harassment, alarm or distress")},
    {"public_order_5", QT_TRANSLATE_NOOP("Core", "Harassment, alarm or distress")},
    {"abuse_emergency_worker_home",
     QT_TRANSLATE_NOOP("Core", "Hate abuse of an emergency worker in a home")},
    {"harassment", QT_TRANSLATE_NOOP("Core", "Harassment")},
    {"stalking", QT_TRANSLATE_NOOP("Core", "Stalking")},
    {"threatening_communications", QT_TRANSLATE_NOOP("Core", "Threatening communications")},
    {"malicious_communications", QT_TRANSLATE_NOOP("Core", "Malicious communications")},
    {"threats_to_kill", QT_TRANSLATE_NOOP("Core", "Threats to kill")},
    {"offensive_weapon", QT_TRANSLATE_NOOP("Core", "Offensive weapon")},
    {"bladed_article", QT_TRANSLATE_NOOP("Core", "Bladed article")},
    {"theft", QT_TRANSLATE_NOOP("Core", "Theft")},
    {"burglary", QT_TRANSLATE_NOOP("Core", "Burglary")},
    {"criminal_damage", QT_TRANSLATE_NOOP("Core", "Criminal damage")},
    {"arson", QT_TRANSLATE_NOOP("Core", "Arson")},
    {"sexual_assault", QT_TRANSLATE_NOOP("Core", "Sexual assault")},
    {"exposure", QT_TRANSLATE_NOOP("Core", "Exposure")},
    {"controlled_drugs", QT_TRANSLATE_NOOP("Core", "Controlled drugs")},
    {"emergency_worker_scotland",
     QT_TRANSLATE_NOOP("Core", "Assaulting or obstructing an emergency worker (Scotland)")},
};

constexpr CodeRow offenceLaw[] = {
    {"assault_emergency_worker",
     QT_TRANSLATE_NOOP("Core", "Assaults on Emergency Workers (Offences) Act 2018, s. 1")},
    {"emergency_worker_aggravation",
     QT_TRANSLATE_NOOP("Core", "2018 Act, s. 2; Sentencing Code, s. 67")},
    {"common_assault", QT_TRANSLATE_NOOP("Core", "Criminal Justice Act 1988, s. 39")},
    {"abh", QT_TRANSLATE_NOOP("Core", "Offences Against the Person Act 1861, s. 47")},
    {"gbh", QT_TRANSLATE_NOOP("Core", "Offences Against the Person Act 1861, s. 20")},
    {"gbh_intent", QT_TRANSLATE_NOOP("Core", "Offences Against the Person Act 1861, s. 18")},
    {"strangulation", QT_TRANSLATE_NOOP("Core", "Serious Crime Act 2015, s. 75A")},
    {"nuisance_nhs",
     QT_TRANSLATE_NOOP("Core", "Criminal Justice and Immigration Act 2008, s. 119")},
    {"public_order_4", QT_TRANSLATE_NOOP("Core", "Public Order Act 1986, s. 4")},
    {"public_order_4a", QT_TRANSLATE_NOOP("Core", "Public Order Act 1986, s. 4A")},
    {"public_order_5", QT_TRANSLATE_NOOP("Core", "Public Order Act 1986, s. 5")},
    {"abuse_emergency_worker_home",
     QT_TRANSLATE_NOOP("Core", "Crime and Policing Act 2026, if in force")},
    {"harassment", QT_TRANSLATE_NOOP("Core", "Protection from Harassment Act 1997, s. 2")},
    {"stalking", QT_TRANSLATE_NOOP("Core", "Protection from Harassment Act 1997, s. 2A")},
    {"threatening_communications", QT_TRANSLATE_NOOP("Core", "Online Safety Act 2023, s. 181")},
    {"malicious_communications", QT_TRANSLATE_NOOP("Core", "Malicious Communications Act 1988")},
    {"threats_to_kill", QT_TRANSLATE_NOOP("Core", "Offences Against the Person Act 1861, s. 16")},
    {"offensive_weapon", QT_TRANSLATE_NOOP("Core", "Prevention of Crime Act 1953, s. 1")},
    {"bladed_article", QT_TRANSLATE_NOOP("Core", "Criminal Justice Act 1988, s. 139")},
    {"theft", QT_TRANSLATE_NOOP("Core", "Theft Act 1968, s. 1")},
    {"burglary", QT_TRANSLATE_NOOP("Core", "Theft Act 1968, s. 9")},
    {"criminal_damage", QT_TRANSLATE_NOOP("Core", "Criminal Damage Act 1971, s. 1")},
    {"arson", QT_TRANSLATE_NOOP("Core", "Criminal Damage Act 1971, s. 1(3)")},
    {"sexual_assault", QT_TRANSLATE_NOOP("Core", "Sexual Offences Act 2003, s. 3")},
    {"exposure", QT_TRANSLATE_NOOP("Core", "Sexual Offences Act 2003, s. 66")},
    {"controlled_drugs", QT_TRANSLATE_NOOP("Core", "Misuse of Drugs Act 1971")},
    {"emergency_worker_scotland",
     QT_TRANSLATE_NOOP("Core", "Emergency Workers (Scotland) Act 2005")},
};

constexpr CodeRow sanction[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No further action")},
    {"verbal_warning", QT_TRANSLATE_NOOP("Core", "Verbal warning")},
    {"informal_letter", QT_TRANSLATE_NOOP("Core", "Informal letter")},
    {"behaviour_agreement", QT_TRANSLATE_NOOP("Core", "Acceptable behaviour agreement")},
    {"yellow_card", QT_TRANSLATE_NOOP("Core", "Yellow card: formal warning letter")},
    {"red_card", QT_TRANSLATE_NOOP("Core", "Red card: final warning or exclusion notice")},
    {"withhold_treatment", QT_TRANSLATE_NOOP("Core", "Withholding of treatment")},
    {"special_allocation", QT_TRANSLATE_NOOP("Core", "Special Allocation Scheme")},
    {"marker", QT_TRANSLATE_NOOP("Core", "Marker on the record")},
    {"civil_injunction", QT_TRANSLATE_NOOP("Core", "Civil injunction")},
    {"behaviour_order", QT_TRANSLATE_NOOP("Core", "Criminal Behaviour Order")},
    {"respect_order", QT_TRANSLATE_NOOP("Core", "Respect order")},
    {"out_of_court", QT_TRANSLATE_NOOP("Core", "Out-of-court disposal")},
    {"prosecution", QT_TRANSLATE_NOOP("Core", "Prosecution (CPS)")},
    {"private_prosecution", QT_TRANSLATE_NOOP("Core", "Private prosecution")},
};

constexpr CodeRow redress[] = {
    {"compensation_order", QT_TRANSLATE_NOOP("Core", "Compensation order")},
    {"civil_claim", QT_TRANSLATE_NOOP("Core", "Civil claim")},
    {"cost_recovery", QT_TRANSLATE_NOOP("Core", "Recovery of the cost of damage or theft")},
    {"injury_allowance", QT_TRANSLATE_NOOP("Core", "NHS Injury Allowance")},
    {"cica", QT_TRANSLATE_NOOP("Core", "Criminal injuries compensation (CICA)")},
};

constexpr CodeTable tables[] = {
    {List::PoliceForce, policeForce},
    {List::PoliceReportMethod, policeReportMethod},
    {List::PoliceOutcome, policeOutcome},
    {List::PoliceEntryKind, policeEntryKind},
    {List::AccountKind, accountKind},
    {List::Offence, offence},
    {List::OffenceLaw, offenceLaw},
    {List::Sanction, sanction},
    {List::Redress, redress},
};

} // namespace

std::span<const CodeTable> policeCodes()
{
    return tables;
}

} // namespace core
