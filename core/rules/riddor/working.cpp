// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/rules/riddor/steps.h"
#include "core/rules/riddor/words.h"

#include <QLocale>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString tell(ResponsiblePerson responsible)
{
    switch (responsible) {
    case ResponsiblePerson::Trust:
    case ResponsiblePerson::DetermineAgencyOrHost:
        return {};
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

// A target is no deadline: nothing in the text makes it late.
QString onFlag(const Step &step)
{
    if (step.flag == Flag::Overdue && step.rule == DeadlineRule::OnDiagnosis)
        return Tr::tr("The target day has passed: report today. The regulation sets no date.");
    return sentence(step.flag);
}

QString onScope(const Step &step)
{
    switch (step.code) {
    case StepCode::NoPhysicalInjury:
        return Tr::tr(
            "There was no physical injury. HSE's position is that injury to the mind alone "
            "is not reportable, however long the absence.");
    case StepCode::NotConnectedWithWork:
        return Tr::tr("It did not arise out of or in connection with work.");
    case StepCode::NotAnAccident:
        return Tr::tr("Violence to a person who was not at work is not an accident in the sense of "
                      "the regulations.");
    case StepCode::NotKnownWhetherItApplies:
        return Tr::tr("Whether the regulations apply is not known yet. Until it is, the earliest "
                      "date on which they could is shown.");
    case StepCode::NoRuleSet:
        return Tr::tr("Casebook knows no rules for an incident on that day. A person must look up "
                      "the regulations of the time.");
    case StepCode::RunJustBegun:
        return Tr::tr(
                   "Unable to do normal work from %1. The day of the accident, %2, is not counted.")
            .arg(day(step.day), day(step.other));
    case StepCode::LongestRun:
        return Tr::tr(
                   "The longest run of days unable to do normal work is %1, counting rest days and "
                   "light duties but not the day of the accident, %2.")
            .arg(QString::number(step.number), day(step.other));
    case StepCode::NobodyAsked:
        return Tr::tr("Nobody has asked whether normal work was possible.");
    default:
        return {};
    }
}

QString onDuty(const Step &step)
{
    switch (step.code) {
    case StepCode::Reported:
        return Tr::tr("Regulation %1 asks for a report, which has been made.").arg(step.regulation);
    case StepCode::ReportBy:
        return Tr::tr("Regulation %1 asks for a report by %2: %3.")
            .arg(step.regulation, day(step.day), sentence(step.rule));
    case StepCode::MayAsk:
        return Tr::tr("Regulation %1 may ask for something: the facts do not decide it yet.")
            .arg(step.regulation);
    case StepCode::MayAskBy:
        return Tr::tr("Regulation %1 may ask for a report. If it does, by %2: %3.")
            .arg(step.regulation, day(step.day), sentence(step.rule));
    case StepCode::Exempt:
        return Tr::tr("Regulation %1 exempts the injury from reporting.").arg(step.regulation);
    case StepCode::RecordOnly:
        return Tr::tr("Regulation %1 asks for a record, not for a report.").arg(step.regulation);
    case StepCode::NothingToReport:
        return Tr::tr("Nothing is to be reported.");
    case StepCode::ThresholdDay:
        if (step.number == 8)
            return Tr::tr("The eighth consecutive day is %1.").arg(day(step.day));
        return Tr::tr("Consecutive day %1 is %2.").arg(QString::number(step.number), day(step.day));
    case StepCode::NotifyFirst:
        return Tr::tr("Notify by the quickest practicable means without delay first.");
    case StepCode::NotSettledWho:
        return Tr::tr("Who must report is not settled: until it is, treat the date as your own.");
    case StepCode::TellWho:
        return tell(step.responsible);
    case StepCode::FlagRaised:
        return onFlag(step);
    case StepCode::ToBeAsked:
        return Tr::tr("To be asked: %1").arg(sentence(step.question));
    default:
        return {};
    }
}

} // namespace

QString sentence(const Step &step)
{
    const QString scope = onScope(step);
    return scope.isEmpty() ? onDuty(step) : scope;
}

QStringList reasoning(const Facts &facts, const QList<Outcome> &outcomes)
{
    QStringList sentences;
    for (const Step &step : steps(facts, outcomes)) {
        if (step.code != StepCode::ToBeAsked)
            sentences.append(sentence(step));
    }
    sentences.removeAll(QString());
    return sentences;
}

QStringList working(const Facts &facts, const QList<Outcome> &outcomes)
{
    QStringList sentences;
    for (const Step &step : steps(facts, outcomes))
        sentences.append(sentence(step));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace core::riddor
