// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/casefileloading.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"

using namespace Qt::StringLiterals;

namespace core {

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
    QList<Record::Id> all{own};
    Loading loading(m_casebook.database());
    Investigations investigations(journal());
    for (const ReviewIncident &row : loading.of<ReviewIncident>({own}, u"review_id"_s)) {
        auto incident = Incidents(journal()).load(row.incidentId);
        auto covering = investigations.of(row.incidentId);
        if (!incident || !covering)
            return incident ? covering.error() : incident.error();
        file.incidents << *incident;
        all << incident->incident.record.id;
        if (file.investigation || covering->isEmpty())
            continue;
        auto investigation = investigations.load(covering->constFirst().id());
        if (!investigation)
            return investigation.error();
        file.investigation = *investigation;
        all << investigation->investigation.record.id;
    }
    file.stepNotes = loading.of<StepNote>({own});
    file.participants = loading.of<Participant>({own}, u"review_id"_s);
    file.controls = loading.of<Control>({own}, u"review_id"_s);
    file.lessons = loading.of<Lesson>({own}, u"review_id"_s);
    file.dissemination = loading.of<Dissemination>({own}, u"review_id"_s);
    file.signatures = loading.of<Signature>({own}, u"review_id"_s);
    file.versions = loading.of<ReviewVersion>({own}, u"review_id"_s);
    file.support = loading.of<Support>(all);
    file.actions = loading.of<Action>(all, u"source_id"_s);
    if (loading.error())
        return *loading.error();
    return file;
}

} // namespace core
