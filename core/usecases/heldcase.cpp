// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/heldcase.h"

#include "core/domain/labels.h"
#include "core/usecases/attachments.h"
#include "core/usecases/casefileloading.h"
#include "core/usecases/diary.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Takes what a use case gives, or remembers what went wrong first.
template<typename T>
void take(T &into, Result<T> from, std::optional<Error> &error)
{
    if (from)
        into = *std::move(from);
    else if (!error)
        error = from.error();
}

Result<Record> recordOf(const Database &db, Record::Id id)
{
    auto row
        = db.run(u"SELECT %1 FROM record r WHERE r.id = ?"_s.arg(recordColumns().join(u", "_s)),
                 {id.value()});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Error::Code::NotFound, Tr::tr("That record is not in this casebook."), {}};
    int at = 0;
    Record record = readRecord(*row, at);
    row->finish();
    return record;
}

void readLinks(HeldCase &found, Casebook &casebook, std::optional<Error> &error)
{
    const Record::Id self = found.incident().record.id;
    QList<Link> links;
    take(links, Diary(casebook.journal()).linksOf(self), error);
    QSet<qint64> linked;
    for (const Link &link : std::as_const(links)) {
        const Record::Id other = link.recordId == self ? link.otherId : link.recordId;
        LinkedRecord shown{link, {}};
        take(shown.record, recordOf(casebook.database(), other), error);
        linked.insert(other.value());
        found.links.append(shown);
    }
    QList<Person::Id> people;
    for (const PartFile &part : std::as_const(found.file.parts))
        people.append(part.part.personId);
    const Incident &incident = found.incident();
    QList<RelatedIncident> related;
    take(related,
         Incidents(casebook.journal())
             .related(people,
                      incident.siteId,
                      incident.placeDetail,
                      incident.id(),
                      casebook.clock().today()),
         error);
    for (const RelatedIncident &other : std::as_const(related)) {
        if (!linked.contains(other.incident.id().value()))
            found.related.append(other);
    }
}

void readWork(HeldCase &found, Casebook &casebook, std::optional<Error> &error)
{
    const Incident::Id id = found.incident().id();
    take(found.investigations, Investigations(casebook.journal()).of(id), error);
    take(found.reviews, Reviews(casebook).of(id), error);
    QList<Record::Id> sources{found.incident().record.id};
    for (const Investigation &investigation : std::as_const(found.investigations))
        sources.append(investigation.record.id);
    Loading loading(casebook.database());
    found.police = loading.of<PoliceEntry>(sources);
    for (const Review &review : std::as_const(found.reviews))
        sources.append(review.record.id);
    found.actions = loading.of<Action>(sources, u"source_id"_s);
    found.actions.removeIf([](const Action &action) { return action.record.isWithdrawn(); });
    std::stable_sort(
        found.actions.begin(), found.actions.end(), [](const Action &a, const Action &b) {
            const QDate never(9999, 1, 1);
            return (a.dueOn.isValid() ? a.dueOn : never) < (b.dueOn.isValid() ? b.dueOn : never);
        });
    if (!error)
        error = loading.error();
}

void readEvidence(HeldCase &found, Casebook &casebook, std::optional<Error> &error)
{
    const Evidence evidence(casebook.journal());
    const Attachments attachments(casebook);
    take(found.cameras, evidence.camerasOf(found.incident().id()), error);
    take(found.exhibits, evidence.exhibitsOf(found.incident().id()), error);
    const auto files = [&](Record::Id record, const QString &exhibit) {
        QList<Attachment> kept;
        take(kept, attachments.of(record), error);
        for (const Attachment &attachment : std::as_const(kept))
            found.files.append({attachment, exhibit});
    };
    files(found.incident().record.id, {});
    for (const ExhibitFile &exhibit : std::as_const(found.exhibits))
        files(exhibit.exhibit.record.id, exhibit.exhibit.code);
}

} // namespace

const Person *HeldCase::person(const Part &part) const
{
    for (const Person &person : people) {
        if (!part.personId.isNull() && person.id() == part.personId)
            return &person;
    }
    return nullptr;
}

QString HeldCase::nameOf(const Part &part) const
{
    if (const Person *known = person(part))
        return known->record.title;
    if (!part.describedAs.trimmed().isEmpty())
        return part.describedAs.trimmed();
    return Tr::tr("%1, not named").arg(label(List::PartRole, part.role));
}

const PartFile *HeldCase::part(Part::Id id) const
{
    for (const PartFile &part : file.parts) {
        if (part.part.id == id)
            return &part;
    }
    return nullptr;
}

IncidentFacts HeldCase::facts() const
{
    IncidentFacts facts{file.incident, {}, file.property, !cameras.isEmpty()};
    for (const PartFile &part : file.parts)
        facts.parts.append({part.part, part.injuries, part.periods});
    return facts;
}

Result<HeldCase> heldCase(Casebook &casebook, const QString &uid)
{
    HeldCase found;
    std::optional<Error> error;
    take(found.file, Incidents(casebook.journal()).load(uid), error);
    if (error)
        return *error;
    const Record::Id self = found.incident().record.id;
    Loading loading(casebook.database());
    QList<Record::Id> people;
    for (const PartFile &part : std::as_const(found.file.parts)) {
        if (!part.part.personId.isNull())
            people.append(recordId(part.part.personId));
    }
    found.people = loading.of<Person>(people, u"id"_s);
    const QList<Site> sites
        = loading.rows<Site>(u"WHERE t.id = ?"_s, {found.incident().siteId.value()});
    if (!sites.isEmpty())
        found.site = sites.constFirst();
    found.timeline = loading.rows<TimelineEntry>(
        u"WHERE t.record_id = ? ORDER BY t.happened_on, t.happened_at, t.id"_s, {self.value()});
    error = loading.error();
    readEvidence(found, casebook, error);
    take(found.duties, Duties(casebook.journal()).of(found.incident().id()), error);
    take(found.victims, caseVictims(casebook.database(), found.incident()), error);
    take(found.notes, Diary(casebook.journal()).notesOf(self), error);
    take(found.contacts, Diary(casebook.journal()).contactsOf(self), error);
    readWork(found, casebook, error);
    readLinks(found, casebook, error);
    return error ? Result<HeldCase>(*error) : Result<HeldCase>(found);
}

} // namespace core
