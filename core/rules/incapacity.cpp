// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/incapacity.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/codes.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/rulesets.h"
#include "core/rules/riddor/run.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString words(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(day, u"dddd d MMMM yyyy"_s);
}

bool counts(const riddor::IncapacityPeriod &period)
{
    return (period.cause == riddor::IncapacityCause::PhysicalInjury
            || period.cause == riddor::IncapacityCause::Mixed)
           && period.kind != riddor::IncapacityKind::FullDuties
           && period.kind != riddor::IncapacityKind::RestDaysFit;
}

/// The period that decides about a day: one that counts goes before one that does not.
const riddor::IncapacityPeriod *periodOf(const riddor::Facts &facts, QDate day)
{
    const riddor::IncapacityPeriod *found = nullptr;
    for (const riddor::IncapacityPeriod &period : facts.incapacity) {
        if (day < period.from || (period.to.isValid() && day > period.to))
            continue;
        if (!found || (counts(period) && !counts(*found)))
            found = &period;
    }
    return found;
}

int limitOf(const riddor::Facts &facts)
{
    return riddor::limitsFor(facts).reportDays;
}

QString kindWords(const riddor::IncapacityPeriod &period)
{
    return label(List::PeriodKind, codeOf(period.kind));
}

void classify(AbsenceDay &shown, const riddor::Facts &facts, int run)
{
    using Count = AbsenceDay::Count;
    const riddor::IncapacityPeriod *period = periodOf(facts, shown.day);
    const bool future = shown.day > facts.asOf;
    if (!period && !future && facts.unlistedDays == riddor::UnlistedDays::Fit) {
        shown.count = AbsenceDay::Count::Fit;
        shown.why = Tr::tr("Normal work was possible: does not count");
    } else if (!period) {
        shown.count = future ? Count::ToCome : Count::NotSaid;
        shown.why = future ? Tr::tr("Still to come")
                           : Tr::tr("Nobody has said: ask whether normal work was possible");
    } else if (counts(*period)) {
        shown.count = future ? Count::ToCome : Count::Counts;
        shown.number = run + 1;
        shown.why = future ? Tr::tr("%1 so far: would count").arg(kindWords(*period))
                           : Tr::tr("%1: counts").arg(kindWords(*period));
    } else {
        shown.count = future ? Count::ToCome : Count::Fit;
        const bool mind = period->cause == riddor::IncapacityCause::PsychologicalOnly;
        shown.why = mind ? Tr::tr("%1, psychological only: does not count").arg(kindWords(*period))
                         : Tr::tr("%1: does not count").arg(kindWords(*period));
    }
}

} // namespace

QMap<QString, QString> periodProblems(const IncapacityPeriod &period,
                                      const QList<IncapacityPeriod> &others,
                                      QDate accident,
                                      QDate today)
{
    QMap<QString, QString> wrong;
    if (!period.fromOn.isValid())
        wrong.insert(u"from"_s, Tr::tr("Give the first day of this period."));
    else if (accident.isValid() && period.fromOn < accident)
        wrong.insert(
            u"from"_s,
            Tr::tr("That is before the incident, on %1. Correct the day.").arg(words(accident)));
    else if (period.fromOn > today)
        wrong.insert(u"from"_s, Tr::tr("That day has not come yet. Add it when it has."));
    if (period.untilOn.isValid() && period.fromOn.isValid() && period.untilOn < period.fromOn)
        wrong.insert(u"until"_s, Tr::tr("The last day is before the first. Correct one of them."));
    else if (period.untilOn.isValid() && period.untilOn > today)
        wrong.insert(u"until"_s,
                     Tr::tr("The last day is in the future. Leave it empty while it lasts."));
    if (period.expectedOn.isValid() && period.untilOn.isValid())
        wrong.insert(u"expected"_s,
                     Tr::tr("The period has a last day already. Leave one of them empty."));
    else if (period.expectedOn.isValid() && period.fromOn.isValid()
             && period.expectedOn <= period.fromOn)
        wrong.insert(u"expected"_s, Tr::tr("They are expected back after the first day off."));
    const bool open
        = std::any_of(others.begin(), others.end(), [&period](const IncapacityPeriod &other) {
              return other.uid != period.uid && !other.untilOn.isValid();
          });
    if (!period.untilOn.isValid() && open)
        wrong.insert(
            u"until"_s,
            Tr::tr("Another period has no last day either. Give one of them its last day."));
    if (period.periodKind.isEmpty())
        wrong.insert(u"kind"_s, Tr::tr("Say what kind of days these are."));
    return wrong;
}

QString periodHint(const IncapacityPeriod &period, QDate accident)
{
    if (period.cause == u"psychological_only")
        return Tr::tr("Absence for stress only: RIDDOR does not apply. Keep up the support.");
    if (period.periodKind == u"full_duties" || period.periodKind == u"rest_days_fit")
        return Tr::tr("These days do not count: normal work was possible.");
    if (period.cause.isEmpty())
        return Tr::tr("Say why: only days because of the physical injury count.");
    if (period.cause == u"other")
        return Tr::tr("Another cause than the injury: these days do not count.");
    if (period.fromOn == accident)
        return Tr::tr("The day of the accident itself is not counted.");
    if (period.periodKind == u"light_duties")
        return Tr::tr("Light duties count: it is normal work that was not possible.");
    return Tr::tr("Every day counts, rest days and weekends too.");
}

QStringList mergedPeriods(const QList<IncapacityPeriod> &periods)
{
    QList<IncapacityPeriod> counted;
    for (const IncapacityPeriod &one : periods) {
        const bool mind = one.cause == u"psychological_only" || one.cause == u"other";
        const bool fit = one.periodKind == u"full_duties" || one.periodKind == u"rest_days_fit";
        if (one.fromOn.isValid() && !mind && !fit)
            counted.append(one);
    }
    std::sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) {
        return a.fromOn < b.fromOn;
    });
    QStringList said;
    for (qsizetype i = 0; i < counted.size();) {
        const QDate from = counted.at(i).fromOn;
        QDate until = counted.at(i).untilOn;
        qsizetype next = i + 1;
        while (next < counted.size()
               && (!until.isValid() || counted.at(next).fromOn <= until.addDays(1))) {
            const QDate end = counted.at(next).untilOn;
            until = !until.isValid() || !end.isValid() ? QDate() : std::max(until, end);
            ++next;
        }
        if (next - i > 1)
            said << (until.isValid()
                         ? Tr::tr("%1 periods run together and are counted as one: %2 to %3.")
                               .arg(QString::number(next - i), words(from), words(until))
                         : Tr::tr("%1 periods run together and are counted as one: from %2, still "
                                  "going on.")
                               .arg(QString::number(next - i), words(from)));
        i = next;
    }
    return said;
}

QString injuryHint(const Injury &injury, riddor::Jurisdiction jurisdiction)
{
    const bool digit
        = injury.bodyPart == u"finger" || injury.bodyPart == u"thumb" || injury.bodyPart == u"toe";
    if (injury.injuryKind == u"fracture" && digit)
        return Tr::tr("A fracture of a finger, thumb or toe is not a specified injury.");
    if (injury.injuryKind == u"dislocation" && jurisdiction == riddor::Jurisdiction::GreatBritain)
        return Tr::tr("A dislocation is not a specified injury in Great Britain.");
    if (injury.treatment == u"admitted" && injury.specifiedStatus != u"confirmed"
        && jurisdiction == riddor::Jurisdiction::GreatBritain)
        return Tr::tr("A stay in hospital does not of itself make it a specified injury.");
    if (injury.specifiedStatus == u"self_diagnosed_only")
        return Tr::tr("Only a doctor's diagnosis confirms a specified injury. Ask for it.");
    return {};
}

QList<AbsenceDay> absenceDays(const riddor::Facts &facts, QDate lastToReport, int most)
{
    QList<AbsenceDay> days;
    if (!facts.incidentDate.isValid())
        return days;
    const riddor::Run run = riddor::measure(facts);
    const int limit = limitOf(facts);
    QDate crossed = run.reaching(limit);
    if (!crossed.isValid() && run.running)
        crossed = run.runningSince.addDays(limit - 1);
    const QDate end = std::max({facts.asOf, lastToReport, crossed});
    int length = 0;
    for (QDate day = facts.incidentDate; day <= end && days.size() < most; day = day.addDays(1)) {
        AbsenceDay shown;
        shown.day = day;
        if (day == facts.incidentDate) {
            shown.count = AbsenceDay::Count::Accident;
            shown.why = Tr::tr("The day it happened: not counted");
        } else {
            classify(shown, facts, length);
            length = shown.number;
        }
        shown.threshold = crossed.isValid() && day == crossed;
        shown.lastToReport = lastToReport.isValid() && day == lastToReport;
        days.append(shown);
    }
    return days;
}

QString sentence(const AbsenceDay &day)
{
    QString said = u"%1. %2"_s.arg(words(day.day), day.why);
    if (day.count == AbsenceDay::Count::Counts)
        said += Tr::tr(", day %1 in a row").arg(day.number);
    else if (day.number > 0)
        said += Tr::tr(", as day %1 in a row").arg(day.number);
    said += u'.';
    if (day.threshold)
        said += u' '
                + (day.count == AbsenceDay::Count::ToCome
                       ? Tr::tr("The limit is passed on this day, if it goes on.")
                       : Tr::tr("The limit was passed on this day."));
    if (day.lastToReport)
        said += u' ' + Tr::tr("The last day to report.");
    return said;
}

QString absenceSentence(const riddor::Facts &facts, const riddor::Outcome &primary)
{
    const riddor::Run run = riddor::measure(facts);
    const int limit = limitOf(facts);
    const QDate crossed = run.reaching(limit);
    if (run.nothingSaid)
        return Tr::tr("Nobody has said yet whether normal work was possible. Ask, rest days "
                      "included.");
    QString sentence;
    if (crossed.isValid())
        sentence = Tr::tr("Unable to do normal work for %1 days in a row; the limit was passed on "
                          "%2.")
                       .arg(QString::number(run.longest), words(crossed));
    else if (run.running)
        sentence = Tr::tr("Unable to do normal work since %1. If it goes on, the limit is passed "
                          "on %2.")
                       .arg(words(run.runningSince), words(run.runningSince.addDays(limit - 1)));
    else if (run.longest > 0)
        sentence = counted(run.longest,
                           Tr::tr("The longest time in a row was 1 day: the limit was not "
                                  "reached."),
                           Tr::tr("The longest time in a row was %1 days: the limit was not "
                                  "reached."));
    else
        sentence = Tr::tr("No day counts.");
    if (primary.due.isValid() && primary.report == Tri::Yes && !primary.discharged)
        sentence += u' ' + Tr::tr("The last day to report is %1.").arg(words(primary.due));
    else if (primary.due.isValid() && primary.report == Tri::Unknown)
        sentence
            += u' '
               + Tr::tr("If it becomes reportable, the last day is %1.").arg(words(primary.due));
    return sentence;
}

} // namespace core
