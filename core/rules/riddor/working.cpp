// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/rules/riddor/circumstance.h"
#include "core/rules/riddor/run.h"
#include "core/rules/riddor/words.h"

#include <QLocale>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString onGate(const Facts &facts)
{
    if (facts.physicalInjury == Tri::No)
        return Tr::tr(
            "There was no physical injury. HSE's position is that injury to the mind alone "
            "is not reportable, however long the absence.");
    if (connected(facts) == Tri::No)
        return Tr::tr("It did not arise out of or in connection with work.");
    if (engaged(facts) == Tri::No)
        return Tr::tr("Violence to a person who was not at work is not an accident in the sense of "
                      "the regulations.");
    if (engaged(facts) == Tri::Unknown)
        return Tr::tr("Whether the regulations apply is not known yet. Until it is, the earliest "
                      "date on which they could is shown.");
    return {};
}

QString onRun(const Facts &facts, const Run &run)
{
    const QString accident = day(facts.incidentDate);
    if (run.running && run.longest == 0)
        return Tr::tr(
                   "Unable to do normal work from %1. The day of the accident, %2, is not counted.")
            .arg(day(run.runningSince), accident);
    if (run.longest > 0)
        return Tr::tr(
                   "The longest run of days unable to do normal work is %n, counting rest days and "
                   "light duties but not the day of the accident, %1.",
                   nullptr,
                   run.longest)
            .arg(accident);
    if (run.nothingSaid)
        return Tr::tr("Nobody has asked whether normal work was possible.");
    return {};
}

QString onDuty(const Outcome &outcome)
{
    switch (outcome.report) {
    case Tri::Yes:
        if (outcome.discharged)
            return Tr::tr("Regulation %1 asks for a report, which has been made.")
                .arg(outcome.regulation);
        return Tr::tr("Regulation %1 asks for a report by %2: %3.")
            .arg(outcome.regulation, day(outcome.due), sentence(outcome.rule));
    case Tri::Unknown:
        if (outcome.due.isNull())
            return Tr::tr("Regulation %1 may ask for something: the facts do not decide it yet.")
                .arg(outcome.regulation);
        return Tr::tr("Regulation %1 may ask for a report. If it does, by %2: %3.")
            .arg(outcome.regulation, day(outcome.due), sentence(outcome.rule));
    case Tri::No:
        if (outcome.category == Category::NotRiddorExempt)
            return Tr::tr("Regulation %1 exempts the injury from reporting.")
                .arg(outcome.regulation);
        if (outcome.category == Category::RecordOnlyOverThreeDay)
            return Tr::tr("Regulation %1 asks for a record, not for a report.")
                .arg(outcome.regulation);
        return Tr::tr("Nothing is to be reported.");
    }
    Q_UNREACHABLE();
}

QString onResponsible(const Outcome &outcome)
{
    if (outcome.report == Tri::No)
        return {};
    switch (outcome.responsible) {
    case ResponsiblePerson::Trust:
        return {};
    case ResponsiblePerson::DetermineAgencyOrHost:
        return Tr::tr("Who must report is not settled: until it is, treat the date as your own.");
    case ResponsiblePerson::OtherController:
        return Tr::tr(
            "Whoever controlled the premises must report, not this organisation: tell them.");
    case ResponsiblePerson::OtherEmployer:
        return Tr::tr("The employer of the injured person must report, not this organisation: tell "
                      "them.");
    case ResponsiblePerson::PoliceForce:
        return Tr::tr("The police force must report, not this organisation: tell them.");
    case ResponsiblePerson::Self:
        return Tr::tr("The injured person must report it: tell them.");
    case ResponsiblePerson::None:
        return Tr::tr("Nobody has a duty to report it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList working(const Facts &facts, const QList<Outcome> &outcomes)
{
    const Run run = measure(facts);
    QStringList sentences{onGate(facts)};
    if (facts.deathDate.isNull() && atWork(facts) != Tri::No)
        sentences.append(onRun(facts, run));
    for (const Outcome &outcome : outcomes) {
        sentences.append(onDuty(outcome));
        if (outcome.threshold.isValid())
            sentences.append(
                Tr::tr("The eighth consecutive day is %1.").arg(day(outcome.threshold)));
        if (outcome.immediate && !outcome.discharged)
            sentences.append(
                Tr::tr("Notify by the quickest practicable means without delay first."));
        sentences.append(onResponsible(outcome));
        for (const Flag flag : outcome.flags)
            sentences.append(sentence(flag));
    }
    QList<Question> asked;
    for (const Unknown &unknown : outcomes.first().unknowns) {
        if (!asked.contains(unknown.question))
            asked.append(unknown.question);
    }
    for (const Question question : asked)
        sentences.append(Tr::tr("To be asked: %1").arg(sentence(question)));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace core::riddor
