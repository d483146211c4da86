// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/incidents.h"

#include "core/storage/search.h"
#include "core/usecases/consequences.h"
#include "core/usecases/evidence.h"
#include "core/usecases/newrecords.h"
#include "core/usecases/sync.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Keeps the folded form of other systems' numbers in step.
void fold(QList<OtherReference> &references)
{
    for (OtherReference &reference : references)
        reference.folded = foldedReference(reference.value);
}

Result<void> problem(const QString &sentence)
{
    return Error{Error::Code::Invalid, sentence, {}};
}

Result<void> recordable(const Incident &incident)
{
    if (!incident.reportedOn.isValid())
        return problem(Tr::tr("Say on which day this was reported."));
    if (incident.description.trimmed().isEmpty() && incident.category.isEmpty())
        return problem(Tr::tr(
            "Write what happened in the caller's words, or choose what kind of incident it is."));
    if (incident.occurredOn.isValid() && incident.occurredOn > incident.reportedOn)
        return problem(
            Tr::tr("The day it happened is after the day it was reported. Correct one of them."));
    return {};
}

} // namespace

Incidents::Incidents(Journal &journal)
    : m_journal(journal)
{}

Result<IncidentFile> Incidents::load(const QString &uid) const
{
    auto incident = Repository<Incident>(m_journal.database()).findByUid(uid);
    return incident ? load(incident->id()) : incident.error();
}

Result<IncidentFile> Incidents::load(Incident::Id id) const
{
    const Database &db = m_journal.database();
    auto incident = Repository<Incident>(db).find(id);
    if (!incident)
        return incident.error();
    IncidentFile file{*incident, {}, {}, {}, {}};
    auto parts = Repository<Part>(db).of(id);
    if (!parts)
        return parts.error();
    for (const Part &part : *parts) {
        auto injuries = Repository<Injury>(db).of(part.id);
        auto periods = Repository<IncapacityPeriod>(db).of(part.id);
        if (!injuries || !periods)
            return injuries ? periods.error() : injuries.error();
        file.parts.append({part, *injuries, *periods});
    }
    auto property = Repository<LostProperty>(db).of(id);
    auto notifications = Repository<Notification>(db).of(id);
    auto references = Repository<OtherReference>(db).of(recordId(id));
    if (!property || !notifications || !references)
        return !property        ? property.error()
               : !notifications ? notifications.error()
                                : references.error();
    file.property = *property;
    file.notifications = *notifications;
    file.references = *references;
    return file;
}

Result<void> Incidents::addNewcomers(ChangeSet &set, IncidentFile &file)
{
    if (file.newSite && file.incident.siteId.isNull()) {
        if (auto added = NewRecords::addIn(set, *file.newSite); !added)
            return added;
        file.incident.siteId = file.newSite->id();
    }
    for (PartFile &part : file.parts) {
        if (!part.newPerson || !part.part.personId.isNull())
            continue;
        if (auto added = NewRecords::addIn(set, *part.newPerson); !added)
            return added;
        part.part.personId = part.newPerson->id();
    }
    return {};
}

Result<void> Incidents::saveChildren(ChangeSet &set, IncidentFile &now, const IncidentFile &base)
{
    const Incident::Id id = now.incident.id();
    QList<Part> parts;
    QList<Part> oldParts;
    for (PartFile &file : now.parts) {
        file.part.incidentId = id;
        if (file.part.code.isEmpty())
            file.part.code = nextPartCode(now.parts, file.part.role);
        parts.append(file.part);
    }
    QHash<qint64, PartFile> old;
    for (const PartFile &file : base.parts) {
        oldParts.append(file.part);
        old.insert(file.part.id.value(), file);
        const bool stays
            = std::any_of(now.parts.begin(), now.parts.end(), [&](const PartFile &kept) {
                  return kept.part.id == file.part.id;
              });
        if (stays)
            continue;
        // What belongs to a part goes before it.
        QList<Injury> noInjuries;
        QList<IncapacityPeriod> noPeriods;
        if (auto done = sync(set, noInjuries, file.injuries); !done)
            return done;
        if (auto done = sync(set, noPeriods, file.periods); !done)
            return done;
    }
    if (auto done = sync(set, parts, oldParts); !done)
        return done;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        PartFile &file = now.parts[i];
        const PartFile before = old.value(file.part.id.value());
        file.part = parts.at(i);
        for (Injury &injury : file.injuries)
            injury.partId = file.part.id;
        for (IncapacityPeriod &period : file.periods)
            period.partId = file.part.id;
        if (auto done = sync(set, file.injuries, before.injuries); !done)
            return done;
        if (auto done = sync(set, file.periods, before.periods); !done)
            return done;
    }
    for (LostProperty &item : now.property)
        item.incidentId = id;
    for (Notification &notification : now.notifications)
        notification.incidentId = id;
    for (OtherReference &reference : now.references)
        reference.recordId = recordId(id);
    fold(now.references);
    if (auto done = sync(set, now.property, base.property); !done)
        return done;
    if (auto done = sync(set, now.notifications, base.notifications); !done)
        return done;
    return sync(set, now.references, base.references);
}

Result<void> Incidents::recordIn(ChangeSet &set, IncidentFile &file, FirstSteps &steps, QDate today)
{
    if (auto good = recordable(file.incident); !good)
        return good;
    derive(file);
    file.incident.record.refYear = file.incident.reportedOn.year();
    file.incident.status = u"new"_s;
    if (auto added = addNewcomers(set, file); !added)
        return added;
    if (auto added = set.add(file.incident); !added)
        return added;
    if (auto saved = saveChildren(set, file, {}); !saved)
        return saved;
    for (CameraRequest &camera : steps.cameras) {
        camera.incidentId = file.incident.id();
        derive(camera, file.incident.record.reference());
        if (auto added = set.add(camera); !added)
            return added;
    }
    if (steps.ringBack) {
        steps.ringBack->recordId = file.incident.record.id;
        if (auto added = set.add(*steps.ringBack); !added)
            return added;
    }
    for (Link &link : steps.links) {
        link.recordId = file.incident.record.id;
        if (auto added = set.add(link); !added)
            return added;
    }
    return refreshConsequences(set, file.incident.id(), today);
}

Result<IncidentFile> Incidents::record(IncidentFile file, FirstSteps steps, const QString &draftUid)
{
    auto done = m_journal.commit({u"incident.record"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = recordIn(set, file, steps, m_journal.clock().today()); !added)
            return added;
        return set.finishDraft(draftUid);
    });
    if (!done)
        return done.error();
    return load(file.incident.id());
}

Result<IncidentFile>
Incidents::save(IncidentFile now, const IncidentFile &base, const QString &draftUid)
{
    if (auto good = recordable(now.incident); !good)
        return good.error();
    if (now.incident.record.title == titleOf(base.incident))
        now.incident.record.title.clear(); // it follows what it was made from
    derive(now);
    auto done = m_journal.commit({u"incident.change"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = addNewcomers(set, now); !added)
            return added;
        if (auto saved = set.save(now.incident); !saved)
            return saved;
        if (auto saved = saveChildren(set, now, base); !saved)
            return saved;
        if (!set.isEmpty()) {
            auto followed = refreshConsequences(set, now.incident.id(), m_journal.clock().today());
            if (!followed)
                return followed;
        }
        return set.finishDraft(draftUid);
    });
    if (!done)
        return done.error();
    return load(now.incident.id());
}

Result<void> Incidents::withdraw(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return problem(Tr::tr("Say why this incident is withdrawn."));
    auto incident = Repository<Incident>(m_journal.database()).findByUid(uid);
    if (!incident)
        return incident.error();
    auto done = m_journal.commit(
        {u"incident.withdraw"_s},
        [&](ChangeSet &set) { return set.withdraw(incident->record, reason.trimmed()); },
        reason.trimmed());
    return done ? Result<void>() : done.error();
}

Result<QList<Incident>> Incidents::undecided(int limit) const
{
    return Repository<Incident>(m_journal.database())
        .select(
            u"WHERE t.triage = '' AND r.withdrawn_at IS NULL ORDER BY t.sort_key, t.id LIMIT ?"_s,
            {limit});
}

Result<void> Incidents::triage(const QString &uid, const TriageDecision &decision)
{
    auto incident = Repository<Incident>(m_journal.database()).findByUid(uid);
    if (!incident)
        return incident.error();
    const bool serious = incident->category == u"PA" || incident->loneWorker == Tri::Yes;
    if (decision.code == u"note" && serious && decision.reason.trimmed().isEmpty())
        return problem(Tr::tr(
            "This is an assault on staff or concerns a lone worker. Say why noting it is enough."));
    if ((decision.code == u"refer" || decision.code == u"manager")
        && decision.to.trimmed().isEmpty())
        return problem(Tr::tr("Say who is asked to take it on."));
    Incident changed = *incident;
    changed.triage = decision.code;
    changed.triageTo = decision.to.trimmed();
    changed.triageReason = decision.reason.trimmed();
    changed.triagedOn = decision.code.isEmpty() ? QDate() : m_journal.clock().today();
    changed.duplicateOf = {};
    if (decision.code == u"duplicate") {
        auto kept = Repository<Incident>(m_journal.database()).findByUid(decision.duplicateOf);
        if (!kept || kept->id() == incident->id())
            return problem(Tr::tr("Choose the incident this one repeats."));
        changed.duplicateOf = kept->id();
    }
    auto done = m_journal.commit(
        {u"incident.triage"_s},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(changed); !saved)
                return saved;
            return refreshConsequences(set, changed.id(), m_journal.clock().today());
        },
        changed.triageReason);
    return done ? Result<void>() : done.error();
}

Result<QList<RelatedIncident>> Incidents::related(const QList<Person::Id> &people,
                                                  Site::Id site,
                                                  const QString &placeDetail,
                                                  Incident::Id except,
                                                  QDate until) const
{
    const Repository<Incident> incidents(m_journal.database());
    QList<RelatedIncident> found;
    const QString from = until.addMonths(-12).toString(Qt::ISODate);
    for (const Person::Id person : people) {
        if (person.isNull())
            continue;
        auto name = Repository<Person>(m_journal.database()).find(person);
        auto rows
            = incidents.select(uR"(WHERE t.id IN (SELECT incident_id FROM part WHERE person_id = ?)
            AND t.id <> ? AND coalesce(t.occurred_on, t.reported_on) >= ? AND r.withdrawn_at IS NULL
            ORDER BY t.sort_key DESC LIMIT 20)"_s,
                               {person.value(), except.value(), from});
        if (!rows || !name)
            return rows ? name.error() : rows.error();
        for (const Incident &incident : *rows)
            found.append({incident, u"same_person"_s, name->record.title});
    }
    if (!site.isNull() && !placeDetail.trimmed().isEmpty()) {
        auto rows = incidents.select(uR"(WHERE t.site_id = ? AND t.place_detail = ? AND t.id <> ?
            AND coalesce(t.occurred_on, t.reported_on) >= ? AND r.withdrawn_at IS NULL
            ORDER BY t.sort_key DESC LIMIT 20)"_s,
                                     {site.value(), placeDetail.trimmed(), except.value(), from});
        if (!rows)
            return rows.error();
        for (const Incident &incident : *rows)
            found.append({incident, u"same_place"_s, {}});
    }
    return found;
}

} // namespace core
