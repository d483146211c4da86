// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/codes.h"

namespace core {

using namespace riddor;

template<>
std::span<const CodeName<Category>> codeNames()
{
    static constexpr CodeName<Category> names[] = {
        {Category::Death, u"DEATH"},
        {Category::DeathWithinOneYear, u"DEATH_WITHIN_ONE_YEAR"},
        {Category::DeathBiologicalAgent, u"DEATH_BIOLOGICAL_AGENT"},
        {Category::SpecifiedInjury, u"SPECIFIED_INJURY"},
        {Category::NiMajorInjury, u"NI_MAJOR_INJURY"},
        {Category::NonWorkerSpecifiedAtHospital, u"NON_WORKER_SPECIFIED_INJURY_AT_HOSPITAL"},
        {Category::NonWorkerTakenToHospital, u"NON_WORKER_TAKEN_TO_HOSPITAL"},
        {Category::DangerousOccurrence, u"DANGEROUS_OCCURRENCE"},
        {Category::OverSevenDay, u"OVER_SEVEN_DAY"},
        {Category::NiOverThreeDay, u"NI_OVER_THREE_DAY"},
        {Category::DiseaseBiologicalAgent, u"DISEASE_BIOLOGICAL_AGENT"},
        {Category::DiseaseOccupational, u"DISEASE_OCCUPATIONAL"},
        {Category::PendingInformation, u"PENDING_INFORMATION"},
        {Category::PendingOverSevenDay, u"PENDING_OVER_SEVEN_DAY"},
        {Category::PendingNiOverThreeDay, u"PENDING_NI_OVER_THREE_DAY"},
        {Category::RecordOnlyOverThreeDay, u"RECORD_ONLY_OVER_THREE_DAY"},
        {Category::NotRiddorExempt, u"NOT_RIDDOR_EXEMPT"},
        {Category::NotRiddor, u"NOT_RIDDOR"},
    };
    return names;
}

template<>
std::span<const CodeName<DeadlineRule>> codeNames()
{
    static constexpr CodeName<DeadlineRule> names[] = {
        {DeadlineRule::AccidentPlus10, u"ACCIDENT_PLUS_10"},
        {DeadlineRule::AccidentPlus15, u"ACCIDENT_PLUS_15"},
        {DeadlineRule::IncidentPlus10, u"INCIDENT_PLUS_10"},
        {DeadlineRule::ImmediateLateCrossing, u"IMMEDIATE_LATE_CROSSING"},
        {DeadlineRule::ImmediateLateDiagnosis, u"IMMEDIATE_LATE_DIAGNOSIS"},
        {DeadlineRule::OnDiagnosis, u"WITHOUT_DELAY_ON_DIAGNOSIS"},
        {DeadlineRule::OnKnowledge, u"WITHOUT_DELAY_ON_KNOWLEDGE"},
    };
    return names;
}

template<>
std::span<const CodeName<PendingKind>> codeNames()
{
    static constexpr CodeName<PendingKind> names[] = {
        {PendingKind::NotYet, u"not_yet"},
        {PendingKind::Unresolved, u"unresolved"},
    };
    return names;
}

template<>
std::span<const CodeName<ResponsiblePerson>> codeNames()
{
    static constexpr CodeName<ResponsiblePerson> names[] = {
        {ResponsiblePerson::Trust, u"trust"},
        {ResponsiblePerson::DetermineAgencyOrHost, u"determine_agency_or_host"},
        {ResponsiblePerson::OtherController, u"other_controller"},
        {ResponsiblePerson::OtherEmployer, u"other_employer"},
        {ResponsiblePerson::PoliceForce, u"police_force"},
        {ResponsiblePerson::Self, u"self"},
        {ResponsiblePerson::None, u"none"},
    };
    return names;
}

template<>
std::span<const CodeName<Flag>> codeNames()
{
    static constexpr CodeName<Flag> names[] = {
        {Flag::AwaitDiagnosis, u"AWAIT_DIAGNOSIS"},
        {Flag::HumanReview, u"HUMAN_REVIEW"},
        {Flag::MonitorSeroconversion, u"MONITOR_SEROCONVERSION"},
        {Flag::No63Duty, u"NO_6_3_DUTY"},
        {Flag::Overdue, u"OVERDUE"},
        {Flag::OverSevenDay, u"OVER_SEVEN_DAY"},
        {Flag::ProvisionalDatePassed, u"PROVISIONAL_DATE_PASSED"},
        {Flag::RecordOnlyOverThreeDay, u"RECORD_ONLY_OVER_THREE_DAY"},
        {Flag::NoRuleSet, u"NO_RULE_SET"},
    };
    return names;
}

template<>
std::span<const CodeName<BasisType>> codeNames()
{
    static constexpr CodeName<BasisType> names[] = {
        {BasisType::Statute, u"statute"},
        {BasisType::Guidance, u"hse_guidance"},
        {BasisType::Inference, u"inference"},
    };
    return names;
}

template<>
std::span<const CodeName<Question>> codeNames()
{
    static constexpr CodeName<Question> names[] = {
        {Question::AtWork, u"at_work"},
        {Question::WorkRelated, u"work_related"},
        {Question::Consent, u"consensual"},
        {Question::PhysicalInjury, u"injury_physical"},
        {Question::SpecifiedInjury, u"specified_injury"},
        {Question::TimeOff, u"time_off"},
        {Question::TakenToHospital, u"taken_to_hospital"},
        {Question::CauseOfDeath, u"death_cause"},
        {Question::Employer, u"employer"},
        {Question::PremisesController, u"premises_controller"},
        {Question::SharpSource, u"sharp_source"},
        {Question::DiseaseCause, u"disease_cause"},
    };
    return names;
}

} // namespace core
