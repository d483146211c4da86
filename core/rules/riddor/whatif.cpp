// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/whatif.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/responsible.h"
#include "core/rules/riddor/riddor.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    QString code;
    Facts facts;
};

template<typename Change>
Answer answer(const Facts &facts, const QString &code, Change change)
{
    Answer made{code, facts};
    change(made.facts);
    return made;
}

QList<Answer> yesOrNo(const Facts &facts, Tri Facts::*fact)
{
    return {answer(facts, u"yes"_s, [&](Facts &f) { f.*fact = Tri::Yes; }),
            answer(facts, u"no"_s, [&](Facts &f) { f.*fact = Tri::No; })};
}

void confirmSpecified(Facts &facts)
{
    facts.specifiedStatus = SpecifiedStatus::Confirmed;
    facts.diagnosedBy = DiagnosedBy::Doctor;
    if (facts.specified.isEmpty())
        facts.specified.append(SpecifiedInjury::FractureNotDigit);
}

void stillUnfit(Facts &facts)
{
    facts.unlistedDays = UnlistedDays::Unfit;
    if (facts.incapacity.isEmpty())
        facts.incapacity.append({.from = facts.incidentDate.addDays(1)});
}

QList<Answer> answers(const Facts &facts, Question question)
{
    switch (question) {
    case Question::AtWork:
        return yesOrNo(facts, &Facts::atWork);
    case Question::WorkRelated:
        return yesOrNo(facts, &Facts::workRelated);
    case Question::Consent:
        return yesOrNo(facts, &Facts::consensual);
    case Question::PhysicalInjury:
        return yesOrNo(facts, &Facts::physicalInjury);
    case Question::SpecifiedInjury:
        return {answer(facts, u"confirmed"_s, confirmSpecified),
                answer(facts, u"no"_s, [](Facts &f) { f.specifiedStatus = SpecifiedStatus::No; })};
    case Question::TimeOff:
        return {answer(facts, u"unfit"_s, stillUnfit),
                answer(facts, u"fit"_s, [](Facts &f) { f.unlistedDays = UnlistedDays::Fit; })};
    case Question::TakenToHospital:
        return {answer(facts, u"yes"_s, [](Facts &f) { f.toHospital = ToHospital::Yes; }),
                answer(facts, u"no"_s, [](Facts &f) { f.toHospital = ToHospital::No; })};
    case Question::CauseOfDeath:
        return yesOrNo(facts, &Facts::deathCauseLinked);
    case Question::Employer:
        return {answer(facts, u"trust"_s, [](Facts &f) { f.employer = Employer::Trust; }),
                answer(facts, u"agency"_s, [](Facts &f) { f.employer = Employer::Agency; })};
    case Question::PremisesController:
        return {answer(facts, u"trust"_s, [](Facts &f) { f.controller = Controller::Trust; }),
                answer(facts, u"other"_s, [](Facts &f) { f.controller = Controller::Other; })};
    case Question::SharpSource:
        return {answer(facts,
                       u"known_bbv"_s,
                       [](Facts &f) { f.sharpSource = SharpSource::KnownInfected; }),
                answer(facts, u"tested_negative"_s, [](Facts &f) {
                    f.sharpSource = SharpSource::TestedNegative;
                })};
    case Question::DiseaseCause:
        return {answer(facts, u"yes"_s, [](Facts &f) { f.diagnosis->attributedToWork = Tri::Yes; }),
                answer(facts, u"no"_s, [](Facts &f) { f.diagnosis->attributedToWork = Tri::No; })};
    }
    Q_UNREACHABLE();
}

bool isDifferent(const Outcome &a, const Outcome &b)
{
    return a.category != b.category || a.report != b.report || a.due != b.due
           || a.responsible != b.responsible;
}

} // namespace

QList<Question> openQuestions(const Facts &facts)
{
    QList<Question> open;
    const auto ask = [&](bool isOpen, Question question) {
        if (isOpen)
            open.append(question);
    };
    const bool hurt = facts.physicalInjury != Tri::No;
    ask(atWork(facts) == Tri::Unknown, Question::AtWork);
    ask(connected(facts) == Tri::Unknown, Question::WorkRelated);
    ask(facts.eventType == EventType::PhysicalAssault && facts.consensual == Tri::Unknown,
        Question::Consent);
    ask(facts.physicalInjury == Tri::Unknown, Question::PhysicalInjury);
    ask(hurt && facts.specifiedStatus == SpecifiedStatus::Unknown, Question::SpecifiedInjury);
    ask(hurt && atWork(facts) != Tri::No && facts.unlistedDays == UnlistedDays::Unknown,
        Question::TimeOff);
    ask(hurt && atWork(facts) != Tri::Yes && facts.toHospital == ToHospital::Unknown,
        Question::TakenToHospital);
    ask(facts.deathDate.isValid() && facts.deathCauseLinked == Tri::Unknown,
        Question::CauseOfDeath);
    const bool undetermined = responsiblePerson(facts, Category::OverSevenDay)
                              == ResponsiblePerson::DetermineAgencyOrHost;
    const bool employed = isWorker(facts.role) && facts.role != InjuredRole::SelfEmployed;
    ask(undetermined && facts.employer == Employer::Unknown && employed, Question::Employer);
    ask(undetermined && facts.controller == Controller::Unknown
            && (!employed || facts.employer != Employer::Unknown),
        Question::PremisesController);
    ask(facts.sharpSource == SharpSource::Unknown
            || (facts.eventType == EventType::SharpsInjury
                && facts.sharpSource == SharpSource::NotASharp
                && facts.occurrence == OccurrenceKind::None),
        Question::SharpSource);
    ask(facts.diagnosis && facts.diagnosis->attributedToWork == Tri::Unknown,
        Question::DiseaseCause);
    return open;
}

QList<Unknown> unknowns(const Facts &facts, const Outcome &primary, std::span<const RuleSet> sets)
{
    QList<Unknown> found;
    for (const Question question : openQuestions(facts)) {
        for (const Answer &made : answers(facts, question)) {
            const Outcome then = assessWithoutQuestions(made.facts, sets).first();
            if (isDifferent(then, primary))
                found.append({question, made.code, then.category, then.due});
        }
    }
    return found;
}

} // namespace core::riddor
