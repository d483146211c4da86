// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factsjson.h"

#include "core/base/tr.h"
#include "core/rules/riddor/codes.h"

#include <QJsonArray>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

// Reads key after key and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_path(path)
    {}

    const QString &problem() const { return m_problem; }

    void refuse(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    template<typename E>
    void word(const QJsonObject &from, const QString &key, E &into)
    {
        const QJsonValue value = from.value(key);
        if (!value.isNull() && !value.isUndefined())
            wordValue(key, value, into);
    }

    template<typename E>
    void words(const QJsonObject &from, const QString &key, QList<E> &into)
    {
        const QJsonValue value = from.value(key);
        if (value.isNull() || value.isUndefined())
            return;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &one : all) {
            E read{};
            wordValue(key, one, read);
            into.append(read);
        }
    }

    void yesNo(const QJsonObject &from, const QString &key, Tri &into)
    {
        const QJsonValue value = from.value(key);
        if (value.isNull() || value.isUndefined())
            return;
        if (value.isBool())
            into = value.toBool() ? Tri::Yes : Tri::No;
        else if (value.toString() == "yes"_L1 || value.toString() == "no"_L1
                 || value.toString() == "unknown"_L1)
            into = tri(value.toString());
        else
            refuse(Tr::tr("%1%2: yes, no or unknown is expected.").arg(m_path, key));
    }

    void date(const QJsonObject &from, const QString &key, QDate &into)
    {
        const QJsonValue value = from.value(key);
        if (value.isNull() || value.isUndefined())
            return;
        into = QDate::fromString(value.toString(), Qt::ISODate);
        if (!into.isValid())
            refuse(Tr::tr("%1%2: “%3” is not a date. Write it as 2026-03-31.")
                       .arg(m_path, key, value.toVariant().toString()));
    }

private:
    template<typename E>
    void wordValue(const QString &key, const QJsonValue &value, E &into)
    {
        if (const auto read = fromCode<E>(value.toString()))
            into = *read;
        else
            refuse(Tr::tr("%1%2: “%3” is not one of the values of this fact.")
                       .arg(m_path, key, value.toVariant().toString()));
    }

    QString m_path;
    QString m_problem;
};

void readInjury(Reader &reader, const QJsonObject &injury, Facts &facts)
{
    reader.yesNo(injury, u"physical"_s, facts.physicalInjury);
    reader.words(injury, u"specified"_s, facts.specified);
    reader.word(injury, u"specified_status"_s, facts.specifiedStatus);
    reader.word(injury, u"diagnosed_by"_s, facts.diagnosedBy);
    reader.date(injury, u"diagnosed_date"_s, facts.diagnosedOn);
}

void readPeriods(Reader &reader, const QJsonArray &periods, Facts &facts)
{
    for (const QJsonValue &value : periods) {
        const QJsonObject from = value.toObject();
        IncapacityPeriod period;
        reader.date(from, u"from"_s, period.from);
        reader.date(from, u"to"_s, period.to);
        reader.word(from, u"kind"_s, period.kind);
        reader.word(from, u"cause"_s, period.cause);
        facts.incapacity.append(period);
    }
}

void readDiagnosis(Reader &reader, const QJsonValue &value, Facts &facts)
{
    if (!value.isObject())
        return;
    const QJsonObject from = value.toObject();
    Diagnosis diagnosis{.disease = from.value(u"disease"_s).toString()};
    reader.yesNo(from, u"attributed_to_work"_s, diagnosis.attributedToWork);
    reader.date(from, u"diagnosis_received"_s, diagnosis.received);
    facts.diagnosis = diagnosis;
}

void readSubmissions(Reader &reader, const QJsonArray &made, Facts &facts)
{
    for (const QJsonValue &value : made) {
        Submission submission{.category = value.toObject().value(u"category"_s).toString()};
        reader.date(value.toObject(), u"date"_s, submission.date);
        facts.submissions.append(submission);
    }
}

void readFacts(Reader &reader, const QJsonObject &from, Facts &facts)
{
    reader.date(from, u"as_of"_s, facts.asOf);
    reader.date(from, u"incident_date"_s, facts.incidentDate);
    reader.word(from, u"event_type"_s, facts.eventType);
    const QJsonObject injured = from.value(u"injured"_s).toObject();
    reader.word(injured, u"role"_s, facts.role);
    reader.yesNo(injured, u"at_work"_s, facts.atWork);
    reader.word(injured, u"employer"_s, facts.employer);
    reader.word(from, u"premises"_s, facts.premises);
    reader.word(from, u"premises_controller"_s, facts.controller);
    reader.yesNo(from, u"work_related"_s, facts.workRelated);
    reader.yesNo(from, u"consensual"_s, facts.consensual);
    const QJsonObject perpetrator = from.value(u"perpetrator"_s).toObject();
    reader.word(perpetrator, u"role"_s, facts.assailant);
    reader.word(perpetrator, u"motive"_s, facts.motive);
    readInjury(reader, from.value(u"injury"_s).toObject(), facts);
    readPeriods(reader, from.value(u"incapacity_periods"_s).toArray(), facts);
    reader.word(from, u"unlisted_days"_s, facts.unlistedDays);
    reader.word(from, u"taken_to_hospital_for_treatment"_s, facts.toHospital);
    reader.word(from, u"sharp_source"_s, facts.sharpSource);
    reader.word(from, u"dangerous_occurrence"_s, facts.occurrence);
    readDiagnosis(reader, from.value(u"disease_diagnosis"_s), facts);
    reader.words(from, u"exemption_facts"_s, facts.exemptions);
    reader.date(from, u"death_date"_s, facts.deathDate);
    reader.date(from, u"death_learned_date"_s, facts.deathLearned);
    reader.yesNo(from, u"death_cause_linked"_s, facts.deathCauseLinked);
    readSubmissions(reader, from.value(u"reports_submitted"_s).toArray(), facts);
}

void checkPeriods(Reader &reader, const Facts &facts)
{
    int open = 0;
    for (const IncapacityPeriod &period : facts.incapacity) {
        const QString from = period.from.toString(Qt::ISODate);
        const QString to = period.to.toString(Qt::ISODate);
        if (period.from.isNull())
            reader.refuse(Tr::tr("A period unable to work has no first day."));
        else if (period.from < facts.incidentDate)
            reader.refuse(
                Tr::tr("The period from %1 begins before the accident. Give the days after it.")
                    .arg(from));
        else if (period.to.isValid() && period.to < period.from)
            reader.refuse(Tr::tr("The period from %1 to %2 ends before it begins.").arg(from, to));
        else if (period.to > facts.asOf)
            reader.refuse(Tr::tr("The period from %1 to %2 ends in the future. Leave its end open.")
                              .arg(from, to));
        open += period.to.isNull() ? 1 : 0;
    }
    if (open > 1)
        reader.refuse(Tr::tr("Two periods unable to work are both still open. Close one."));
}

void check(Reader &reader, const Facts &facts)
{
    if (facts.incidentDate.isNull())
        reader.refuse(Tr::tr("The date of the incident (incident_date) is missing."));
    if (facts.asOf.isNull())
        reader.refuse(Tr::tr("The day to decide for (as_of) is missing."));
    if (facts.asOf < facts.incidentDate)
        reader.refuse(Tr::tr("The incident is later than the day to decide for (as_of)."));
    if (facts.deathDate.isValid() && facts.deathDate < facts.incidentDate)
        reader.refuse(Tr::tr("The death is earlier than the incident."));
    checkPeriods(reader, facts);
}

} // namespace

Result<Facts> factsFromJson(const QJsonObject &file)
{
    Facts facts;
    Reader top({});
    Reader reader(u"facts."_s);
    if (!file.contains(u"jurisdiction"_s))
        top.refuse(Tr::tr("The jurisdiction is missing: GB or NI."));
    top.word(file, u"jurisdiction"_s, facts.jurisdiction);
    if (!file.value(u"facts"_s).isObject())
        top.refuse(Tr::tr("The file holds no facts."));
    readFacts(reader, file.value(u"facts"_s).toObject(), facts);
    check(reader, facts);
    for (const QString &problem : {top.problem(), reader.problem()}) {
        if (!problem.isEmpty())
            return Error{Error::Code::Invalid, problem, u"riddor facts refused"_s};
    }
    return facts;
}

} // namespace core::riddor
