// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow harmPhysical[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No physical harm")},
    {"low", QT_TRANSLATE_NOOP("Core", "Low: minor injury or first aid")},
    {"moderate", QT_TRANSLATE_NOOP("Core", "Moderate: medical treatment, short-term")},
    {"severe", QT_TRANSLATE_NOOP("Core", "Severe: permanent or major")},
    {"death", QT_TRANSLATE_NOOP("Core", "Death")},
};

constexpr CodeRow harmPsychological[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No psychological harm")},
    {"low", QT_TRANSLATE_NOOP("Core", "Low: upset, recovers with support at hand")},
    {"moderate", QT_TRANSLATE_NOOP("Core", "Moderate: needs professional support")},
    {"severe", QT_TRANSLATE_NOOP("Core", "Severe: serious, or lasting 28 days or more")},
};

constexpr CodeRow injuryKind[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No injury")},
    {"bruise", QT_TRANSLATE_NOOP("Core", "Bruise or swelling")},
    {"abrasion", QT_TRANSLATE_NOOP("Core", "Abrasion or scratch")},
    {"laceration", QT_TRANSLATE_NOOP("Core", "Cut or laceration")},
    {"bite_unbroken", QT_TRANSLATE_NOOP("Core", "Bite, skin not broken")},
    {"bite_broken", QT_TRANSLATE_NOOP("Core", "Bite, skin broken")},
    {"sprain", QT_TRANSLATE_NOOP("Core", "Sprain or strain")},
    {"fracture", QT_TRANSLATE_NOOP("Core", "Fracture")},
    {"dislocation", QT_TRANSLATE_NOOP("Core", "Dislocation")},
    {"concussion", QT_TRANSLATE_NOOP("Core", "Concussion or head injury")},
    {"loss_of_consciousness", QT_TRANSLATE_NOOP("Core", "Loss of consciousness")},
    {"burn", QT_TRANSLATE_NOOP("Core", "Burn or scald")},
    {"puncture", QT_TRANSLATE_NOOP("Core", "Puncture or needlestick")},
    {"eye", QT_TRANSLATE_NOOP("Core", "Eye injury")},
    {"dental", QT_TRANSLATE_NOOP("Core", "Dental injury")},
    {"crush", QT_TRANSLATE_NOOP("Core", "Crush injury")},
    {"amputation", QT_TRANSLATE_NOOP("Core", "Amputation")},
    {"asphyxia", QT_TRANSLATE_NOOP("Core", "Asphyxia")},
    {"internal", QT_TRANSLATE_NOOP("Core", "Internal injury")},
    {"fluid_exposure", QT_TRANSLATE_NOOP("Core", "Exposure to bodily fluid")},
    {"psychological", QT_TRANSLATE_NOOP("Core", "Psychological injury")},
    {"multiple", QT_TRANSLATE_NOOP("Core", "Multiple injuries")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another injury")},
};

constexpr CodeRow bodyPart[] = {
    {"head", QT_TRANSLATE_NOOP("Core", "Head")},
    {"face", QT_TRANSLATE_NOOP("Core", "Face")},
    {"eye_left", QT_TRANSLATE_NOOP("Core", "Left eye")},
    {"eye_right", QT_TRANSLATE_NOOP("Core", "Right eye")},
    {"nose", QT_TRANSLATE_NOOP("Core", "Nose")},
    {"mouth", QT_TRANSLATE_NOOP("Core", "Mouth or teeth")},
    {"jaw", QT_TRANSLATE_NOOP("Core", "Jaw")},
    {"ear", QT_TRANSLATE_NOOP("Core", "Ear")},
    {"neck", QT_TRANSLATE_NOOP("Core", "Neck")},
    {"throat", QT_TRANSLATE_NOOP("Core", "Throat")},
    {"shoulder", QT_TRANSLATE_NOOP("Core", "Shoulder")},
    {"upper_arm", QT_TRANSLATE_NOOP("Core", "Upper arm")},
    {"elbow", QT_TRANSLATE_NOOP("Core", "Elbow")},
    {"forearm", QT_TRANSLATE_NOOP("Core", "Forearm")},
    {"wrist", QT_TRANSLATE_NOOP("Core", "Wrist")},
    {"hand", QT_TRANSLATE_NOOP("Core", "Hand")},
    {"finger", QT_TRANSLATE_NOOP("Core", "Finger")},
    {"thumb", QT_TRANSLATE_NOOP("Core", "Thumb")},
    {"chest", QT_TRANSLATE_NOOP("Core", "Chest or ribs")},
    {"back_upper", QT_TRANSLATE_NOOP("Core", "Upper back")},
    {"back_lower", QT_TRANSLATE_NOOP("Core", "Lower back")},
    {"abdomen", QT_TRANSLATE_NOOP("Core", "Abdomen")},
    {"pelvis", QT_TRANSLATE_NOOP("Core", "Pelvis or hip")},
    {"groin", QT_TRANSLATE_NOOP("Core", "Groin")},
    {"buttock", QT_TRANSLATE_NOOP("Core", "Buttock")},
    {"thigh", QT_TRANSLATE_NOOP("Core", "Thigh")},
    {"knee", QT_TRANSLATE_NOOP("Core", "Knee")},
    {"lower_leg", QT_TRANSLATE_NOOP("Core", "Lower leg")},
    {"ankle", QT_TRANSLATE_NOOP("Core", "Ankle")},
    {"foot", QT_TRANSLATE_NOOP("Core", "Foot")},
    {"toe", QT_TRANSLATE_NOOP("Core", "Toe")},
    {"multiple", QT_TRANSLATE_NOOP("Core", "Several parts of the body")},
    {"whole", QT_TRANSLATE_NOOP("Core", "Whole body")},
};

constexpr CodeRow treatment[] = {
    {"none", QT_TRANSLATE_NOOP("Core", "No treatment")},
    {"first_aid", QT_TRANSLATE_NOOP("Core", "First aid")},
    {"ed", QT_TRANSLATE_NOOP("Core", "Emergency department")},
    {"admitted", QT_TRANSLATE_NOOP("Core", "Admitted to hospital")},
};

constexpr CodeRow diagnosedBy[] = {
    {"doctor", QT_TRANSLATE_NOOP("Core", "Doctor")},
    {"nurse", QT_TRANSLATE_NOOP("Core", "Nurse")},
    {"other", QT_TRANSLATE_NOOP("Core", "Someone else")},
};

constexpr CodeRow specifiedInjury[] = {
    {"fracture_not_digit",
     QT_TRANSLATE_NOOP("Core", "Fracture other than of finger, thumb or toe")},
    {"amputation",
     QT_TRANSLATE_NOOP("Core", "Amputation of arm, hand, finger, thumb, leg, foot or toe")},
    {"sight", QT_TRANSLATE_NOOP("Core", "Permanent loss or reduction of sight")},
    {"crush_head_torso",
     QT_TRANSLATE_NOOP("Core", "Crush injury to head or torso, organs damaged")},
    {"burn_over_10pct", QT_TRANSLATE_NOOP("Core", "Burn over more than 10% of the body")},
    {"burn_vital", QT_TRANSLATE_NOOP("Core", "Burn damaging eyes, breathing or vital organs")},
    {"scalping", QT_TRANSLATE_NOOP("Core", "Scalping needing hospital treatment")},
    {"loss_of_consciousness_head_injury",
     QT_TRANSLATE_NOOP("Core", "Loss of consciousness from a head injury")},
    {"loss_of_consciousness_asphyxia",
     QT_TRANSLATE_NOOP("Core", "Loss of consciousness from asphyxia")},
    {"enclosed_space", QT_TRANSLATE_NOOP("Core", "Injury from work in an enclosed space")},
    {"ni_dislocation_shoulder_hip_knee_spine",
     QT_TRANSLATE_NOOP("Core", "Dislocation of shoulder, hip, knee or spine"),
     "NI"},
    {"ni_loss_of_sight_any",
     QT_TRANSLATE_NOOP("Core", "Loss of sight, temporary or permanent"),
     "NI"},
    {"ni_unconsciousness",
     QT_TRANSLATE_NOOP("Core", "Unconsciousness, including from electric shock"),
     "NI"},
    {"ni_admitted_over_24h",
     QT_TRANSLATE_NOOP("Core", "Admitted to hospital for more than 24 hours"),
     "NI"},
};

constexpr CodeRow specifiedStatus[] = {
    {"no", QT_TRANSLATE_NOOP("Core", "Not a specified injury")},
    {"confirmed", QT_TRANSLATE_NOOP("Core", "Confirmed by a doctor")},
    {"awaiting_doctor", QT_TRANSLATE_NOOP("Core", "Awaiting a doctor")},
    {"self_diagnosed_only", QT_TRANSLATE_NOOP("Core", "Own view only, no doctor asked")},
};

constexpr CodeRow takenToHospital[] = {
    {"yes", QT_TRANSLATE_NOOP("Core", "Taken straight to hospital for treatment")},
    {"no", QT_TRANSLATE_NOOP("Core", "Not taken to hospital")},
    {"precaution_only", QT_TRANSLATE_NOOP("Core", "Taken to hospital as a precaution only")},
};

constexpr CodeRow periodKind[] = {
    {"absent", QT_TRANSLATE_NOOP("Core", "Absent")},
    {"light_duties", QT_TRANSLATE_NOOP("Core", "Light or restricted duties")},
    {"rest_days_unfit", QT_TRANSLATE_NOOP("Core", "Rest days, would have been unfit")},
    {"annual_leave_unfit", QT_TRANSLATE_NOOP("Core", "Annual leave, would have been unfit")},
    {"full_duties", QT_TRANSLATE_NOOP("Core", "Back on full normal duties")},
    {"rest_days_fit", QT_TRANSLATE_NOOP("Core", "Rest days, fit for normal work")},
};

constexpr CodeRow periodCause[] = {
    {"physical_injury", QT_TRANSLATE_NOOP("Core", "Physical injury")},
    {"mixed", QT_TRANSLATE_NOOP("Core", "Physical and psychological")},
    {"psychological_only", QT_TRANSLATE_NOOP("Core", "Psychological only")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another cause")},
};

constexpr CodeTable tables[] = {
    {List::HarmPhysical, harmPhysical},
    {List::HarmPsychological, harmPsychological},
    {List::InjuryKind, injuryKind},
    {List::BodyPart, bodyPart},
    {List::Treatment, treatment},
    {List::DiagnosedBy, diagnosedBy},
    {List::SpecifiedInjury, specifiedInjury},
    {List::SpecifiedStatus, specifiedStatus},
    {List::TakenToHospital, takenToHospital},
    {List::PeriodKind, periodKind},
    {List::PeriodCause, periodCause},
};

} // namespace

std::span<const CodeTable> harmCodes()
{
    return tables;
}

} // namespace core
