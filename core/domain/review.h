// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Attachment;
struct Control;
struct Dissemination;
struct Incident;
struct Lesson;
struct Part;
struct Participant;
struct Review;
struct ReviewIncident;
struct ReviewVersion;
struct Signature;

/// A post-incident review: the lessons and what is done about them.
struct Review
{
    using Id = core::Id<Review>;

    Record record;
    QString lead;
    QDate startedOn;
    QDate heldOn;
    QDate targetOn;
    QString readyReason; ///< why it was held before everything was done
    QString expected;    ///< what should have happened
    QString happened;    ///< what happened
    QString difference;  ///< why the difference
    QString inShort;     ///< the summary on page one
    Tri supportAdequate = Tri::Unknown;
    QString supportNote;
    std::optional<qint64> thenConsequence;
    std::optional<qint64> thenLikelihood;
    std::optional<qint64> nowConsequence;
    std::optional<qint64> nowLikelihood;
    std::optional<qint64> targetConsequence;
    std::optional<qint64> targetLikelihood;
    qint64 matrixVersion = 0;
    QString riskReason;
    QString riskAgreedBy;
    QString state;      ///< draft, released
    qint64 version = 0; ///< of the last release; 0 before the first

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Review &) const = default;
};

/// An incident that a review covers.
struct ReviewIncident
{
    using Id = core::Id<ReviewIncident>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    core::Id<Incident> incidentId;
    bool operator==(const ReviewIncident &) const = default;
};

/// Someone who took part, or was asked to.
struct Participant
{
    using Id = core::Id<Participant>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    QString name;
    QString job;
    QString whyAsked;
    Tri attended = Tri::Unknown;
    core::Id<Part> partId;
    bool operator==(const Participant &) const = default;
};

/// A control: what should be, what was, whether it held and why not.
struct Control
{
    using Id = core::Id<Control>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    QString name;
    QString shouldBe;
    QString was;
    QString held; ///< yes, partly, no, unknown
    QString reason;
    bool reviewAssessment = false; ///< the risk assessment must be reviewed
    bool operator==(const Control &) const = default;
};

/// What went well, what did not, what was learned, what is recommended.
struct Lesson
{
    using Id = core::Id<Lesson>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    QString lessonKind; ///< well, not_well, lesson, recommendation
    QString text;
    QString measure; ///< how we will know it worked
    bool operator==(const Lesson &) const = default;
};

/// Who needs to know, and how they are told.
struct Dissemination
{
    using Id = core::Id<Dissemination>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    QString audience;
    QString method; ///< briefing, email, meeting, alert, newsletter, other
    QDate dueOn;
    QDate doneOn;
    QString note;
    bool operator==(const Dissemination &) const = default;
};

/// A signature, here, on paper or by e-mail; or not yet.
struct Signature
{
    using Id = core::Id<Signature>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    QString role; ///< lsms, manager, director, other
    QString name;
    QString job;
    QString how; ///< here, paper, email, empty for not yet
    QDate signedOn;
    QString userUid;                   ///< of the person signed in, for 'here'
    core::Id<Attachment> attachmentId; ///< scan or message
    qint64 forVersion = 0;
    QString signedText; ///< SHA-256 of what was agreed to, rules/signedtext
    bool operator==(const Signature &) const = default;
};

/// A released version: its bytes are kept with their hash and never change.
struct ReviewVersion
{
    using Id = core::Id<ReviewVersion>;

    Id id;
    QString uid;
    core::Id<Review> reviewId;
    qint64 number = 0;
    qint64 releasedAt = 0;
    QString releasedBy;
    core::Id<Attachment> attachmentId;
    QString sha256;
    QString chainHead;
    QString note; ///< honest words where one person signed for two roles
    bool operator==(const ReviewVersion &) const = default;
};

} // namespace core
