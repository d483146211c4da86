// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow outcomeClass[] = {
    {"incident", QT_TRANSLATE_NOOP("Core", "Incident")},
    {"near_miss", QT_TRANSLATE_NOOP("Core", "Near miss")},
    {"hazard", QT_TRANSLATE_NOOP("Core", "Hazard")},
    {"allegation", QT_TRANSLATE_NOOP("Core", "Allegation")},
};

constexpr CodeRow precision[] = {
    {"exact", QT_TRANSLATE_NOOP("Core", "Exactly")},
    {"about", QT_TRANSLATE_NOOP("Core", "About")},
    {"between", QT_TRANSLATE_NOOP("Core", "Between")},
    {"unknown", QT_TRANSLATE_NOOP("Core", "Time not known")},
};

constexpr CodeRow placeType[] = {
    {"ed", QT_TRANSLATE_NOOP("Core", "Emergency department")},
    {"ward_acute", QT_TRANSLATE_NOOP("Core", "Acute ward")},
    {"ward_mental_health", QT_TRANSLATE_NOOP("Core", "Mental health ward")},
    {"icu", QT_TRANSLATE_NOOP("Core", "Intensive care")},
    {"theatre", QT_TRANSLATE_NOOP("Core", "Operating theatre")},
    {"maternity", QT_TRANSLATE_NOOP("Core", "Maternity")},
    {"paediatrics", QT_TRANSLATE_NOOP("Core", "Paediatrics")},
    {"outpatient", QT_TRANSLATE_NOOP("Core", "Outpatients")},
    {"reception", QT_TRANSLATE_NOOP("Core", "Reception or waiting area")},
    {"corridor", QT_TRANSLATE_NOOP("Core", "Corridor, lift or stairs")},
    {"car_park", QT_TRANSLATE_NOOP("Core", "Car park")},
    {"grounds", QT_TRANSLATE_NOOP("Core", "Grounds")},
    {"patient_home", QT_TRANSLATE_NOOP("Core", "A patient's home")},
    {"community_clinic", QT_TRANSLATE_NOOP("Core", "Community clinic")},
    {"gp", QT_TRANSLATE_NOOP("Core", "GP surgery")},
    {"ambulance", QT_TRANSLATE_NOOP("Core", "Ambulance or other vehicle")},
    {"care_home", QT_TRANSLATE_NOOP("Core", "Care home")},
    {"custody", QT_TRANSLATE_NOOP("Core", "Custody or prison")},
    {"public_place", QT_TRANSLATE_NOOP("Core", "Public place")},
    {"office", QT_TRANSLATE_NOOP("Core", "Office")},
    {"pharmacy", QT_TRANSLATE_NOOP("Core", "Pharmacy")},
    {"laboratory", QT_TRANSLATE_NOOP("Core", "Laboratory or mortuary")},
    {"staff_accommodation", QT_TRANSLATE_NOOP("Core", "Staff accommodation")},
    {"online", QT_TRANSLATE_NOOP("Core", "Online or by telephone")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another place")},
};

constexpr CodeRow act[] = {
    {"PA01", QT_TRANSLATE_NOOP("Core", "Punch"), "PA"},
    {"PA02", QT_TRANSLATE_NOOP("Core", "Kick"), "PA"},
    {"PA03", QT_TRANSLATE_NOOP("Core", "Slap"), "PA"},
    {"PA04", QT_TRANSLATE_NOOP("Core", "Push or shove"), "PA"},
    {"PA05", QT_TRANSLATE_NOOP("Core", "Grab or hold"), "PA"},
    {"PA06", QT_TRANSLATE_NOOP("Core", "Bite"), "PA"},
    {"PA07", QT_TRANSLATE_NOOP("Core", "Scratch or pinch"), "PA"},
    {"PA08", QT_TRANSLATE_NOOP("Core", "Hair pulling"), "PA"},
    {"PA09", QT_TRANSLATE_NOOP("Core", "Headbutt"), "PA"},
    {"PA10", QT_TRANSLATE_NOOP("Core", "Spitting or bodily fluid that lands"), "PA"},
    {"PA11", QT_TRANSLATE_NOOP("Core", "Strangling or choking"), "PA"},
    {"PA12", QT_TRANSLATE_NOOP("Core", "Thrown object"), "PA"},
    {"PA13", QT_TRANSLATE_NOOP("Core", "Weapon: bladed"), "PA"},
    {"PA14", QT_TRANSLATE_NOOP("Core", "Weapon: blunt"), "PA"},
    {"PA15", QT_TRANSLATE_NOOP("Core", "Weapon: firearm"), "PA"},
    {"PA16", QT_TRANSLATE_NOOP("Core", "Struck with a vehicle"), "PA"},
    {"PA17", QT_TRANSLATE_NOOP("Core", "Needle or sharp"), "PA"},
    {"PA18", QT_TRANSLATE_NOOP("Core", "Substance such as acid or hot liquid"), "PA"},
    {"PA19", QT_TRANSLATE_NOOP("Core", "Pushed down stairs"), "PA"},
    {"PA20", QT_TRANSLATE_NOOP("Core", "During restraint"), "PA"},
    {"PA21", QT_TRANSLATE_NOOP("Core", "Attempted, no contact"), "PA"},
    {"PA99", QT_TRANSLATE_NOOP("Core", "Other physical assault"), "PA"},
    {"NP01", QT_TRANSLATE_NOOP("Core", "Verbal abuse"), "NP"},
    {"NP02", QT_TRANSLATE_NOOP("Core", "Threat"), "NP"},
    {"NP03", QT_TRANSLATE_NOOP("Core", "Threat with a weapon"), "NP"},
    {"NP04", QT_TRANSLATE_NOOP("Core", "Intimidation"), "NP"},
    {"NP05", QT_TRANSLATE_NOOP("Core", "Harassment"), "NP"},
    {"NP06", QT_TRANSLATE_NOOP("Core", "Stalking"), "NP"},
    {"NP07", QT_TRANSLATE_NOOP("Core", "Abuse online or on social media"), "NP"},
    {"NP08", QT_TRANSLATE_NOOP("Core", "Malicious call or letter"), "NP"},
    {"NP09", QT_TRANSLATE_NOOP("Core", "Abusive gesture"), "NP"},
    {"NP10", QT_TRANSLATE_NOOP("Core", "Damage to personal property"), "NP"},
    {"NP11", QT_TRANSLATE_NOOP("Core", "False allegation"), "NP"},
    {"SX01", QT_TRANSLATE_NOOP("Core", "Rape"), "SX"},
    {"SX02", QT_TRANSLATE_NOOP("Core", "Assault by penetration"), "SX"},
    {"SX03", QT_TRANSLATE_NOOP("Core", "Sexual assault"), "SX"},
    {"SX04", QT_TRANSLATE_NOOP("Core", "Indecent exposure"), "SX"},
    {"SX05", QT_TRANSLATE_NOOP("Core", "Voyeurism"), "SX"},
    {"SX06", QT_TRANSLATE_NOOP("Core", "Sexual harassment or comments"), "SX"},
    {"SX07", QT_TRANSLATE_NOOP("Core", "Upskirting"), "SX"},
};

constexpr CodeRow hateStrand[] = {
    {"race", QT_TRANSLATE_NOOP("Core", "Race")},
    {"religion", QT_TRANSLATE_NOOP("Core", "Religion")},
    {"sexual_orientation", QT_TRANSLATE_NOOP("Core", "Sexual orientation")},
    {"transgender", QT_TRANSLATE_NOOP("Core", "Transgender identity")},
    {"disability", QT_TRANSLATE_NOOP("Core", "Disability")},
    {"sex", QT_TRANSLATE_NOOP("Core", "Sex or misogyny")},
    {"age", QT_TRANSLATE_NOOP("Core", "Age")},
    {"other", QT_TRANSLATE_NOOP("Core", "Other hostility")},
};

constexpr CodeRow motivation[] = {
    {"clinical", QT_TRANSLATE_NOOP("Core", "Clinical condition")},
    {"alcohol", QT_TRANSLATE_NOOP("Core", "Intoxication by alcohol")},
    {"drugs", QT_TRANSLATE_NOOP("Core", "Intoxication by drugs")},
    {"wait", QT_TRANSLATE_NOOP("Core", "Waiting or delay")},
    {"dissatisfaction", QT_TRANSLATE_NOOP("Core", "Refusal or dissatisfaction")},
    {"bad_news", QT_TRANSLATE_NOOP("Core", "Bad news or bereavement")},
    {"drug_seeking", QT_TRANSLATE_NOOP("Core", "Seeking drugs")},
    {"financial_gain", QT_TRANSLATE_NOOP("Core", "Financial gain")},
    {"personal", QT_TRANSLATE_NOOP("Core", "Personal or domestic matter")},
    {"hate", QT_TRANSLATE_NOOP("Core", "Hate")},
    {"sexual", QT_TRANSLATE_NOOP("Core", "Sexual motive")},
    {"protest", QT_TRANSLATE_NOOP("Core", "Protest or ideology")},
    {"gang", QT_TRANSLATE_NOOP("Core", "Gang related")},
    {"accidental", QT_TRANSLATE_NOOP("Core", "Accidental")},
    {"unknown", QT_TRANSLATE_NOOP("Core", "Motive not known")},
};

constexpr CodeRow weaponKind[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No weapon")},
    {"hands_feet", QT_TRANSLATE_NOOP("Core", "Hands or feet")},
    {"knife", QT_TRANSLATE_NOOP("Core", "Knife or blade")},
    {"needle", QT_TRANSLATE_NOOP("Core", "Needle or syringe")},
    {"blunt", QT_TRANSLATE_NOOP("Core", "Blunt object")},
    {"furniture", QT_TRANSLATE_NOOP("Core", "Furniture or equipment")},
    {"crutch", QT_TRANSLATE_NOOP("Core", "Crutch or stick")},
    {"hot_liquid", QT_TRANSLATE_NOOP("Core", "Hot liquid")},
    {"bodily_fluid", QT_TRANSLATE_NOOP("Core", "Bodily fluid")},
    {"chemical", QT_TRANSLATE_NOOP("Core", "Chemical or acid")},
    {"firearm", QT_TRANSLATE_NOOP("Core", "Firearm")},
    {"air_gun", QT_TRANSLATE_NOOP("Core", "BB gun or air gun")},
    {"dog", QT_TRANSLATE_NOOP("Core", "Dog")},
    {"vehicle", QT_TRANSLATE_NOOP("Core", "Vehicle")},
    {"ligature", QT_TRANSLATE_NOOP("Core", "Ligature")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another weapon")},
};

constexpr CodeRow triage[] = {
    {"investigate", QT_TRANSLATE_NOOP("Core", "Investigate")},
    {"manager", QT_TRANSLATE_NOOP("Core", "Ask the manager to look into it")},
    {"note", QT_TRANSLATE_NOOP("Core", "Note only")},
    {"refer", QT_TRANSLATE_NOOP("Core", "Refer to someone else")},
    {"duplicate", QT_TRANSLATE_NOOP("Core", "Duplicate of another incident")},
};

constexpr CodeRow referral[] = {
    {"fraud", QT_TRANSLATE_NOOP("Core", "Local counter fraud specialist")},
    {"safeguarding", QT_TRANSLATE_NOOP("Core", "Safeguarding")},
    {"information_governance", QT_TRANSLATE_NOOP("Core", "Information governance")},
    {"patient_safety", QT_TRANSLATE_NOOP("Core", "Patient safety")},
};

constexpr CodeRow incidentStatus[] = {
    {"new", QT_TRANSLATE_NOOP("Core", "New, to be triaged")},
    {"manager", QT_TRANSLATE_NOOP("Core", "Manager is looking into it")},
    {"to_investigate", QT_TRANSLATE_NOOP("Core", "To be investigated")},
    {"investigating", QT_TRANSLATE_NOOP("Core", "Under investigation")},
    {"with_police", QT_TRANSLATE_NOOP("Core", "With the police")},
    {"investigated", QT_TRANSLATE_NOOP("Core", "Investigation finished")},
    {"awaiting_review", QT_TRANSLATE_NOOP("Core", "Awaiting post-incident review")},
    {"review_done", QT_TRANSLATE_NOOP("Core", "Review done")},
    {"actions_open", QT_TRANSLATE_NOOP("Core", "Actions open")},
    {"noted", QT_TRANSLATE_NOOP("Core", "Noted")},
    {"referred", QT_TRANSLATE_NOOP("Core", "Referred")},
    {"duplicate", QT_TRANSLATE_NOOP("Core", "Duplicate")},
    {"closed", QT_TRANSLATE_NOOP("Core", "Closed")},
};

constexpr CodeTable tables[] = {
    {List::OutcomeClass, outcomeClass},
    {List::Precision, precision},
    {List::PlaceType, placeType},
    {List::Act, act},
    {List::HateStrand, hateStrand},
    {List::Motivation, motivation},
    {List::WeaponKind, weaponKind},
    {List::Triage, triage},
    {List::Referral, referral},
    {List::IncidentStatus, incidentStatus},
};

} // namespace

std::span<const CodeTable> incidentCodes()
{
    return tables;
}

} // namespace core
