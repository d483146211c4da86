// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/theme.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr Theme themes[] = {
    {"lone",
     "To establish how the member of staff came to be alone with someone who assaulted or "
     "threatened them, whether the lone working arrangements were followed, and what must change.",
     "security_information~The record carried no marker for earlier behaviour~Record looked at on "
     "the day; two earlier notes in the free text~contributory|"
     "security_lone_working~Visit planned for one person~Visit list of the day~contributory|"
     "security_training~Conflict resolution refresher was overdue~Training record~influencing|"
     "security_guardianship~The operator stayed on the line until help came~Recording of the "
     "call~mitigating",
     "A nurse was alone with a patient known to be aggressive~The visit was planned for one~The "
     "visit list shows no warning~Markers are kept in another system~Nobody owns copying them "
     "across~No one is responsible for markers on the visit list",
     "The assault happened as described~Account of the victim, injury, what was said to the "
     "neighbour~substantiated|"
     "Earlier behaviour was known to the service but not passed on~Notes of two earlier "
     "visits~substantiated|"
     "The device was carried but out of reach~Own account~partly_substantiated",
     "Marker on the record~A marker within one working day of aggressive behaviour~No marker after "
     "two earlier incidents~no~Nobody is named to place it|"
     "Paired visits~Two people where there is a marker~One person went~no~There was no marker to "
     "trigger it|"
     "Lone worker device~Worn and within reach~In the bag~partly~Clip broken, replacement not "
     "ordered|"
     "Check-in at the end of a visit~Call within thirty minutes~Office rang after twenty "
     "minutes~yes~",
     "A visit to someone with known aggression is made by two people, with the device worn and the "
     "office told when it begins and ends.",
     "What was known about earlier behaviour sat in notes that the person planning visits does not "
     "read.",
     "The nurse left at once and rang from a safe place.|The team lead met her within half an "
     "hour.",
     "Two earlier incidents were not reported.|The device was in the bag.",
     "A warning helps only if it is where visits are planned~No visit to a marked address by one "
     "person in three months|"
     "Near misses at home visits are worth reporting~Reports of threats at visits rise, then "
     "injuries fall",
     "Show the marker on the visit list~Audit of twenty visits|Replace broken clips from stock the "
     "same day~Stock check each month",
     "Show violence markers on the daily visit list~Planners did not see what was "
     "known~engineering~Information Technology|"
     "Review every patient with two or more notes of aggression and place markers~Known risk was "
     "not marked~administrative~Community Nursing North|"
     "Book conflict resolution refreshers for everyone overdue~Refresher overdue~training~Learning "
     "and Development|"
     "Keep ten spare device clips at each base~Device was out of reach~personal~Stores and "
     "Transport"},
    {"ward",
     "To establish what led to the assault on the ward, whether the care plan foresaw it, and "
     "whether staff were able to get help.",
     "npsa_patient~Distress during personal care~Behaviour chart of the week before~contributory|"
     "npsa_task~Care plan did not say who approaches and how~Care plan of the day~contributory|"
     "npsa_team~One short on the early shift~Roster~influencing",
     "A nurse was hurt during care~The patient was frightened~He did not know the person~The plan "
     "was not followed~The plan was not updated after transfer~Plans are not reviewed when a "
     "patient moves ward",
     "The assault happened and was caused by the patient's condition~Accounts, medical "
     "opinion~substantiated|"
     "The care plan was out of date~Plan dated before the transfer~substantiated",
     "Care plan for distressed behaviour~Reviewed at each transfer~Last reviewed on another "
     "ward~no~Not part of the transfer checklist|"
     "Two staff for personal care~Two~Two~yes~|"
     "Personal alarms~Carried by everyone~Two of five carried one~partly~Not enough on the ward",
     "Care is given by two people the patient knows, as the plan says, and help comes when it is "
     "called.",
     "The plan did not travel with the patient.",
     "Colleagues came at once.|Family was told the same day.",
     "Plan not updated.|Alarms short.",
     "Plans must move with the patient~Plans reviewed within a day of transfer in nine of ten "
     "cases|Calm beginnings save injuries~Fewer incidents at morning care",
     "Add the behaviour plan to the transfer checklist~Audit of ten transfers",
     "Add the behaviour plan to the transfer checklist~Plan did not travel~administrative~Ward 7, "
     "care of older people|"
     "Buy six alarms for the ward~Two of five carried one~personal~Security|"
     "Teach the care team the approach for people who are frightened of care~Staff asked for "
     "it~training~Learning and Development"},
    {"mental",
     "To establish what led to the violence on the ward, how it was responded to, and whether "
     "restraint was lawful, necessary and safe.",
     "security_staffing~Two of the team were on a course~Roster~contributory|"
     "security_layout~The corridor cannot be seen from the office~Walk round with the ward "
     "manager~contributory|"
     "npsa_communication~Risk was not handed over at the change of shift~Handover "
     "sheet~influencing",
     "Staff were hurt in a restraint~The response came late~The alarm did not sound in the next "
     "ward~The link was switched off after false alarms~No one checks it~The weekly test does not "
     "include the link",
     "The assault happened as described~Footage, three accounts~substantiated|"
     "Restraint was necessary and within policy~Footage, body map, medical review~substantiated|"
     "The alarm link did not work~Engineer's report~substantiated",
     "Alarm link between wards~Sounds in both~Silent in one~no~Switched off after false alarms|"
     "Handover of risk~Written and spoken~Spoken only~partly~Sheet has no box for it|"
     "Observation level~As prescribed~As prescribed~yes~",
     "Rising tension is seen early, talked down, and help comes from both wards within a minute.",
     "The alarm did not reach the people who should have come.",
     "De-escalation was tried for ten minutes.|Debrief held the same shift.",
     "Response was slow.|Handover did not mention the cancelled leave.",
     "Alarms must be tested to the far end~Every weekly test logs both wards|Cancelled leave is a "
     "moment of risk~Handover sheets show it",
     "Test the alarm link each week~Test log|Put cancelled leave on the handover sheet~Sheets of "
     "two weeks",
     "Repair the alarm link and add it to the weekly test~Link was off~engineering~Estates|"
     "Add cancelled leave and other triggers to the handover sheet~Not handed "
     "over~administrative~Larch Ward, acute mental health|"
     "Fit a convex mirror at the corner of the corridor~No line of sight~engineering~Estates|"
     "Refresh restraint training for night staff~Two were out of date~training~Learning and "
     "Development"},
    {"front",
     "To establish what happened at the front door of the service, what set it off, and whether "
     "waiting, layout and guarding were as they should be.",
     "security_waiting~Waiting time was not shown or told~Screen was off; accounts~contributory|"
     "security_intoxication~Alcohol~Ambulance record~contributory|"
     "security_layout~The desk has no way out at the back~Walk round~influencing",
     "A receptionist was pushed~The man came round the desk~The gate was open~It sticks~It was "
     "reported and not repaired~Small repairs at desks have no owner",
     "The assault happened as described~Footage, two witnesses~substantiated|"
     "Nobody had told the man how long he would wait~Accounts of staff~substantiated|"
     "Security came within the agreed time~Radio log~substantiated",
     "Information about waiting~Screen and announcements each half hour~Screen off since "
     "Monday~no~Cable pulled out|"
     "Gate at the desk~Closes by itself~Stuck open~no~Repair not ordered|"
     "Security response~Three minutes~Two minutes~yes~",
     "People know how long they will wait, staff behind the desk cannot be reached, and security "
     "comes within three minutes.",
     "Two small faults, known and not put right, met a long wait.",
     "Security was there in two minutes.|A witness gave a statement the same night.",
     "The screen had been off for days.|The gate was known to stick.",
     "Small faults become big ones at the front door~Faults at desks repaired within two "
     "days|People bear a wait they understand~Fewer reports of abuse in the waiting room",
     "Give the desk its own line to the estates helpdesk~Repair times",
     "Repair the gate at the desk~It stuck open~engineering~Estates|"
     "Bring the waiting time screen back and check it at each shift~It was "
     "off~administrative~Emergency Department|"
     "Walk the waiting room every hour on Friday and Saturday nights~Presence "
     "calms~administrative~Security|"
     "Conflict resolution refresher for reception~Two overdue~training~Learning and Development"},
    {"property",
     "To establish how the property was taken or damaged, what it was worth, whether personal data "
     "were lost, and how the place is secured.",
     "security_access~Door code known to many~Not changed for four years~contributory|"
     "security_procedures~Equipment list not kept~Last entry a year old~contributory|"
     "security_guardianship~A porter challenged two strangers the same evening~Account~mitigating",
     "Equipment was taken from a locked room~The code was known outside~Leavers keep it~Codes are "
     "not changed~No one is responsible~Door codes have no owner and no date",
     "The property was taken by someone who knew the code~No damage to the door, "
     "footage~partly_substantiated|"
     "The list of equipment was not kept~List~substantiated",
     "Door code~Changed every six months~Four years old~no~No owner|"
     "Asset list~Checked each month~A year old~no~Post was vacant|"
     "Cameras~Cover the corridor~Covered~yes~",
     "Rooms with equipment are locked with a code that only the team knows and the list is checked "
     "each month.",
     "Nobody had been asked to own the code or the list.",
     "Reported the same day.|Footage was saved in time.",
     "No list to say what was missing.",
     "A lock is only as good as who knows the code~Codes changed twice a year",
     "Card readers on the equipment rooms~No loss in twelve months",
     "Fit card readers to the equipment rooms~Code known to many~engineering~Estates|"
     "Change every door code and date it~Four years old~administrative~Facilities|"
     "Check the asset list each month~A year old~administrative~Information Technology"},
    {"access",
     "To establish how the person came in or left, which doors and checks failed, and what harm "
     "could have followed.",
     "security_access~Door held open by staff~Footage~contributory|"
     "security_alarm~Door alarm was muted~Panel log~contributory|"
     "security_procedures~Nobody asked~Two staff walked past~influencing",
     "Somebody was where they should not be~The door was open~Its alarm was muted~It goes off too "
     "often~The delay is too short for beds~Settings were never agreed with the ward",
     "The person came in behind a member of staff~Footage~substantiated|"
     "The door alarm had been muted~Panel log~substantiated",
     "Door alarm~Sounds after thirty seconds~Muted~no~False alarms|"
     "Challenge~Anyone without a badge is asked~Two walked past~partly~Not sure how to ask|"
     "Visitor book~Every visitor~Not signed~no~Not at this door",
     "Doors close, their alarms sound, and staff ask anyone without a badge.",
     "An alarm that cried wolf was muted and nobody looked at why.",
     "Found within an hour.|Police and family told at once.",
     "Muted alarm was known.|Nobody asked.",
     "A muted alarm is a fault to report~No muted panel at the weekly walk round",
     "Agree the delay with each ward~Panel log",
     "Set the door alarm delay with the ward and lock the mute~It was muted~engineering~Estates|"
     "Teach staff how to ask~Two walked past~training~Learning and Development|"
     "Walk round all muted panels each week~Nobody looked~administrative~Security"},
};

} // namespace

const Theme &themeOf(const QString &category, const QString &placeType, bool lone)
{
    static const QStringList loss{u"TH"_s, u"BU"_s, u"CD"_s, u"AR"_s, u"IS"_s};
    static const QStringList people{u"PA"_s, u"PV"_s, u"NP"_s, u"HC"_s, u"SX"_s, u"RT"_s, u"NU"_s};
    const auto named = [](const char *code) -> const Theme & {
        for (const Theme &theme : themes) {
            if (QLatin1String(theme.code) == QLatin1String(code))
                return theme;
        }
        return themes[0];
    };
    if (lone || category == u"LW" || placeType == u"patient_home")
        return named(loss.contains(category) ? "property" : "lone");
    if (loss.contains(category))
        return named("property");
    if (!people.contains(category))
        return named("access");
    if (placeType == u"ward_mental_health")
        return named("mental");
    const bool isWard = placeType == u"ward_acute" || placeType == u"icu" || placeType == u"theatre"
                        || placeType == u"maternity" || placeType == u"paediatrics";
    return named(isWard ? "ward" : "front");
}

QList<QStringList> entries(const char *text)
{
    QList<QStringList> list;
    for (const QString &entry : QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts))
        list.append(entry.split(u'~'));
    return list;
}

} // namespace core::demo
