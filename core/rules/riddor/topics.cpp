// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/topics.h"

#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/topicanswers.h"
#include "core/rules/riddor/whatif.h"

#include <algorithm>

namespace core::riddor {

namespace {

/// Nothing touched the person.
bool isWordsOnly(const Facts &facts)
{
    return facts.eventType == EventType::VerbalAbuse
           || facts.eventType == EventType::ThreatNoContact;
}

/// What nobody would ask of such an event: words break no equipment and infect nobody, and nobody
/// catches a disease of a fall.
bool isFar(Topic topic, const Facts &facts)
{
    const bool nothingHappened = isWordsOnly(facts) || facts.eventType == EventType::Suicide;
    switch (topic) {
    case Topic::Occurrence:
        return nothingHappened && facts.occurrence == OccurrenceKind::None;
    case Topic::SharpSource:
        return (nothingHappened || facts.eventType == EventType::RoadTraffic
                || facts.eventType == EventType::EquipmentFailure)
               && facts.sharpSource == SharpSource::NotASharp;
    case Topic::Disease:
        return !facts.diagnosis && facts.sharpSource == SharpSource::NotASharp
               && facts.eventType != EventType::SharpsInjury
               && facts.eventType != EventType::BodyFluidExposure;
    case Topic::Consent:
        return facts.eventType != EventType::PhysicalAssault
               && facts.eventType != EventType::Unknown;
    case Topic::TimeOff:
        return atWork(facts) == Tri::No; // no work, no days off it
    case Topic::Death:
        // One who was not hurt did not die of it.
        return facts.physicalInjury != Tri::Yes && nothingHappened && facts.deathDate.isNull();
    default:
        return false;
    }
}

/// What the regulations ask, in the form in which two answers are compared.
using Asked = QList<std::tuple<Category, Tri, QString, QDate, ResponsiblePerson, bool, bool>>;

Asked askedOf(const QList<Outcome> &outcomes)
{
    Asked asked;
    for (const Outcome &one : outcomes)
        asked.append({one.category,
                      one.report,
                      one.regulation,
                      one.due,
                      one.report == Tri::No ? ResponsiblePerson::None : one.responsible,
                      one.record,
                      one.flags.contains(Flag::HumanReview)});
    return asked;
}

/// Whether two answers to \a topic differ, with everything else as \a facts say.
bool decides(Topic topic, const Facts &facts)
{
    std::optional<Asked> first;
    for (const Facts &one : answersTo(topic, facts)) {
        const Asked asked = askedOf(assessWithoutQuestions(one, ruleSets()));
        if (first && *first != asked)
            return true;
        first = asked;
    }
    return false;
}

/// Whom the open answers are about: the regulations ask different things of the two.
enum class Whom { Worker, SomebodyElse };

/// The answer to an open \a topic that keeps the others open for \a whom.
Facts openAnswer(Topic topic, Facts facts, Whom whom)
{
    if (whom == Whom::Worker)
        return answersTo(topic, facts).constFirst();
    switch (topic) {
    case Topic::Role:
        facts.role = InjuredRole::Patient;
        return facts;
    case Topic::AtWork:
        facts.atWork = Tri::No;
        return facts;
    case Topic::Consent:
        facts.consensual = Tri::Yes; // violence to somebody not at work is no accident
        return facts;
    case Topic::Premises:
        facts.premises = Premises::PatientHome;
        return facts;
    default:
        return answersTo(topic, facts).constFirst();
    }
}

/// The facts with every topic nobody has answered answered so that the others stay open.
Facts opened(const Facts &facts, const QList<Topic> &open, Whom whom)
{
    Facts made = facts;
    for (const Topic topic : open) {
        if (topic == Topic::PhysicalInjury && isWordsOnly(facts))
            made.physicalInjury = Tri::No;
        else
            made = openAnswer(topic, made, whom);
    }
    return made;
}

/// Answers of \a topic that are tried with those of another one.
QList<Facts> tried(Topic topic, const Facts &facts, const Facts &asSaid)
{
    if (topic == Topic::PhysicalInjury && isWordsOnly(asSaid))
        return {facts};
    return answersTo(topic, facts);
}

/// Whether \a topic decides with some two of the \a others answered otherwise than in \a base.
bool decidesWithOthers(Topic topic,
                       const Facts &base,
                       const QList<Topic> &others,
                       const Facts &asSaid)
{
    if (decides(topic, base))
        return true;
    QList<std::pair<qsizetype, Facts>> ones;
    for (qsizetype i = 0; i < others.size(); ++i) {
        for (const Facts &one : tried(others.at(i), base, asSaid)) {
            if (decides(topic, one))
                return true;
            ones.append({i, one});
        }
    }
    for (const auto &[i, one] : std::as_const(ones)) {
        for (qsizetype j = i + 1; j < others.size(); ++j) {
            for (const Facts &two : tried(others.at(j), one, asSaid)) {
                if (decides(topic, two))
                    return true;
            }
        }
    }
    return false;
}

bool canMatter(Topic topic, const Facts &facts, const QList<Topic> &open)
{
    QList<Topic> others = open;
    others.removeAll(topic);
    return decidesWithOthers(topic, opened(facts, others, Whom::Worker), others, facts)
           || decidesWithOthers(topic, opened(facts, others, Whom::SomebodyElse), others, facts);
}

} // namespace

QList<Topic> allTopics()
{
    QList<Topic> topics;
    for (int number = 0; number <= int(Topic::Controller); ++number)
        topics.append(Topic(number));
    return topics;
}

bool isAnswered(Topic topic, const Facts &facts)
{
    switch (topic) {
    case Topic::Event:
        return facts.eventType != EventType::Unknown;
    case Topic::PhysicalInjury:
        return facts.physicalInjury != Tri::Unknown;
    case Topic::Role:
        return facts.role != InjuredRole::Unknown;
    case Topic::AtWork:
        return atWork(facts) != Tri::Unknown;
    case Topic::Consent:
        return facts.consensual != Tri::Unknown;
    case Topic::Assailant:
        return facts.assailant != AssailantRole::Unknown;
    case Topic::Motive:
        return facts.motive != Motive::Unknown;
    case Topic::WorkRelated:
        return facts.workRelated != Tri::Unknown;
    case Topic::Premises:
        return facts.premises != Premises::Unknown;
    case Topic::Exemption:
        return !facts.exemptions.isEmpty();
    case Topic::Specified:
        return facts.specifiedStatus != SpecifiedStatus::Unknown;
    case Topic::TimeOff:
        return facts.unlistedDays != UnlistedDays::Unknown || !facts.incapacity.isEmpty();
    case Topic::ToHospital:
        return facts.toHospital != ToHospital::Unknown;
    case Topic::SharpSource:
        return facts.sharpSource != SharpSource::Unknown
               && (facts.sharpSource != SharpSource::NotASharp
                   || facts.eventType != EventType::SharpsInjury);
    case Topic::Occurrence:
        return facts.occurrence != OccurrenceKind::None;
    case Topic::Disease:
        return facts.diagnosis && facts.diagnosis->attributedToWork != Tri::Unknown;
    case Topic::Death:
        return facts.deathDate.isValid() && facts.deathCauseLinked != Tri::Unknown;
    case Topic::Employer:
        return facts.employer != Employer::Unknown;
    case Topic::Controller:
        return facts.controller != Controller::Unknown;
    }
    Q_UNREACHABLE();
}

QList<Topic> topicsThatMatter(const Facts &facts)
{
    QList<Topic> open;
    for (const Topic topic : allTopics()) {
        if (!isAnswered(topic, facts) && !isFar(topic, facts))
            open.append(topic);
    }
    QList<Topic> found;
    for (const Topic topic : allTopics()) {
        // What happened decides what can be asked at all.
        if (topic == Topic::Event || (!isFar(topic, facts) && canMatter(topic, facts, open)))
            found.append(topic);
    }
    return found;
}

} // namespace core::riddor
