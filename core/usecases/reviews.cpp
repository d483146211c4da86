// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reviews.h"

#include "core/rules/reviewgaps.h"
#include "core/usecases/attachments.h"
#include "core/usecases/consequences.h"
#include "core/usecases/incidents.h"
#include "core/usecases/rows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How soon a review should be held after it is begun (domain 9).
constexpr int targetDays = 28;

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

} // namespace

Reviews::Reviews(Casebook &casebook)
    : m_casebook(casebook)
{}

Result<QList<Review>> Reviews::of(Incident::Id incident) const
{
    return Repository<Review>(m_casebook.database())
        .select(uR"(WHERE r.withdrawn_at IS NULL AND t.id IN
            (SELECT review_id FROM review_incident WHERE incident_id = ?) ORDER BY t.id DESC)"_s,
                {incident.value()});
}

Result<void> Reviews::refreshIncidents(ChangeSet &set, Review::Id id) const
{
    auto covered = Repository<ReviewIncident>(set.database()).of(id);
    if (!covered)
        return covered.error();
    for (const ReviewIncident &row : *covered) {
        if (auto done = refreshConsequences(set, row.incidentId, m_casebook.clock().today()); !done)
            return done;
    }
    return {};
}

/// The incident, where no unreleased review covers it.
Result<IncidentFile> Reviews::free(Incident::Id id) const
{
    auto file = Incidents(journal()).load(id);
    auto others = of(id);
    if (!file || !others)
        return file ? others.error() : file.error();
    for (const Review &other : *others) {
        if (other.state != u"released")
            return Error{Error::Code::Conflict,
                         Tr::tr("%1 is already covered by %2. Open that review instead.")
                             .arg(file->incident.record.reference(), other.record.reference()),
                         {}};
    }
    return file;
}

Result<Review> Reviews::start(const QList<Incident::Id> &incidents)
{
    if (incidents.isEmpty())
        return invalid(Tr::tr("Choose the incident to review."));
    QList<IncidentFile> files;
    for (const Incident::Id id : incidents) {
        auto file = free(id);
        if (!file)
            return file.error();
        files << *file;
    }
    Review review;
    review.record.title = files.constFirst().incident.record.title;
    review.lead = journal().user().name;
    review.startedOn = m_casebook.clock().today();
    review.targetOn = review.startedOn.addDays(targetDays);
    review.matrixVersion = 1;
    review.state = u"draft"_s;
    QStringList accounts;
    for (const IncidentFile &file : files)
        accounts << file.incident.description;
    review.happened = accounts.join(u"\n\n"_s);
    auto done = journal().commit({u"review.start"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = set.add(review); !added)
            return added;
        for (const Incident::Id incident : incidents) {
            ReviewIncident row;
            row.reviewId = review.id();
            row.incidentId = incident;
            if (auto added = set.add(row); !added)
                return added;
        }
        if (auto filled = prefill(set, review, files); !filled)
            return filled;
        return refreshIncidents(set, review.id());
    });
    return done ? Result<Review>(review) : done.error();
}

Result<void> Reviews::cover(Review::Id id, Incident::Id incident)
{
    auto review = Repository<Review>(m_casebook.database()).find(id);
    auto file = free(incident);
    if (!review || !file)
        return review ? file.error() : review.error();
    if (review->state == u"released")
        return invalid(Tr::tr("This review is released. Open it again to change it."));
    const QString words = file->incident.description.trimmed();
    if (!words.isEmpty() && !review->happened.contains(words))
        review->happened = QStringList{review->happened.trimmed(), words}.join(u"\n\n"_s).trimmed();
    auto done = journal().commit({u"review.cover"_s}, [&](ChangeSet &set) -> Result<void> {
        ReviewIncident row;
        row.reviewId = id;
        row.incidentId = incident;
        if (auto added = set.add(row); !added)
            return added;
        if (auto saved = set.save(*review); !saved)
            return saved;
        if (auto asked = askPeople(set, *review, *file); !asked)
            return asked;
        return refreshIncidents(set, id);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Reviews::uncover(Review::Id id, Incident::Id incident)
{
    auto file = load(id);
    auto rows = Repository<ReviewIncident>(m_casebook.database()).of(id);
    if (!file || !rows)
        return file ? rows.error() : file.error();
    if (file->review.state == u"released")
        return invalid(Tr::tr("This review is released. Open it again to change it."));
    if (rows->size() < 2)
        return invalid(
            Tr::tr("A review covers at least one incident. Add the other one first."));
    QSet<qint64> parts;
    for (const IncidentFile &covered : std::as_const(file->incidents)) {
        if (covered.incident.id() != incident)
            continue;
        for (const PartFile &part : covered.parts)
            parts.insert(part.part.id.value());
    }
    auto done = journal().commit({u"review.cover"_s}, [&](ChangeSet &set) -> Result<void> {
        for (const Participant &one : std::as_const(file->participants)) {
            if (!parts.contains(one.partId.value()) || one.attended != Tri::Unknown)
                continue;
            if (auto removed = set.remove(one); !removed)
                return removed;
        }
        for (const ReviewIncident &row : *rows) {
            if (row.incidentId != incident)
                continue;
            if (auto removed = set.remove(row); !removed)
                return removed;
        }
        return refreshConsequences(set, incident, m_casebook.clock().today());
    });
    return done ? Result<void>() : done.error();
}

/// The people of an incident are asked to take part, each person once however many they share.
Result<void>
Reviews::askPeople(ChangeSet &set, const Review &review, const IncidentFile &incident)
{
    auto already = Repository<Participant>(set.database()).of(review.id());
    if (!already)
        return already.error();
    const auto isAsked = [&](const QString &name) {
        return std::any_of(already->begin(), already->end(), [&](const Participant &one) {
            return one.name == name;
        });
    };
    for (const PartFile &part : incident.parts) {
        if (part.part.role != u"victim" && part.part.role != u"witness")
            continue;
        Participant participant;
        participant.reviewId = review.id();
        participant.partId = part.part.id;
        participant.name = part.part.describedAs;
        if (!part.part.personId.isNull()) {
            auto person = Repository<Person>(set.database()).find(part.part.personId);
            if (!person)
                return person.error();
            participant.name = QStringList{person->forenames, person->surname}.join(u' ').trimmed();
            if (isAsked(participant.name))
                continue;
        }
        participant.job = part.part.job;
        participant.whyAsked = part.part.role;
        if (auto added = set.add(participant); !added)
            return added;
    }
    return {};
}

/// The people of the case are asked to take part; the roles that sign have an empty line each.
Result<void>
Reviews::prefill(ChangeSet &set, const Review &review, const QList<IncidentFile> &incidents) const
{
    for (const IncidentFile &file : incidents) {
        if (auto asked = askPeople(set, review, file); !asked)
            return asked;
    }
    for (const QString &role : {u"lsms"_s, u"manager"_s, u"director"_s}) {
        Signature signature;
        signature.reviewId = review.id();
        signature.role = role;
        signature.name = role == u"lsms" ? journal().user().name : QString();
        if (auto added = set.add(signature); !added)
            return added;
    }
    return {};
}

Result<Review> Reviews::save(Review review, const QString &draftUid)
{
    if (review.state == u"released")
        return invalid(Tr::tr("This review is released. Open it again to change it."));
    auto done = journal().commit({u"review.change"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(review); !saved)
            return saved;
        return set.finishDraft(draftUid);
    });
    return done ? Result<Review>(review) : done.error();
}

} // namespace core
