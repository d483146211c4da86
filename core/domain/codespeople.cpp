// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetable.h"

namespace core {

namespace {

constexpr CodeRow sex[] = {
    {"female", QT_TRANSLATE_NOOP("Core", "Female")},
    {"male", QT_TRANSLATE_NOOP("Core", "Male")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another answer")},
};

constexpr CodeRow personKind[] = {
    {"staff", QT_TRANSLATE_NOOP("Core", "Member of staff")},
    {"patient", QT_TRANSLATE_NOOP("Core", "Patient")},
    {"relative", QT_TRANSLATE_NOOP("Core", "Relative or carer")},
    {"visitor", QT_TRANSLATE_NOOP("Core", "Visitor")},
    {"contractor", QT_TRANSLATE_NOOP("Core", "Contractor")},
    {"police", QT_TRANSLATE_NOOP("Core", "Police officer")},
    {"public", QT_TRANSLATE_NOOP("Core", "Member of the public")},
    {"unknown", QT_TRANSLATE_NOOP("Core", "Kind of person not known")},
};

constexpr CodeRow partRole[] = {
    {"victim", QT_TRANSLATE_NOOP("Core", "Victim")},
    {"assailant", QT_TRANSLATE_NOOP("Core", "Alleged assailant")},
    {"witness", QT_TRANSLATE_NOOP("Core", "Witness")},
    {"caller", QT_TRANSLATE_NOOP("Core", "Caller")},
    {"responder", QT_TRANSLATE_NOOP("Core", "Responder")},
};

constexpr CodeRow workStatus[] = {
    {"employee", QT_TRANSLATE_NOOP("Core", "Employee")},
    {"bank_worker", QT_TRANSLATE_NOOP("Core", "Bank worker")},
    {"agency_worker", QT_TRANSLATE_NOOP("Core", "Agency worker")},
    {"contractor_employee", QT_TRANSLATE_NOOP("Core", "Employee of a contractor")},
    {"self_employed", QT_TRANSLATE_NOOP("Core", "Self-employed")},
    {"student_on_placement", QT_TRANSLATE_NOOP("Core", "Student or trainee on placement")},
    {"volunteer", QT_TRANSLATE_NOOP("Core", "Volunteer")},
    {"patient", QT_TRANSLATE_NOOP("Core", "Patient")},
    {"visitor", QT_TRANSLATE_NOOP("Core", "Visitor")},
    {"member_of_public", QT_TRANSLATE_NOOP("Core", "Member of the public")},
    {"police_officer", QT_TRANSLATE_NOOP("Core", "Police officer")},
    {"armed_forces_on_duty", QT_TRANSLATE_NOOP("Core", "Armed forces, on duty")},
};

constexpr CodeRow employer[] = {
    {"trust", QT_TRANSLATE_NOOP("Core", "This organisation")},
    {"trust_as_training_provider",
     QT_TRANSLATE_NOOP("Core", "This organisation, as training provider")},
    {"agency", QT_TRANSLATE_NOOP("Core", "Agency")},
    {"contractor", QT_TRANSLATE_NOOP("Core", "Contractor")},
    {"police", QT_TRANSLATE_NOOP("Core", "Police")},
    {"MOD", QT_TRANSLATE_NOOP("Core", "Ministry of Defence")},
    {"self", QT_TRANSLATE_NOOP("Core", "Self-employed")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another employer")},
    {"none", QT_TRANSLATE_NOOP("Core", "No employer")},
};

constexpr CodeRow staffGroup[] = {
    {"01", QT_TRANSLATE_NOOP("Core", "Medical and dental")},
    {"02", QT_TRANSLATE_NOOP("Core", "Students")},
    {"03", QT_TRANSLATE_NOOP("Core", "Nursing and midwifery registered")},
    {"04", QT_TRANSLATE_NOOP("Core", "Allied health professionals")},
    {"05", QT_TRANSLATE_NOOP("Core", "Additional professional scientific and technical")},
    {"06", QT_TRANSLATE_NOOP("Core", "Healthcare scientists")},
    {"07", QT_TRANSLATE_NOOP("Core", "Additional clinical services")},
    {"08", QT_TRANSLATE_NOOP("Core", "Administrative and clerical")},
    {"09", QT_TRANSLATE_NOOP("Core", "Estates and ancillary")},
    {"10", QT_TRANSLATE_NOOP("Core", "Supplementary roles")},
    {"ambulance", QT_TRANSLATE_NOOP("Core", "Ambulance")},
    {"security", QT_TRANSLATE_NOOP("Core", "Security")},
    {"volunteer", QT_TRANSLATE_NOOP("Core", "Volunteers")},
    {"agency_bank", QT_TRANSLATE_NOOP("Core", "Agency or bank")},
    {"contractor", QT_TRANSLATE_NOOP("Core", "Contractors")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another staff group")},
};

constexpr CodeRow assailantKind[] = {
    {"patient", QT_TRANSLATE_NOOP("Core", "Patient")},
    {"relative", QT_TRANSLATE_NOOP("Core", "Patient's relative or carer")},
    {"visitor", QT_TRANSLATE_NOOP("Core", "Visitor")},
    {"staff", QT_TRANSLATE_NOOP("Core", "Member of staff")},
    {"former_staff", QT_TRANSLATE_NOOP("Core", "Former member of staff")},
    {"contractor", QT_TRANSLATE_NOOP("Core", "Contractor")},
    {"intruder", QT_TRANSLATE_NOOP("Core", "Intruder")},
    {"public", QT_TRANSLATE_NOOP("Core", "Member of the public")},
    {"unknown", QT_TRANSLATE_NOOP("Core", "Assailant not known")},
};

constexpr CodeRow intent[] = {
    {"deliberate", QT_TRANSLATE_NOOP("Core", "Deliberate")},
    {"clinical", QT_TRANSLATE_NOOP("Core", "Clinical condition")},
    {"unclear", QT_TRANSLATE_NOOP("Core", "Unclear")},
};

constexpr CodeRow clinicalKind[] = {
    {"dementia", QT_TRANSLATE_NOOP("Core", "Dementia")},
    {"delirium", QT_TRANSLATE_NOOP("Core", "Delirium")},
    {"head_injury", QT_TRANSLATE_NOOP("Core", "Head or brain injury")},
    {"post_ictal", QT_TRANSLATE_NOOP("Core", "After a seizure")},
    {"mental_ill_health", QT_TRANSLATE_NOOP("Core", "Mental ill health")},
    {"learning_disability", QT_TRANSLATE_NOOP("Core", "Learning disability")},
    {"autism", QT_TRANSLATE_NOOP("Core", "Autism")},
    {"hypoglycaemia", QT_TRANSLATE_NOOP("Core", "Low blood sugar")},
    {"medication", QT_TRANSLATE_NOOP("Core", "Effect of medication")},
    {"post_anaesthetic", QT_TRANSLATE_NOOP("Core", "After an anaesthetic")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another clinical condition")},
};

constexpr CodeRow policeWishes[] = {
    {"wants", QT_TRANSLATE_NOOP("Core", "Wants police action")},
    {"does_not_want", QT_TRANSLATE_NOOP("Core", "Does not want police action")},
    {"undecided", QT_TRANSLATE_NOOP("Core", "Has not decided")},
};

constexpr CodeRow identifierScheme[] = {
    {"nhs", QT_TRANSLATE_NOOP("Core", "NHS number")},
    {"chi", QT_TRANSLATE_NOOP("Core", "CHI number (Scotland)")},
    {"hcn", QT_TRANSLATE_NOOP("Core", "Health and care number (Northern Ireland)")},
    {"local", QT_TRANSLATE_NOOP("Core", "Local patient number")},
};

constexpr CodeRow language[] = {
    {"en", QT_TRANSLATE_NOOP("Core", "English")},
    {"cy", QT_TRANSLATE_NOOP("Core", "Welsh")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another language")},
};

constexpr CodeRow ethnicity[] = {
    {"A", QT_TRANSLATE_NOOP("Core", "White: British")},
    {"B", QT_TRANSLATE_NOOP("Core", "White: Irish")},
    {"C", QT_TRANSLATE_NOOP("Core", "White: any other background")},
    {"D", QT_TRANSLATE_NOOP("Core", "Mixed: White and Black Caribbean")},
    {"E", QT_TRANSLATE_NOOP("Core", "Mixed: White and Black African")},
    {"F", QT_TRANSLATE_NOOP("Core", "Mixed: White and Asian")},
    {"G", QT_TRANSLATE_NOOP("Core", "Mixed: any other background")},
    {"H", QT_TRANSLATE_NOOP("Core", "Asian or Asian British: Indian")},
    {"J", QT_TRANSLATE_NOOP("Core", "Asian or Asian British: Pakistani")},
    {"K", QT_TRANSLATE_NOOP("Core", "Asian or Asian British: Bangladeshi")},
    {"L", QT_TRANSLATE_NOOP("Core", "Asian or Asian British: any other background")},
    {"M", QT_TRANSLATE_NOOP("Core", "Black or Black British: Caribbean")},
    {"N", QT_TRANSLATE_NOOP("Core", "Black or Black British: African")},
    {"P", QT_TRANSLATE_NOOP("Core", "Black or Black British: any other background")},
    {"R", QT_TRANSLATE_NOOP("Core", "Chinese")},
    {"S", QT_TRANSLATE_NOOP("Core", "Any other ethnic group")},
    {"Z", QT_TRANSLATE_NOOP("Core", "Not stated")},
    {"99", QT_TRANSLATE_NOOP("Core", "Not asked")},
};

constexpr CodeRow gender[] = {
    {"1", QT_TRANSLATE_NOOP("Core", "Male")},
    {"2", QT_TRANSLATE_NOOP("Core", "Female")},
    {"9", QT_TRANSLATE_NOOP("Core", "Indeterminate")},
    {"X", QT_TRANSLATE_NOOP("Core", "Gender not known")},
};

constexpr CodeRow siteKind[] = {
    {"hospital", QT_TRANSLATE_NOOP("Core", "Hospital")},
    {"clinic", QT_TRANSLATE_NOOP("Core", "Clinic")},
    {"office", QT_TRANSLATE_NOOP("Core", "Office")},
    {"other", QT_TRANSLATE_NOOP("Core", "Another kind of site")},
};

constexpr CodeRow region[] = {
    {"england", QT_TRANSLATE_NOOP("Core", "England")},
    {"wales", QT_TRANSLATE_NOOP("Core", "Wales")},
    {"scotland", QT_TRANSLATE_NOOP("Core", "Scotland")},
    {"northern_ireland", QT_TRANSLATE_NOOP("Core", "Northern Ireland")},
};

constexpr CodeTable tables[] = {
    {List::PersonKind, personKind},
    {List::Sex, sex},
    {List::PartRole, partRole},
    {List::WorkStatus, workStatus},
    {List::Employer, employer},
    {List::StaffGroup, staffGroup},
    {List::AssailantKind, assailantKind},
    {List::Intent, intent},
    {List::ClinicalKind, clinicalKind},
    {List::PoliceWishes, policeWishes},
    {List::IdentifierScheme, identifierScheme},
    {List::Language, language},
    {List::Ethnicity, ethnicity},
    {List::Gender, gender},
    {List::SiteKind, siteKind},
    {List::Region, region},
};

} // namespace

std::span<const CodeTable> peopleCodes()
{
    return tables;
}

} // namespace core
