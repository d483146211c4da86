// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/factsjson.h"

#include <QJsonArray>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template<typename E>
QJsonValue word(E value)
{
    const QString text = codeOf(value);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename E>
QJsonArray words(const QList<E> &values)
{
    QJsonArray array;
    for (const E value : values)
        array.append(word(value));
    return array;
}

QJsonArray periods(const Facts &facts)
{
    QJsonArray array;
    for (const IncapacityPeriod &period : facts.incapacity)
        array.append(QJsonObject{{u"from"_s, day(period.from)},
                                 {u"to"_s, day(period.to)},
                                 {u"kind"_s, word(period.kind)},
                                 {u"cause"_s, word(period.cause)}});
    return array;
}

QJsonArray submissions(const Facts &facts)
{
    QJsonArray array;
    for (const Submission &made : facts.submissions)
        array.append(QJsonObject{{u"category"_s, made.category}, {u"date"_s, day(made.date)}});
    return array;
}

QJsonValue diagnosis(const Facts &facts)
{
    if (!facts.diagnosis)
        return {};
    return QJsonObject{{u"disease"_s, facts.diagnosis->disease},
                       {u"attributed_to_work"_s, code(facts.diagnosis->attributedToWork)},
                       {u"diagnosis_received"_s, day(facts.diagnosis->received)}};
}

QJsonObject injury(const Facts &facts)
{
    return {{u"physical"_s, code(facts.physicalInjury)},
            {u"specified"_s, words(facts.specified)},
            {u"specified_status"_s, word(facts.specifiedStatus)},
            {u"diagnosed_by"_s, word(facts.diagnosedBy)},
            {u"diagnosed_date"_s, day(facts.diagnosedOn)}};
}

} // namespace

QJsonObject toJson(const Facts &facts)
{
    const QJsonObject injured{{u"role"_s, word(facts.role)},
                              {u"at_work"_s, code(facts.atWork)},
                              {u"employer"_s, word(facts.employer)}};
    const QJsonObject perpetrator{{u"role"_s, word(facts.assailant)},
                                  {u"motive"_s, word(facts.motive)}};
    const QJsonObject all{{u"as_of"_s, day(facts.asOf)},
                          {u"incident_date"_s, day(facts.incidentDate)},
                          {u"event_type"_s, word(facts.eventType)},
                          {u"injured"_s, injured},
                          {u"premises"_s, word(facts.premises)},
                          {u"premises_controller"_s, word(facts.controller)},
                          {u"work_related"_s, code(facts.workRelated)},
                          {u"consensual"_s, code(facts.consensual)},
                          {u"perpetrator"_s, perpetrator},
                          {u"injury"_s, injury(facts)},
                          {u"incapacity_periods"_s, periods(facts)},
                          {u"unlisted_days"_s, word(facts.unlistedDays)},
                          {u"taken_to_hospital_for_treatment"_s, word(facts.toHospital)},
                          {u"sharp_source"_s, word(facts.sharpSource)},
                          {u"dangerous_occurrence"_s, word(facts.occurrence)},
                          {u"disease_diagnosis"_s, diagnosis(facts)},
                          {u"exemption_facts"_s, words(facts.exemptions)},
                          {u"death_date"_s, day(facts.deathDate)},
                          {u"death_learned_date"_s, day(facts.deathLearned)},
                          {u"death_cause_linked"_s, code(facts.deathCauseLinked)},
                          {u"reports_submitted"_s, submissions(facts)}};
    return {{u"jurisdiction"_s, word(facts.jurisdiction)}, {u"facts"_s, all}};
}

} // namespace core::riddor
