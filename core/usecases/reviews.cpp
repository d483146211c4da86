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

Result<Review> Reviews::start(const QList<Incident::Id> &incidents)
{
    if (incidents.isEmpty())
        return invalid(Tr::tr("Choose the incident to review."));
    QList<IncidentFile> files;
    for (const Incident::Id id : incidents) {
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

/// The people of the case are asked to take part; the roles that sign have an empty line each.
Result<void>
Reviews::prefill(ChangeSet &set, const Review &review, const QList<IncidentFile> &incidents) const
{
    for (const IncidentFile &file : incidents) {
        for (const PartFile &part : file.parts) {
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
                participant.name
                    = QStringList{person->forenames, person->surname}.join(u' ').trimmed();
            }
            participant.job = part.part.job;
            participant.whyAsked = part.part.role;
            if (auto added = set.add(participant); !added)
                return added;
        }
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

Result<Signature> Reviews::sign(Signature signature)
{
    if (signature.how == u"here") {
        signature.name = journal().user().name;
        signature.userUid = journal().user().userUid;
        signature.signedOn = m_casebook.clock().today();
    } else if (signature.attachmentId.isNull()) {
        return invalid(Tr::tr("Attach the signed page or the message first."));
    }
    if (signature.name.trimmed().isEmpty() || !signature.signedOn.isValid())
        return invalid(Tr::tr("Give the name of who signed and the day."));
    auto review = Repository<Review>(m_casebook.database()).find(signature.reviewId);
    if (!review)
        return review.error();
    signature.forVersion = review->version + 1;
    auto done = journal().commit({u"review.sign"_s, Permission::Approve}, [&](ChangeSet &set) {
        return signature.id.isNull() ? set.add(signature) : set.save(signature);
    });
    return done ? Result<Signature>(signature) : done.error();
}

QString Reviews::sameSignerNote(const QList<Signature> &signatures, qint64 version)
{
    QStringList sentences;
    for (const QString &name : signedTwice(signatures, version))
        sentences << Tr::tr("%1 signed for more than one role.").arg(name);
    return sentences.join(u' ');
}

Result<QStringList> Reviews::obstacles(const QString &uid) const
{
    auto file = load(uid);
    if (!file)
        return file.error();
    QStringList sentences;
    for (const StepGap &gap : reviewGaps(*file))
        sentences << reviewLabel(gap);
    const bool isSigned = std::any_of(
        file->signatures.begin(), file->signatures.end(), [&](const Signature &signature) {
            return signature.role == u"lsms" && !signature.how.isEmpty()
                   && signature.forVersion == file->review.version + 1;
        });
    if (!isSigned)
        sentences << Tr::tr("The LSMS has not signed yet.");
    return sentences;
}

Result<ReviewVersion> Reviews::release(const QString &uid, const QByteArray &pdf)
{
    auto file = load(uid);
    auto stops = obstacles(uid);
    if (!file || !stops)
        return file ? stops.error() : file.error();
    if (!stops->isEmpty())
        return invalid(Tr::tr("Not yet: %1.").arg(stops->join(u"; "_s)));
    auto head = journal().audit().head();
    if (!head)
        return head.error();
    Review review = file->review;
    const qint64 number = review.version + 1;
    auto stored = Attachments(m_casebook)
                      .add(review.record.id,
                           pdf,
                           u"%1-v%2.pdf"_s.arg(review.record.reference(), QString::number(number)),
                           Tr::tr("Released version %1").arg(number));
    if (!stored)
        return stored.error();
    ReviewVersion version;
    version.reviewId = review.id();
    version.number = number;
    version.releasedBy = journal().user().name;
    version.attachmentId = stored->id;
    version.sha256 = stored->sha256;
    version.chainHead = head->shortForm();
    version.note = sameSignerNote(file->signatures, number);
    review.version = number;
    review.state = u"released"_s;
    auto done = journal().commit({u"review.release"_s}, [&](ChangeSet &set) -> Result<void> {
        version.releasedAt = set.now();
        if (auto added = set.add(version); !added)
            return added;
        if (auto saved = set.save(review); !saved)
            return saved;
        return refreshIncidents(set, review.id());
    });
    return done ? Result<ReviewVersion>(version) : done.error();
}

Result<void> Reviews::reopen(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the review is opened again."));
    auto review = Repository<Review>(m_casebook.database()).findByUid(uid);
    if (!review)
        return review.error();
    review->state = u"draft"_s;
    auto done = journal().commit(
        {u"review.reopen"_s}, [&](ChangeSet &set) { return set.save(*review); }, reason.trimmed());
    return done ? Result<void>() : done.error();
}

} // namespace core
