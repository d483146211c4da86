// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/outcomejson.h"

#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/riddor.h"

#include <QJsonArray>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue day(QDate date)
{
    return text(date.toString(Qt::ISODate));
}

QJsonValue decided(Tri value)
{
    return value == Tri::Unknown ? QJsonValue(u"pending"_s) : QJsonValue(value == Tri::Yes);
}

QJsonArray flags(const Outcome &outcome)
{
    QJsonArray array;
    for (const Flag flag : outcome.flags)
        array.append(codeOf(flag));
    return array;
}

QJsonArray asking(const Outcome &outcome)
{
    QJsonArray array;
    for (const Unknown &unknown : outcome.unknowns)
        array.append(QJsonObject{{u"question"_s, codeOf(unknown.question)},
                                 {u"answer"_s, unknown.answer},
                                 {u"becomes"_s, codeOf(unknown.becomes)},
                                 {u"deadline_date"_s, day(unknown.due)}});
    return array;
}

} // namespace

QJsonObject toJson(const Outcome &outcome)
{
    const bool pending = outcome.report == Tri::Unknown && outcome.mayBe != Category::NotRiddor;
    const QJsonValue run = outcome.runDays ? QJsonValue(*outcome.runDays) : QJsonValue();
    return {{u"category"_s, codeOf(outcome.category)},
            {u"may_become"_s, pending ? QJsonValue(codeOf(outcome.mayBe)) : QJsonValue()},
            {u"report_required"_s, decided(outcome.report)},
            {u"regulation"_s, text(outcome.regulation)},
            {u"deadline_date"_s, day(outcome.due)},
            {u"target_date"_s, day(safeTarget(outcome))},
            {u"deadline_rule"_s, text(codeOf(outcome.rule))},
            {u"longest_incapacity_run_days"_s, run},
            {u"over7_threshold_date"_s, day(outcome.threshold)},
            {u"record_required"_s, outcome.record},
            {u"immediate_notification"_s, outcome.immediate},
            {u"responsible_person"_s, codeOf(outcome.responsible)},
            {u"trust_must_report"_s, decided(outcome.trustMustReport)},
            {u"secondary"_s, flags(outcome)},
            {u"pending_kind"_s, text(codeOf(outcome.pending))},
            {u"discharged"_s, outcome.discharged},
            {u"basis"_s, outcome.basis},
            {u"basis_type"_s, codeOf(outcome.basisType)},
            {u"rules_version"_s, text(outcome.rules)}};
}

QJsonObject toJson(const QList<Outcome> &outcomes, const QStringList &working)
{
    const Outcome &primary = outcomes.first();
    QJsonObject decision = toJson(primary);
    QJsonArray further;
    QJsonArray all;
    bool record = false;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes.at(i);
        if (i > 0 && outcome.report == Tri::Yes && !outcome.discharged)
            further.append(codeOf(outcome.category));
        record = record || outcome.record;
        all.append(toJson(outcome));
    }
    decision.insert(u"record_required"_s, record);
    decision.insert(u"further"_s, further);
    decision.insert(u"outcomes"_s, all);
    decision.insert(u"ask"_s, asking(primary));
    decision.insert(u"working"_s, QJsonArray::fromStringList(working));
    return decision;
}

} // namespace core::riddor
