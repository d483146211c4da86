// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Review> &tableOf<Review>()
{
    static const Table<Review> table{
        u"review"_s,
        u"review"_s,
        {},
        {
            referenceKey<Review>(),
            column(u"lead"_s, &Review::lead),
            column(u"started_on"_s, &Review::startedOn),
            column(u"held_on"_s, &Review::heldOn),
            column(u"target_on"_s, &Review::targetOn),
            column(u"ready_reason"_s, &Review::readyReason),
            column(u"expected"_s, &Review::expected),
            column(u"happened"_s, &Review::happened),
            column(u"difference"_s, &Review::difference),
            column(u"in_short"_s, &Review::inShort),
            column(u"support_adequate"_s, &Review::supportAdequate),
            column(u"support_note"_s, &Review::supportNote),
            column(u"then_consequence"_s, &Review::thenConsequence),
            column(u"then_likelihood"_s, &Review::thenLikelihood),
            column(u"now_consequence"_s, &Review::nowConsequence),
            column(u"now_likelihood"_s, &Review::nowLikelihood),
            column(u"target_consequence"_s, &Review::targetConsequence),
            column(u"target_likelihood"_s, &Review::targetLikelihood),
            column(u"matrix_version"_s, &Review::matrixVersion),
            column(u"risk_reason"_s, &Review::riskReason),
            column(u"risk_agreed_by"_s, &Review::riskAgreedBy),
            column(u"state"_s, &Review::state),
            column(u"version"_s, &Review::version),
        }};
    return table;
}

template<>
const Table<ReviewIncident> &tableOf<ReviewIncident>()
{
    static const Table<ReviewIncident> table{
        u"review_incident"_s,
        u""_s,
        {u"review_id"_s, {}},
        {
            column(u"review_id"_s, &ReviewIncident::reviewId),
            column(u"incident_id"_s, &ReviewIncident::incidentId),
        }};
    return table;
}

template<>
const Table<Participant> &tableOf<Participant>()
{
    static const Table<Participant> table{u"participant"_s,
                                          u""_s,
                                          {u"review_id"_s, {}},
                                          {
                                              column(u"review_id"_s, &Participant::reviewId),
                                              column(u"name"_s, &Participant::name),
                                              column(u"job"_s, &Participant::job),
                                              column(u"why_asked"_s, &Participant::whyAsked),
                                              column(u"attended"_s, &Participant::attended),
                                              column(u"part_id"_s, &Participant::partId),
                                          }};
    return table;
}

template<>
const Table<Control> &tableOf<Control>()
{
    static const Table<Control> table{
        u"control"_s,
        u""_s,
        {u"review_id"_s, {}},
        {
            column(u"review_id"_s, &Control::reviewId),
            column(u"name"_s, &Control::name),
            column(u"should_be"_s, &Control::shouldBe),
            column(u"was"_s, &Control::was),
            column(u"held"_s, &Control::held),
            column(u"reason"_s, &Control::reason),
            column(u"review_assessment"_s, &Control::reviewAssessment),
        }};
    return table;
}

template<>
const Table<Lesson> &tableOf<Lesson>()
{
    static const Table<Lesson> table{u"lesson"_s,
                                     u""_s,
                                     {u"review_id"_s, {}},
                                     {
                                         column(u"review_id"_s, &Lesson::reviewId),
                                         column(u"lesson_kind"_s, &Lesson::lessonKind),
                                         column(u"text"_s, &Lesson::text),
                                         column(u"measure"_s, &Lesson::measure),
                                     }};
    return table;
}

template<>
const Table<Dissemination> &tableOf<Dissemination>()
{
    static const Table<Dissemination> table{u"dissemination"_s,
                                            u""_s,
                                            {u"review_id"_s, {}},
                                            {
                                                column(u"review_id"_s, &Dissemination::reviewId),
                                                column(u"audience"_s, &Dissemination::audience),
                                                column(u"method"_s, &Dissemination::method),
                                                column(u"due_on"_s, &Dissemination::dueOn),
                                                column(u"done_on"_s, &Dissemination::doneOn),
                                                column(u"note"_s, &Dissemination::note),
                                            }};
    return table;
}

template<>
const Table<Signature> &tableOf<Signature>()
{
    static const Table<Signature> table{u"signature"_s,
                                        u""_s,
                                        {u"review_id"_s, {}},
                                        {
                                            column(u"review_id"_s, &Signature::reviewId),
                                            column(u"role"_s, &Signature::role),
                                            column(u"name"_s, &Signature::name),
                                            column(u"job"_s, &Signature::job),
                                            column(u"how"_s, &Signature::how),
                                            column(u"signed_on"_s, &Signature::signedOn),
                                            column(u"user_uid"_s, &Signature::userUid),
                                            column(u"attachment_id"_s, &Signature::attachmentId),
                                            column(u"for_version"_s, &Signature::forVersion),
                                            column(u"signed_text"_s, &Signature::signedText),
                                        }};
    return table;
}

template<>
const Table<ReviewVersion> &tableOf<ReviewVersion>()
{
    static const Table<ReviewVersion> table{
        u"review_version"_s,
        u""_s,
        {u"review_id"_s, {}},
        {
            column(u"review_id"_s, &ReviewVersion::reviewId),
            column(u"number"_s, &ReviewVersion::number),
            column(u"released_at"_s, &ReviewVersion::releasedAt),
            column(u"released_by"_s, &ReviewVersion::releasedBy),
            column(u"attachment_id"_s, &ReviewVersion::attachmentId),
            column(u"sha256"_s, &ReviewVersion::sha256),
            column(u"chain_head"_s, &ReviewVersion::chainHead),
            column(u"note"_s, &ReviewVersion::note),
        }};
    return table;
}

} // namespace core
