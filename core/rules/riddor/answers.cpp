// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/answers.h"

#include "core/base/tr.h"
#include "core/rules/riddor/codes.h"

#include <QLocale>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

/// The code of a fact; empty for one that nobody has said.
template<typename E>
QString said(E value)
{
    return value == E::Unknown ? QString() : codeOf(value);
}

bool isMind(const core::Injury &injury)
{
    return injury.injuryKind == u"psychological" || injury.injuryKind == u"none";
}

int weight(const core::Injury &injury)
{
    if (isMind(injury))
        return -1;
    const QString &status = injury.specifiedStatus;
    if (status == u"confirmed")
        return 4;
    if (status == u"awaiting_doctor")
        return 3;
    if (status.isEmpty())
        return 2;
    return status == u"self_diagnosed_only" ? 1 : 0;
}

/// The injury that decides, as casefacts has it; -1 where none is written down.
qsizetype decidingInjury(const QList<core::Injury> &injuries)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < injuries.size(); ++i) {
        if (weight(injuries.at(i)) >= 0
            && (found < 0 || weight(injuries.at(i)) > weight(injuries.at(found))))
            found = i;
    }
    return found;
}

/// What the record says of one answer when nothing was said for RIDDOR: \a clear takes that away.
template<typename Clear>
Facts without(const CaseVictim &held, Clear clear)
{
    CaseVictim bare = held;
    clear(bare.victim);
    const QDate day = bare.incident.reportedOn.isValid() ? bare.incident.reportedOn : QDate();
    return factsOf(bare, day);
}

/// An answer that says what the record says is left to the record.
template<typename V>
void leave(V &answer, const V &recorded)
{
    if (answer == recorded)
        answer = V();
}

void putInjury(CaseVictim &held, const Answers &now)
{
    const Answers before = answersOf(held);
    const bool same = before.specifiedStatus == now.specifiedStatus
                      && before.specified == now.specified && before.diagnosedBy == now.diagnosedBy
                      && before.diagnosedOn == now.diagnosedOn
                      && before.toHospital == now.toHospital;
    if (same)
        return;
    qsizetype at = decidingInjury(held.injuries);
    if (at < 0) {
        at = held.injuries.size();
        held.injuries.append(core::Injury());
        held.injuries.last().partId = held.victim.id;
    }
    core::Injury &injury = held.injuries[at];
    injury.specifiedStatus = now.specifiedStatus;
    injury.specified = now.specified;
    injury.diagnosedBy = now.diagnosedBy;
    injury.diagnosedOn = now.diagnosedOn;
    injury.takenToHospital = now.toHospital;
    for (core::Injury &other : held.injuries) {
        // "None of them is" and "not taken" are said of all.
        if (now.specifiedStatus == u"no" && other.specifiedStatus.isEmpty() && !isMind(other))
            other.specifiedStatus = u"no"_s;
        if (now.toHospital != u"yes" && other.takenToHospital == u"yes")
            other.takenToHospital = now.toHospital;
    }
}

} // namespace

Answers answersOf(const CaseVictim &held)
{
    const Facts facts = factsOf(held, held.incident.reportedOn);
    const core::Part &victim = held.victim;
    Answers found;
    found.event = said(facts.eventType);
    found.physicalInjury = facts.physicalInjury;
    found.role = victim.workStatus;
    found.atWork = victim.atWork;
    found.consensual = facts.consensual;
    found.assailant = said(facts.assailant);
    found.motive = said(facts.motive);
    found.workRelated = facts.workRelated;
    found.workRelatedWhy = victim.workRelatedWhy;
    found.premises = said(facts.premises);
    found.exemption = victim.exemption;
    const qsizetype at = decidingInjury(held.injuries);
    if (at >= 0) {
        const core::Injury &injury = held.injuries.at(at);
        found.specifiedStatus = injury.specifiedStatus;
        found.specified = injury.specified;
        found.diagnosedBy = injury.diagnosedBy;
        found.diagnosedOn = injury.diagnosedOn;
        found.toHospital = said(facts.toHospital);
    }
    found.unlistedDays = victim.unlistedDays;
    found.sharpSource = victim.sharpSource;
    found.occurrence = victim.dangerousOccurrence;
    found.disease = victim.disease;
    found.diseaseByWork = victim.diseaseByWork;
    found.diseaseReceived = victim.diseaseReceivedOn;
    found.diedOn = facts.deathDate;
    found.deathLearned = facts.deathLearned;
    found.deathByInjury = victim.deathByInjury;
    found.employer = victim.employer;
    found.employerName = victim.employerName;
    found.controller = said(facts.controller);
    return found;
}

CaseVictim answered(const CaseVictim &held, const Answers &answers)
{
    using core::Part;
    CaseVictim now = held;
    putInjury(now, answers);
    Part &part = now.victim;
    part.workStatus = answers.role;
    part.atWork = answers.atWork;
    part.employer = answers.employer;
    part.employerName = answers.employerName;
    part.exemption = answers.exemption;
    part.unlistedDays = answers.unlistedDays;
    part.sharpSource = answers.sharpSource;
    part.dangerousOccurrence = answers.occurrence;
    part.disease = answers.disease.trimmed();
    part.diseaseByWork = answers.diseaseByWork;
    part.diseaseReceivedOn = answers.diseaseReceived;
    part.deathByInjury = answers.deathByInjury;
    part.workRelatedWhy = answers.workRelatedWhy.trimmed();

    // In this order: what comes later may follow from what comes before.
    part.riddorEvent = answers.event;
    leave(part.riddorEvent, said(without(now, [](Part &p) { p.riddorEvent.clear(); }).eventType));
    part.premises = answers.premises;
    leave(part.premises, said(without(now, [](Part &p) { p.premises.clear(); }).premises));
    part.premisesController = answers.controller;
    leave(part.premisesController,
          said(without(now, [](Part &p) { p.premisesController.clear(); }).controller));
    part.consensual = answers.consensual;
    leave(part.consensual, without(now, [](Part &p) { p.consensual = Tri::Unknown; }).consensual);
    part.assailantRole = answers.assailant;
    leave(part.assailantRole,
          said(without(now, [](Part &p) { p.assailantRole.clear(); }).assailant));
    part.motive = answers.motive;
    leave(part.motive, said(without(now, [](Part &p) { p.motive.clear(); }).motive));
    part.workRelated = answers.workRelated;
    leave(part.workRelated,
          without(now, [](Part &p) { p.workRelated = Tri::Unknown; }).workRelated);
    part.physicalInjury = answers.physicalInjury;
    leave(part.physicalInjury,
          without(now, [](Part &p) { p.physicalInjury = Tri::Unknown; }).physicalInjury);
    part.diedOn = answers.diedOn;
    part.deathLearnedOn = answers.deathLearned;
    leave(part.diedOn, without(now, [](Part &p) { p.diedOn = QDate(); }).deathDate);
    leave(part.deathLearnedOn,
          without(now, [](Part &p) { p.deathLearnedOn = QDate(); }).deathLearned);
    return now;
}

QMap<QString, QString> answerProblems(const Answers &answers, QDate accident, QDate today)
{
    QMap<QString, QString> wrong;
    const auto check = [&](const QString &code, QDate day, QDate first) {
        if (!day.isValid())
            return;
        if (day > today)
            wrong.insert(code, Tr::tr("That day has not come yet. Correct it."));
        else if (first.isValid() && day < first)
            wrong.insert(code,
                         Tr::tr("That is before %1. Correct one of them.")
                             .arg(QLocale(QLocale::English, QLocale::UnitedKingdom)
                                      .toString(first, u"dddd d MMMM yyyy"_s)));
    };
    check(u"diagnosed_on"_s, answers.diagnosedOn, accident);
    check(u"disease_received"_s, answers.diseaseReceived, accident);
    check(u"died_on"_s, answers.diedOn, accident);
    check(u"death_learned"_s,
          answers.deathLearned,
          answers.diedOn.isValid() ? answers.diedOn : accident);
    if (answers.deathLearned.isValid() && !answers.diedOn.isValid())
        wrong.insert(u"died_on"_s, Tr::tr("Give the day of the death as well."));
    if (answers.specifiedStatus == u"confirmed" && answers.specified.isEmpty())
        wrong.insert(u"specified"_s, Tr::tr("Say which of them was confirmed."));
    return wrong;
}

} // namespace core::riddor
