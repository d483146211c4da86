// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/rules/riddor/factsjson.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString aboutPeriods(const Facts &facts)
{
    int open = 0;
    for (qsizetype i = 0; i < facts.incapacity.size(); ++i) {
        const IncapacityPeriod &period = facts.incapacity.at(i);
        const QString where = u"facts.incapacity_periods[%1]"_s.arg(i);
        if (period.from.isNull())
            return Tr::tr("%1.from: the period unable to work has no first day.").arg(where);
        if (period.from < facts.incidentDate)
            return Tr::tr("%1.from: the period from %2 begins before the accident. Give the days "
                          "after it.")
                .arg(where, iso(period.from));
        if (period.to.isValid() && period.to < period.from)
            return Tr::tr("%1.to: the period from %2 to %3 ends before it begins.")
                .arg(where, iso(period.from), iso(period.to));
        if (period.to > facts.asOf)
            return Tr::tr("%1.to: the period from %2 to %3 ends in the future. Leave its end open.")
                .arg(where, iso(period.from), iso(period.to));
        open += period.to.isNull() ? 1 : 0;
    }
    if (open > 1)
        return Tr::tr("facts.incapacity_periods: two periods are both still open. Close one.");
    return {};
}

// A day of what came of the accident lies between the accident and the day of asking.
QString aboutDay(const QString &field, QDate day, QDate earliest, QDate latest)
{
    if (day.isNull())
        return {};
    if (day < earliest)
        return Tr::tr("%1: %2 is earlier than %3, which came first.")
            .arg(field, iso(day), iso(earliest));
    if (day > latest)
        return Tr::tr("%1: %2 is later than the day to decide for (as_of), %3.")
            .arg(field, iso(day), iso(latest));
    return {};
}

QString aboutDays(const Facts &facts)
{
    const QDate received = facts.diagnosis ? facts.diagnosis->received : QDate();
    const QDate death = facts.deathDate.isValid() ? facts.deathDate : facts.incidentDate;
    for (const QString &problem : {
             aboutDay(u"facts.death_date"_s, facts.deathDate, facts.incidentDate, facts.asOf),
             aboutDay(u"facts.death_learned_date"_s, facts.deathLearned, death, facts.asOf),
             aboutDay(u"facts.injury.diagnosed_date"_s,
                      facts.diagnosedOn,
                      facts.incidentDate,
                      facts.asOf),
             aboutDay(u"facts.disease_diagnosis.diagnosis_received"_s,
                      received,
                      facts.incidentDate,
                      facts.asOf),
         }) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString contradiction(const Facts &facts)
{
    if (facts.incidentDate.isNull())
        return Tr::tr("The date of the incident (incident_date) is missing.");
    if (facts.asOf.isNull())
        return Tr::tr("The day to decide for (as_of) is missing.");
    if (facts.asOf < facts.incidentDate)
        return Tr::tr("The incident (incident_date) is later than the day to decide for (as_of).");
    if (facts.deathLearned.isValid() && facts.deathDate.isNull())
        return Tr::tr("facts.death_learned_date: a death was learned of, but death_date is "
                      "missing.");
    const QString days = aboutDays(facts);
    return days.isEmpty() ? aboutPeriods(facts) : days;
}

} // namespace core::riddor
