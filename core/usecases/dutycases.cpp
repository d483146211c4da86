// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dutycases.h"

#include "core/base/tr.h"
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "core/usecases/assaultreports.h"
#include "core/usecases/todayrows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString anyOf = QStringLiteral("IN (SELECT value FROM json_each(?))");

/// The rows of many incidents, read once for all of them.
class Loader
{
public:
    Loader(const Database &db, const QList<Incident::Id> &incidents)
        : m_db(db)
        , m_incidents(incidents)
    {
        QJsonArray ids;
        for (const Incident::Id id : incidents)
            ids.append(id.value());
        m_ids = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    }

    Result<QList<DutyCase>> load();

private:
    using Step = Result<void> (Loader::*)();

    template<typename T>
    Result<QList<T>> rows(const QString &clause) const
    {
        return Repository<T>(m_db).select(clause.arg(anyOf), {m_ids});
    }
    template<typename Read>
    Result<void> each(const QString &sql, Read read) const
    {
        auto rows = m_db.run(sql.arg(anyOf), {m_ids});
        if (!rows)
            return rows.error();
        while (rows->next())
            read(*rows);
        return m_db.ended(*rows);
    }
    Result<void> readIncidents();
    Result<void> readVictims();
    Result<void> readHarm();
    Result<void> readDuties();
    Result<void> readReports();
    Result<void> readReviews();
    Result<void> readNotes();
    Result<void> readTold();
    Result<void> readTargets();
    riddor::CaseVictim *victim(Part::Id part);

    const Database &m_db;
    QList<Incident::Id> m_incidents;
    QString m_ids; ///< as a JSON array
    QHash<Incident::Id, DutyCase> m_cases;
    QHash<Part::Id, std::pair<Incident::Id, qsizetype>> m_victims;
};

/// The value of a setting that every case needs.
Result<QString> setting(const Database &db, const QString &key)
{
    auto row = db.run(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (!row)
        return row.error();
    const QString value = row->next() ? row->value(0).toString() : QString();
    row->finish();
    return value;
}

Result<void> Loader::readIncidents()
{
    auto incidents = rows<Incident>(u"WHERE t.id %1"_s);
    if (!incidents)
        return incidents.error();
    for (const Incident &incident : *incidents)
        m_cases[incident.id()].incident = incident;
    for (const Incident::Id id : std::as_const(m_incidents)) {
        if (!m_cases.contains(id))
            return Error{Error::Code::NotFound, Tr::tr("That record is not in this casebook."), {}};
    }
    return {};
}

Result<void> Loader::readVictims()
{
    QHash<qint64, QString> siteKinds;
    auto sites = each(
        u"SELECT id, site_kind FROM site WHERE id IN (SELECT site_id FROM incident WHERE id %1)"_s,
        [&](const QSqlQuery &row) {
            siteKinds.insert(row.value(0).toLongLong(), row.value(1).toString());
        });
    QHash<qint64, QString> personKinds;
    auto people = each(u"SELECT id, person_kind FROM person WHERE id IN (SELECT person_id FROM part "
                       "WHERE role = 'assailant' AND incident_id %1)"_s,
                       [&](const QSqlQuery &row) {
                           personKinds.insert(row.value(0).toLongLong(), row.value(1).toString());
                       });
    auto place = setting(m_db, u"jurisdiction"_s);
    auto parts = rows<Part>(u"WHERE t.incident_id %1 ORDER BY t.id"_s);
    if (!sites || !people || !place || !parts)
        return !sites    ? sites.error()
               : !people ? people.error()
               : !place  ? place.error()
                         : parts.error();
    const auto jurisdiction = *place == u"NI" ? riddor::Jurisdiction::NorthernIreland
                                              : riddor::Jurisdiction::GreatBritain;
    QHash<Incident::Id, QList<riddor::Assailant>> assailants;
    for (const Part &part : *parts) {
        if (part.role == u"assailant")
            assailants[part.incidentId].append(
                {part, personKinds.value(part.personId.value())});
    }
    for (const Part &part : *parts) {
        if (part.role != u"victim")
            continue;
        DutyCase &held = m_cases[part.incidentId];
        m_victims.insert(part.id, {part.incidentId, held.victims.size()});
        held.parts.insert(part.code, part.id);
        riddor::CaseVictim victim;
        victim.incident = held.incident;
        victim.victim = part;
        victim.assailants = assailants.value(part.incidentId);
        victim.siteKind = siteKinds.value(held.incident.siteId.value());
        victim.jurisdiction = jurisdiction;
        held.victims.append(victim);
    }
    return {};
}

riddor::CaseVictim *Loader::victim(Part::Id part)
{
    const auto found = m_victims.constFind(part);
    return found == m_victims.cend() ? nullptr : &m_cases[found->first].victims[found->second];
}

Result<void> Loader::readHarm()
{
    const QString ofParts
        = u"WHERE t.part_id IN (SELECT id FROM part WHERE incident_id %1) ORDER BY t.id"_s;
    auto injuries = rows<Injury>(ofParts);
    auto periods = rows<IncapacityPeriod>(ofParts);
    if (!injuries || !periods)
        return injuries ? periods.error() : injuries.error();
    for (const Injury &injury : *injuries) {
        if (riddor::CaseVictim *held = victim(injury.partId))
            held->injuries.append(injury);
    }
    for (const IncapacityPeriod &period : *periods) {
        if (riddor::CaseVictim *held = victim(period.partId))
            held->periods.append(period);
    }
    return {};
}

Result<void> Loader::readDuties()
{
    auto duties = rows<Duty>(u"WHERE t.incident_id %1 ORDER BY t.id"_s);
    auto results = rows<DutyResult>(uR"(WHERE t.id IN (SELECT max(x.id) FROM duty_result x
        JOIN duty d ON d.id = x.duty_id WHERE d.incident_id %1 GROUP BY x.duty_id))"_s);
    if (!duties || !results)
        return duties ? results.error() : duties.error();
    QHash<Duty::Id, Incident::Id> owners;
    for (const Duty &duty : *duties) {
        m_cases[duty.incidentId].duties.append(duty);
        owners.insert(duty.id, duty.incidentId);
    }
    for (const DutyResult &result : *results)
        m_cases[owners.value(result.dutyId)].newest.insert(result.dutyId, result);
    return {};
}

Result<void> Loader::readReports()
{
    auto made = rows<Submission>(uR"(WHERE t.state <> 'rejected' AND t.duty_id IN
        (SELECT id FROM duty WHERE incident_id %1) ORDER BY t.id)"_s);
    if (!made)
        return made.error();
    if (made->isEmpty())
        return {};
    QHash<Duty::Id, Duty> duties;
    for (const DutyCase &held : std::as_const(m_cases)) {
        for (const Duty &duty : held.duties)
            duties.insert(duty.id, duty);
    }
    for (const Submission &submission : *made) {
        const Duty duty = duties.value(submission.dutyId);
        m_cases[duty.incidentId].filed.insert(duty.id);
        riddor::CaseVictim *held = duty.rule == u"RIDDOR" ? victim(duty.partId) : nullptr;
        if (held)
            held->submissions.append(submission);
    }
    return {};
}

Result<void> Loader::readReviews()
{
    return each(uR"(SELECT DISTINCT c.incident_id FROM review_incident c
        JOIN review v ON v.id = c.review_id JOIN record r ON r.id = v.id
        WHERE c.incident_id %1 AND v.version > 0 AND r.withdrawn_at IS NULL)"_s,
                [&](const QSqlQuery &row) {
                    m_cases[Incident::Id(row.value(0).toLongLong())].isReviewed = true;
                });
}

Result<void> Loader::readNotes()
{
    auto notes = rows<DiaryNote>(u"WHERE t.record_id %1 AND t.source_key <> '' ORDER BY t.id"_s);
    if (!notes)
        return notes.error();
    for (const DiaryNote &note : *notes)
        m_cases[Incident::Id(note.recordId.value())].notes.append(note);
    return {};
}

Result<void> Loader::readTold()
{
    return each(uR"(SELECT incident_id, told_by, told_on, not_needed FROM notification
        WHERE incident_id %1 AND whom = 'employer' AND (told_on IS NOT NULL OR not_needed <> '')
        ORDER BY id DESC)"_s,
                [&](const QSqlQuery &row) {
                    const QString by = row.value(1).toString();
                    const QString on = row.value(2).toString();
                    const QString notNeeded = row.value(3).toString();
                    m_cases[Incident::Id(row.value(0).toLongLong())].employerTold
                        = !notNeeded.isEmpty() ? notNeeded
                          : by.isEmpty()       ? Tr::tr("Told on %1.").arg(on)
                                               : Tr::tr("Told by %1 on %2.").arg(by, on);
                });
}

Result<void> Loader::readTargets()
{
    auto days = assaultReportDays(m_db);
    if (!days)
        return days.error();
    for (DutyCase &held : m_cases) {
        if (*days > 0 && held.incident.reportedOn.isValid())
            held.reportTarget = held.incident.reportedOn.addDays(*days);
    }
    return {};
}

Result<QList<DutyCase>> Loader::load()
{
    static constexpr Step steps[]{&Loader::readIncidents,
                                  &Loader::readVictims,
                                  &Loader::readHarm,
                                  &Loader::readDuties,
                                  &Loader::readReports,
                                  &Loader::readReviews,
                                  &Loader::readNotes,
                                  &Loader::readTold,
                                  &Loader::readTargets};
    for (const Step step : steps) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    QList<DutyCase> all;
    for (const Incident::Id id : std::as_const(m_incidents))
        all.append(m_cases.value(id));
    return all;
}

} // namespace

Result<QList<DutyCase>> dutyCases(const Database &db, const QList<Incident::Id> &incidents)
{
    return Loader(db, incidents).load();
}

Result<QList<riddor::CaseVictim>> caseVictims(const Database &db, const Incident &incident)
{
    auto cases = dutyCases(db, {incident.id()});
    if (!cases)
        return cases.error();
    QList<riddor::CaseVictim> victims = cases->constFirst().victims;
    for (riddor::CaseVictim &victim : victims)
        victim.incident = incident;
    return victims;
}

} // namespace core
