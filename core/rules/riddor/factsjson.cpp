// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factsjson.h"

#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/factsreader.h"

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto facts_ = "facts."_L1;

void readInjured(FactsReader &reader, const QJsonObject &from, Facts &facts)
{
    const QString path = u"facts.injured."_s;
    reader.onlyKnows(from, path, {u"role"_s, u"at_work"_s, u"employer"_s});
    reader.word(from, path, u"role"_s, facts.role);
    reader.yesNo(from, path, u"at_work"_s, facts.atWork);
    reader.word(from, path, u"employer"_s, facts.employer);
}

void readPerpetrator(FactsReader &reader, const QJsonObject &from, Facts &facts)
{
    const QString path = u"facts.perpetrator."_s;
    reader.onlyKnows(from, path, {u"role"_s, u"motive"_s});
    reader.word(from, path, u"role"_s, facts.assailant);
    reader.word(from, path, u"motive"_s, facts.motive);
}

void readInjury(FactsReader &reader, const QJsonObject &from, Facts &facts)
{
    const QString path = u"facts.injury."_s;
    reader.onlyKnows(from,
                     path,
                     {u"physical"_s,
                      u"description"_s,
                      u"specified"_s,
                      u"specified_status"_s,
                      u"diagnosed_by"_s,
                      u"diagnosed_date"_s});
    reader.yesNo(from, path, u"physical"_s, facts.physicalInjury);
    reader.text(from, path, u"description"_s);
    reader.words(from, path, u"specified"_s, facts.specified);
    reader.word(from, path, u"specified_status"_s, facts.specifiedStatus);
    reader.word(from, path, u"diagnosed_by"_s, facts.diagnosedBy);
    reader.date(from, path, u"diagnosed_date"_s, facts.diagnosedOn);
}

QString placeInList(const QString &list, qsizetype i)
{
    return u"facts.%1[%2]"_s.arg(list, QString::number(i));
}

void readPeriods(FactsReader &reader, const QJsonArray &periods, Facts &facts)
{
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const QString place = placeInList(u"incapacity_periods"_s, i);
        const QJsonObject from = reader.entry(periods.at(i), place);
        const QString path = place + u'.';
        reader.onlyKnows(from, path, {u"from"_s, u"to"_s, u"kind"_s, u"cause"_s});
        IncapacityPeriod period;
        reader.date(from, path, u"from"_s, period.from);
        reader.date(from, path, u"to"_s, period.to);
        reader.word(from, path, u"kind"_s, period.kind);
        reader.word(from, path, u"cause"_s, period.cause);
        facts.incapacity.append(period);
    }
}

void readDiagnosis(FactsReader &reader, const QJsonObject &all, Facts &facts)
{
    const QJsonObject from = reader.object(all, facts_, u"disease_diagnosis"_s);
    if (!all.value(u"disease_diagnosis"_s).isObject())
        return;
    const QString path = u"facts.disease_diagnosis."_s;
    reader.onlyKnows(from, path, {u"disease"_s, u"attributed_to_work"_s, u"diagnosis_received"_s});
    Diagnosis diagnosis;
    diagnosis.disease = reader.text(from, path, u"disease"_s);
    reader.yesNo(from, path, u"attributed_to_work"_s, diagnosis.attributedToWork);
    reader.date(from, path, u"diagnosis_received"_s, diagnosis.received);
    facts.diagnosis = diagnosis;
}

void readSubmissions(FactsReader &reader, const QJsonArray &made, Facts &facts)
{
    for (qsizetype i = 0; i < made.size(); ++i) {
        const QString place = placeInList(u"reports_submitted"_s, i);
        const QJsonObject from = reader.entry(made.at(i), place);
        const QString path = place + u'.';
        Category category{};
        if (!from.contains(u"category"_s))
            reader.refuse(Tr::tr("%1category is missing.").arg(path));
        reader.word(from, path, u"category"_s, category);
        Submission submission;
        submission.category = codeOf(category);
        reader.date(from, path, u"date"_s, submission.date);
        facts.submissions.append(submission);
    }
}

const QStringList &knownFacts()
{
    static const QStringList known{u"as_of"_s,
                                   u"incident_date"_s,
                                   u"incident_time"_s,
                                   u"event_type"_s,
                                   u"injured"_s,
                                   u"premises"_s,
                                   u"premises_controller"_s,
                                   u"work_related"_s,
                                   u"consensual"_s,
                                   u"perpetrator"_s,
                                   u"injury"_s,
                                   u"incapacity_periods"_s,
                                   u"unlisted_days"_s,
                                   u"taken_to_hospital_for_treatment"_s,
                                   u"sharp_source"_s,
                                   u"dangerous_occurrence"_s,
                                   u"disease_diagnosis"_s,
                                   u"exemption_facts"_s,
                                   u"death_date"_s,
                                   u"death_learned_date"_s,
                                   u"death_cause_linked"_s,
                                   u"reports_submitted"_s};
    return known;
}

void readFacts(FactsReader &reader, const QJsonObject &from, Facts &facts)
{
    reader.onlyKnows(from, facts_, knownFacts());
    reader.date(from, facts_, u"as_of"_s, facts.asOf);
    reader.date(from, facts_, u"incident_date"_s, facts.incidentDate);
    reader.word(from, facts_, u"event_type"_s, facts.eventType);
    readInjured(reader, reader.object(from, facts_, u"injured"_s), facts);
    reader.word(from, facts_, u"premises"_s, facts.premises);
    reader.word(from, facts_, u"premises_controller"_s, facts.controller);
    reader.yesNo(from, facts_, u"work_related"_s, facts.workRelated);
    reader.yesNo(from, facts_, u"consensual"_s, facts.consensual);
    readPerpetrator(reader, reader.object(from, facts_, u"perpetrator"_s), facts);
    readInjury(reader, reader.object(from, facts_, u"injury"_s), facts);
    readPeriods(reader, reader.list(from, facts_, u"incapacity_periods"_s), facts);
    reader.word(from, facts_, u"unlisted_days"_s, facts.unlistedDays);
    reader.word(from, facts_, u"taken_to_hospital_for_treatment"_s, facts.toHospital);
    reader.word(from, facts_, u"sharp_source"_s, facts.sharpSource);
    reader.word(from, facts_, u"dangerous_occurrence"_s, facts.occurrence);
    readDiagnosis(reader, from, facts);
    reader.words(from, facts_, u"exemption_facts"_s, facts.exemptions);
    reader.date(from, facts_, u"death_date"_s, facts.deathDate);
    reader.date(from, facts_, u"death_learned_date"_s, facts.deathLearned);
    reader.yesNo(from, facts_, u"death_cause_linked"_s, facts.deathCauseLinked);
    readSubmissions(reader, reader.list(from, facts_, u"reports_submitted"_s), facts);
}

} // namespace

Result<Facts> factsFromJson(const QJsonObject &file)
{
    Facts facts;
    FactsReader reader;
    if (file.value(u"jurisdiction"_s).isNull() || !file.contains(u"jurisdiction"_s))
        reader.refuse(Tr::tr("The jurisdiction is missing: GB or NI."));
    reader.word(file, {}, u"jurisdiction"_s, facts.jurisdiction);
    const QJsonObject said = reader.object(file, {}, u"facts"_s);
    if (said.isEmpty())
        reader.refuse(Tr::tr("The file holds no facts: “facts” is missing or empty."));
    readFacts(reader, said, facts);
    QString problem = reader.problem();
    if (problem.isEmpty())
        problem = contradiction(facts);
    if (!problem.isEmpty())
        return Error{Error::Code::Invalid, problem, u"riddor facts refused"_s};
    return facts;
}

} // namespace core::riddor
