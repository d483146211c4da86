// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/words.h"

#include "core/base/tr.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

QString sentence(Question question)
{
    switch (question) {
    case Question::AtWork:
        return Tr::tr("Was the injured person at work?");
    case Question::WorkRelated:
        return Tr::tr("Did it arise out of or in connection with work?");
    case Question::Consent:
        return Tr::tr("Was it violence that the injured person had not agreed to?");
    case Question::PhysicalInjury:
        return Tr::tr("Was there a physical injury?");
    case Question::SpecifiedInjury:
        return Tr::tr(
            "Ask about a fracture, loss of consciousness and the other specified injuries, "
            "and whether a doctor has said so.");
    case Question::TimeOff:
        return Tr::tr("On which days was normal work not possible, rest days included?");
    case Question::TakenToHospital:
        return Tr::tr("Was the injured person taken straight to hospital for treatment?");
    case Question::CauseOfDeath:
        return Tr::tr("Was the injury a cause of the death?");
    case Question::Employer:
        return Tr::tr("Who employs the injured person in fact?");
    case Question::PremisesController:
        return Tr::tr("Whose undertaking controlled the premises?");
    case Question::SharpSource:
        return Tr::tr("Is the source of the sharp known, and tested?");
    case Question::DiseaseCause:
        return Tr::tr("Does a doctor attribute the disease to the work?");
    }
    Q_UNREACHABLE();
}

QString answerWords(Question question, const QString &answer)
{
    const bool first = answer == u"yes" || answer == u"trust";
    switch (question) {
    case Question::SpecifiedInjury:
        return answer == u"confirmed" ? Tr::tr("If a doctor confirms one") : Tr::tr("If none");
    case Question::TimeOff:
        return answer == u"unfit" ? Tr::tr("If unfit for normal work ever since")
                                  : Tr::tr("If fit on every other day");
    case Question::Employer:
        return first ? Tr::tr("If this organisation") : Tr::tr("If an agency");
    case Question::PremisesController:
        return first ? Tr::tr("If this organisation's") : Tr::tr("If someone else's");
    case Question::SharpSource:
        return answer == u"known_bbv" ? Tr::tr("If it is known to carry a virus")
                                      : Tr::tr("If it was tested negative");
    case Question::AtWork:
    case Question::WorkRelated:
    case Question::Consent:
    case Question::PhysicalInjury:
    case Question::TakenToHospital:
    case Question::CauseOfDeath:
    case Question::DiseaseCause:
        return first ? Tr::tr("If yes") : Tr::tr("If no");
    }
    Q_UNREACHABLE();
}

QString sentence(DeadlineRule rule)
{
    switch (rule) {
    case DeadlineRule::None:
        return {};
    case DeadlineRule::AccidentPlus10:
        return Tr::tr("within 10 days of the accident");
    case DeadlineRule::AccidentPlus15:
        return Tr::tr("within 15 days of the accident");
    case DeadlineRule::IncidentPlus10:
        return Tr::tr("within 10 days of the incident");
    case DeadlineRule::ImmediateLateCrossing:
        return Tr::tr("on the day the limit is passed, because that is later than the fixed date");
    case DeadlineRule::ImmediateLateDiagnosis:
        return Tr::tr("on the day of the diagnosis, because that is later than the tenth day");
    case DeadlineRule::OnDiagnosis:
        return Tr::tr("without delay once the diagnosis is received (a target, not a date in the "
                      "regulation)");
    case DeadlineRule::OnKnowledge:
        return Tr::tr("without delay once the death is known");
    }
    Q_UNREACHABLE();
}

QString sentence(BasisType type)
{
    switch (type) {
    case BasisType::Statute:
        return Tr::tr("from the regulation");
    case BasisType::Guidance:
        return Tr::tr("HSE's position");
    case BasisType::Inference:
        return Tr::tr("an inference, to be checked by a person");
    }
    Q_UNREACHABLE();
}

QString sentence(Flag flag)
{
    switch (flag) {
    case Flag::AwaitDiagnosis:
        return Tr::tr(
            "Nobody but the injured person has named the injury: ask what a doctor says.");
    case Flag::HumanReview:
        return Tr::tr(
            "The text leaves room here: ask the health and safety adviser and record why.");
    case Flag::MonitorSeroconversion:
        return Tr::tr("Watch for infection: a disease a doctor attributes to this is reportable.");
    case Flag::No63Duty:
        return Tr::tr("More than a year passed: no duty under regulation 6(3). Ask whether 6(1) "
                      "applies.");
    case Flag::Overdue:
        return Tr::tr(
            "The last permissible day has passed: report today and record why it is late.");
    case Flag::OverSevenDay:
        return Tr::tr("More than seven days unable to work: add them to this one report.");
    case Flag::ProvisionalDatePassed:
        return Tr::tr("The provisional date has passed: settle the open question today.");
    case Flag::RecordOnlyOverThreeDay:
        return Tr::tr("More than three days unable to work: the record is owed already.");
    case Flag::NoRuleSet:
        return Tr::tr("Casebook knows no rules for an incident on that day.");
    }
    Q_UNREACHABLE();
}

} // namespace core::riddor
