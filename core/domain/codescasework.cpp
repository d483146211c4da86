// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow exhibitKind[] = {
    {"item", QT_TRANSLATE_NOOP("Core", "Item")},
    {"cctv", QT_TRANSLATE_NOOP("Core", "CCTV footage")},
    {"body_worn", QT_TRANSLATE_NOOP("Core", "Body-worn video")},
    {"photograph", QT_TRANSLATE_NOOP("Core", "Photograph")},
    {"document", QT_TRANSLATE_NOOP("Core", "Document")},
    {"file", QT_TRANSLATE_NOOP("Core", "File")},
    {"clothing", QT_TRANSLATE_NOOP("Core", "Clothing")},
};

constexpr CodeRow cameraState[] = {
    {"to_ask", QT_TRANSLATE_NOOP("Core", "To ask for")},
    {"asked", QT_TRANSLATE_NOOP("Core", "Asked for")},
    {"saved", QT_TRANSLATE_NOOP("Core", "Saved")},
    {"refused", QT_TRANSLATE_NOOP("Core", "Refused")},
    {"gone", QT_TRANSLATE_NOOP("Core", "Gone: overwritten or never recorded")},
};

constexpr CodeRow contactKind[] = {
    {"call", QT_TRANSLATE_NOOP("Core", "Telephone call")},
    {"email", QT_TRANSLATE_NOOP("Core", "E-mail")},
    {"meeting", QT_TRANSLATE_NOOP("Core", "Meeting")},
    {"letter", QT_TRANSLATE_NOOP("Core", "Letter")},
    {"update", QT_TRANSLATE_NOOP("Core", "Update")},
    {"chase", QT_TRANSLATE_NOOP("Core", "Chase")},
};

constexpr CodeRow noteKind[] = {
    {"do", QT_TRANSLATE_NOOP("Core", "To do")},
    {"hear", QT_TRANSLATE_NOOP("Core", "To hear back")},
};

constexpr CodeRow linkReason[] = {
    {"same_person", QT_TRANSLATE_NOOP("Core", "Same person")},
    {"same_place", QT_TRANSLATE_NOOP("Core", "Same place")},
    {"related", QT_TRANSLATE_NOOP("Core", "Related")},
    {"duplicate", QT_TRANSLATE_NOOP("Core", "Duplicate")},
    {"source", QT_TRANSLATE_NOOP("Core", "Source")},
};

constexpr CodeRow referenceSystem[] = {
    {"datix", QT_TRANSLATE_NOOP("Core", "Datix")},
    {"ulysses", QT_TRANSLATE_NOOP("Core", "Ulysses")},
    {"crime", QT_TRANSLATE_NOOP("Core", "Crime reference")},
    {"police_log", QT_TRANSLATE_NOOP("Core", "Police log")},
    {"urn", QT_TRANSLATE_NOOP("Core", "Police file URN")},
    {"hse", QT_TRANSLATE_NOOP("Core", "HSE notification")},
    {"lfpse", QT_TRANSLATE_NOOP("Core", "LFPSE")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another system")},
};

constexpr CodeRow strength[] = {
    {"eliminate", QT_TRANSLATE_NOOP("Core", "Eliminate")},
    {"substitute", QT_TRANSLATE_NOOP("Core", "Substitute")},
    {"engineering", QT_TRANSLATE_NOOP("Core", "Engineering or physical")},
    {"administrative", QT_TRANSLATE_NOOP("Core", "Administrative")},
    {"training", QT_TRANSLATE_NOOP("Core", "Training and information")},
    {"personal", QT_TRANSLATE_NOOP("Core", "Personal protection or alarms")},
};

constexpr CodeRow priority[] = {
    {"immediate", QT_TRANSLATE_NOOP("Core", "Immediate")},
    {"high", QT_TRANSLATE_NOOP("Core", "High")},
    {"medium", QT_TRANSLATE_NOOP("Core", "Medium")},
    {"low", QT_TRANSLATE_NOOP("Core", "Low")},
};

constexpr CodeRow effectResult[] = {
    {"effective", QT_TRANSLATE_NOOP("Core", "Effective")},
    {"partly", QT_TRANSLATE_NOOP("Core", "Partly effective")},
    {"not", QT_TRANSLATE_NOOP("Core", "Not effective")},
    {"na", QT_TRANSLATE_NOOP("Core", "Not applicable")},
};

constexpr CodeRow brag[] = {
    {"blue", QT_TRANSLATE_NOOP("Core", "Blue: complete and verified")},
    {"red", QT_TRANSLATE_NOOP("Core", "Red: overdue or off track")},
    {"amber", QT_TRANSLATE_NOOP("Core", "Amber: at risk")},
    {"green", QT_TRANSLATE_NOOP("Core", "Green: on track")},
    {"grey", QT_TRANSLATE_NOOP("Core", "Grey: not started")},
    {"rejected", QT_TRANSLATE_NOOP("Core", "Rejected or merged")},
};

constexpr CodeRow riskKind[] = {
    {"violence", QT_TRANSLATE_NOOP("Core", "Violence")},
    {"lone_worker", QT_TRANSLATE_NOOP("Core", "Lone worker")},
    {"premises", QT_TRANSLATE_NOOP("Core", "Premises")},
    {"task", QT_TRANSLATE_NOOP("Core", "Task")},
    {"individual", QT_TRANSLATE_NOOP("Core", "Individual")},
    {"event", QT_TRANSLATE_NOOP("Core", "Event")},
    {"patient_behaviour", QT_TRANSLATE_NOOP("Core", "Behaviour of a patient")},
    {"assets", QT_TRANSLATE_NOOP("Core", "Security of drugs or assets")},
    {"dynamic", QT_TRANSLATE_NOOP("Core", "Dynamic (five minutes)")},
};

constexpr CodeRow riskBand[] = {
    {"low", QT_TRANSLATE_NOOP("Core", "Low")},
    {"moderate", QT_TRANSLATE_NOOP("Core", "Moderate")},
    {"high", QT_TRANSLATE_NOOP("Core", "High")},
    {"extreme", QT_TRANSLATE_NOOP("Core", "Extreme")},
};

constexpr CodeRow consequence[] = {
    {"1", QT_TRANSLATE_NOOP("Core", "1 Negligible")},
    {"2", QT_TRANSLATE_NOOP("Core", "2 Minor")},
    {"3", QT_TRANSLATE_NOOP("Core", "3 Moderate")},
    {"4", QT_TRANSLATE_NOOP("Core", "4 Major")},
    {"5", QT_TRANSLATE_NOOP("Core", "5 Catastrophic")},
};

constexpr CodeRow likelihood[] = {
    {"1", QT_TRANSLATE_NOOP("Core", "1 Rare")},
    {"2", QT_TRANSLATE_NOOP("Core", "2 Unlikely")},
    {"3", QT_TRANSLATE_NOOP("Core", "3 Possible")},
    {"4", QT_TRANSLATE_NOOP("Core", "4 Likely")},
    {"5", QT_TRANSLATE_NOOP("Core", "5 Almost certain")},
};

constexpr CodeRow consequenceDomain[] = {
    {"safety", QT_TRANSLATE_NOOP("Core", "Safety")},
    {"quality", QT_TRANSLATE_NOOP("Core", "Quality and complaints")},
    {"staffing", QT_TRANSLATE_NOOP("Core", "Staffing")},
    {"statutory", QT_TRANSLATE_NOOP("Core", "Statutory duty")},
    {"publicity", QT_TRANSLATE_NOOP("Core", "Publicity")},
    {"finance", QT_TRANSLATE_NOOP("Core", "Finance")},
    {"service", QT_TRANSLATE_NOOP("Core", "Interruption of service")},
    {"environment", QT_TRANSLATE_NOOP("Core", "Environment")},
};

constexpr CodeRow reviewTrigger[] = {
    {"incident", QT_TRANSLATE_NOOP("Core", "After an incident or near miss")},
    {"change", QT_TRANSLATE_NOOP("Core", "Significant change")},
    {"information", QT_TRANSLATE_NOOP("Core", "New information")},
    {"time", QT_TRANSLATE_NOOP("Core", "Time")},
    {"failed_control", QT_TRANSLATE_NOOP("Core", "A control failed")},
    {"complaint", QT_TRANSLATE_NOOP("Core", "Complaint")},
    {"staff_concern", QT_TRANSLATE_NOOP("Core", "Concern of staff")},
};

constexpr CodeRow surveyZone[] = {
    {"perimeter", QT_TRANSLATE_NOOP("Core", "Perimeter and grounds")},
    {"lighting", QT_TRANSLATE_NOOP("Core", "Lighting")},
    {"car_parks", QT_TRANSLATE_NOOP("Core", "Car parks and cycles")},
    {"access", QT_TRANSLATE_NOOP("Core", "Entrances and access control")},
    {"reception", QT_TRANSLATE_NOOP("Core", "Reception and waiting areas")},
    {"interview", QT_TRANSLATE_NOOP("Core", "Interview and consulting rooms")},
    {"cctv", QT_TRANSLATE_NOOP("Core", "CCTV and body-worn video")},
    {"alarms", QT_TRANSLATE_NOOP("Core", "Intruder and personal alarms")},
    {"medicines", QT_TRANSLATE_NOOP("Core", "Medicines and controlled drugs")},
    {"keys", QT_TRANSLATE_NOOP("Core", "Keys")},
    {"cash", QT_TRANSLATE_NOOP("Core", "Cash and valuables")},
    {"assets", QT_TRANSLATE_NOOP("Core", "Assets and IT")},
    {"maternity", QT_TRANSLATE_NOOP("Core", "Maternity, paediatrics and neonatal")},
    {"mental_health", QT_TRANSLATE_NOOP("Core", "Mental health and secure units")},
    {"hazards", QT_TRANSLATE_NOOP("Core", "Mortuary, laboratories and radiology")},
    {"lockdown", QT_TRANSLATE_NOOP("Core", "Lockdown")},
    {"contractors", QT_TRANSLATE_NOOP("Core", "Contractors and deliveries")},
    {"guarding", QT_TRANSLATE_NOOP("Core", "Security staffing")},
};

constexpr CodeRow surveyAnswer[] = {
    {"compliant", QT_TRANSLATE_NOOP("Core", "Compliant")},
    {"partial", QT_TRANSLATE_NOOP("Core", "Partly compliant")},
    {"non_compliant", QT_TRANSLATE_NOOP("Core", "Not compliant")},
    {"na", QT_TRANSLATE_NOOP("Core", "Does not apply")},
};

constexpr CodeRow surveyPriority[] = {
    {"immediate", QT_TRANSLATE_NOOP("Core", "Immediately")},
    {"month_1", QT_TRANSLATE_NOOP("Core", "Within one month")},
    {"months_3", QT_TRANSLATE_NOOP("Core", "Within three months")},
    {"months_6", QT_TRANSLATE_NOOP("Core", "Within six months")},
    {"capital", QT_TRANSLATE_NOOP("Core", "Capital programme")},
};

constexpr CodeRow riskDecision[] = {
    {"accept", QT_TRANSLATE_NOOP("Core", "Accept")},
    {"tolerate", QT_TRANSLATE_NOOP("Core", "Tolerate")},
    {"defer", QT_TRANSLATE_NOOP("Core", "Defer")},
};

constexpr CodeRow recordKind[] = {
    {"incident", QT_TRANSLATE_NOOP("Core", "Incident")},
    {"investigation", QT_TRANSLATE_NOOP("Core", "Investigation")},
    {"review", QT_TRANSLATE_NOOP("Core", "Post-incident review")},
    {"action", QT_TRANSLATE_NOOP("Core", "Remedial action")},
    {"risk", QT_TRANSLATE_NOOP("Core", "Risk assessment")},
    {"person", QT_TRANSLATE_NOOP("Core", "Person")},
    {"site", QT_TRANSLATE_NOOP("Core", "Site")},
    {"post", QT_TRANSLATE_NOOP("Core", "Post")},
    {"exhibit", QT_TRANSLATE_NOOP("Core", "Exhibit")},
    {"camera", QT_TRANSLATE_NOOP("Core", "Camera request")},
};

constexpr CodeRow audience[] = {
    {"full", QT_TRANSLATE_NOOP("Core", "Full")},
    {"restricted", QT_TRANSLATE_NOOP("Core", "Restricted")},
    {"shareable", QT_TRANSLATE_NOOP("Core", "Shareable")},
};

constexpr CodeRow userRole[] = {
    {"lsms", QT_TRANSLATE_NOOP("Core", "Local Security Management Specialist")},
    {"deputy", QT_TRANSLATE_NOOP("Core", "Deputy")},
    {"reader", QT_TRANSLATE_NOOP("Core", "Reader")},
};

constexpr CodeTable tables[] = {
    {List::ExhibitKind, exhibitKind},
    {List::CameraState, cameraState},
    {List::ContactKind, contactKind},
    {List::NoteKind, noteKind},
    {List::LinkReason, linkReason},
    {List::ReferenceSystem, referenceSystem},
    {List::Strength, strength},
    {List::Priority, priority},
    {List::EffectResult, effectResult},
    {List::Brag, brag},
    {List::RiskKind, riskKind},
    {List::RiskBand, riskBand},
    {List::Consequence, consequence},
    {List::Likelihood, likelihood},
    {List::ConsequenceDomain, consequenceDomain},
    {List::ReviewTrigger, reviewTrigger},
    {List::SurveyZone, surveyZone},
    {List::SurveyAnswer, surveyAnswer},
    {List::SurveyPriority, surveyPriority},
    {List::RiskDecision, riskDecision},
    {List::RecordKind, recordKind},
    {List::Audience, audience},
    {List::UserRole, userRole},
};

} // namespace

std::span<const CodeTable> caseworkCodes()
{
    return tables;
}

} // namespace core
