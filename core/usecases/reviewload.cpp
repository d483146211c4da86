// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casefileloading.h"
#include "core/usecases/duties.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool happenedBefore(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.happenedOn != b.happenedOn)
        return a.happenedOn < b.happenedOn;
    return a.happenedAt < b.happenedAt;
}

void loadCasework(ReviewFile &file, QList<Record::Id> all, Loading &loading)
{
    file.support = loading.of<Support>(all);
    file.timeline = loading.of<TimelineEntry>(all);
    std::stable_sort(file.timeline.begin(), file.timeline.end(), happenedBefore);
    file.police = loading.of<PoliceEntry>(all);
    file.factors = loading.of<Factor>(all);
    file.whys = loading.of<Why>(all);
    file.findings = loading.of<Finding>(all);
    file.decisions = loading.of<Decision>(all);
    file.sanctions = loading.of<Sanction>(all);
    file.redress = loading.of<Redress>(all);
    file.contacts = loading.of<Contact>(all);
    QList<Record::Id> incidents;
    for (const IncidentFile &one : file.incidents)
        incidents << one.incident.record.id;
    file.exhibits = loading.of<Exhibit>(incidents, u"incident_id"_s);
    file.cameras = loading.of<CameraRequest>(incidents, u"incident_id"_s);
    for (const Exhibit &exhibit : file.exhibits)
        all << exhibit.record.id;
    file.documents = loading.of<Attachment>(all);
}

} // namespace

Result<ReviewFile> Reviews::load(const QString &uid) const
{
    auto review = Repository<Review>(m_casebook.database()).findByUid(uid);
    return review ? load(review->id()) : review.error();
}

Result<ReviewFile> Reviews::load(Review::Id id) const
{
    auto review = Repository<Review>(m_casebook.database()).find(id);
    if (!review)
        return review.error();
    ReviewFile file;
    file.review = *review;
    const Record::Id own = review->record.id;
    Loading loading(m_casebook.database());
    QList<Record::Id> all{own};
    if (auto loaded = loadIncidents(file, all, loading); !loaded)
        return loaded.error();
    file.stepNotes = loading.of<StepNote>({own});
    file.participants = loading.of<Participant>({own}, u"review_id"_s);
    file.controls = loading.of<Control>({own}, u"review_id"_s);
    file.lessons = loading.of<Lesson>({own}, u"review_id"_s);
    file.dissemination = loading.of<Dissemination>({own}, u"review_id"_s);
    file.signatures = loading.of<Signature>({own}, u"review_id"_s);
    file.versions = loading.of<ReviewVersion>({own}, u"review_id"_s);
    file.actions = loading.of<Action>(all, u"source_id"_s);
    loadCasework(file, all, loading);
    if (loading.error())
        return *loading.error();
    return file;
}

/// The incidents with their duties, and the newest investigation of each; \a all collects their
/// ids.
Result<void>
Reviews::loadIncidents(ReviewFile &file, QList<Record::Id> &all, Loading &loading) const
{
    Investigations investigations(journal());
    for (const ReviewIncident &row :
         loading.of<ReviewIncident>({file.review.record.id}, u"review_id"_s)) {
        auto incident = Incidents(journal()).load(row.incidentId);
        auto duties = Duties(journal()).of(row.incidentId);
        auto covering = investigations.of(row.incidentId);
        if (!incident || !duties || !covering)
            return !incident ? incident.error() : !duties ? duties.error() : covering.error();
        file.incidents << *incident;
        file.duties << *duties;
        all << incident->incident.record.id;
        if (covering->isEmpty() || all.contains(covering->constFirst().record.id))
            continue;
        auto investigation = investigations.load(covering->constFirst().id());
        if (!investigation)
            return investigation.error();
        file.investigations << *investigation;
        all << investigation->investigation.record.id;
    }
    return {};
}

} // namespace core
