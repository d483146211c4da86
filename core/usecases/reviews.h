// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "core/usecases/casebook.h"

namespace core {

class Loading;

/// Post-incident reviews: prefilled from what is known, signed, released as frozen versions.
class Reviews
{
public:
    explicit Reviews(Casebook &casebook);

    /// Commits PIR-… over these incidents, prefilled from the investigation that covers them: who
    /// took part, what happened, the support given, the risk. An incident that an unreleased review
    /// covers already is Conflict, naming it.
    Result<Review> start(const QList<Incident::Id> &incidents);
    /// Brings one more incident under a draft, with its words and its people; refused as in
    /// start().
    Result<void> cover(Review::Id review, Incident::Id incident);
    /// Takes an incident out of a draft, with those of its people who were only asked to take part;
    /// what was written stays. Invalid for the last one.
    Result<void> uncover(Review::Id review, Incident::Id incident);

    Result<ReviewFile> load(const QString &uid) const;
    Result<ReviewFile> load(Review::Id id) const;
    /// The reviews that cover an incident, newest first.
    Result<QList<Review>> of(Incident::Id incident) const;

    /// Saves the review's own fields. Conflict where it moved on since it was read.
    Result<Review> save(Review review, const QString &draftUid = {});

    /// Signs for a role what the review says now: "here" by the person signed in (their name and
    /// today are taken), "paper" or "email" by whom and on the day given, with the scan or message
    /// in \a file, which is kept in the same commit, or not at all where signing fails. Without
    /// \a file, the attachment it has already stands, unless that is of an earlier text. No "how" names who is to sign and
    /// takes a signature back. Invalid while the review is released, where the attachment, the name
    /// or the day is missing, or where the day is still to come.
    Result<Signature>
    sign(Signature signature, const QString &file = {}, const QString &draftUid = {});
    /// Takes a line of the signatures away.
    Result<void> removeSignature(const Signature &signature);

    /// Why it cannot be released yet, in sentences; empty when it can.
    Result<QStringList> obstacles(const QString &uid) const;
    /// The honest sentence to print where one person signed \a version for two roles; empty
    /// otherwise.
    static QString sameSignerNote(const QList<Signature> &signatures, qint64 version);

    /// Freezes \a pdf as the next version: its bytes are kept encrypted with their hash and the
    /// head of the audit chain. Invalid while there are obstacles; nothing is kept then.
    Result<ReviewVersion> release(const QString &uid, const QByteArray &pdf);
    /// Opens a released review again, with the reason; the next release is the next version.
    Result<void> reopen(const QString &uid, const QString &reason);

private:
    Result<IncidentFile> free(Incident::Id id) const;
    static Result<void>
    askPeople(ChangeSet &set, const Review &review, const IncidentFile &incident);
    Result<void>
    prefill(ChangeSet &set, const Review &review, const QList<IncidentFile> &incidents) const;
    Result<void> loadIncidents(ReviewFile &file, QList<Record::Id> &all, Loading &loading) const;
    Result<void> refreshIncidents(ChangeSet &set, Review::Id id) const;
    Result<Signature> asGiven(Signature signature, const ReviewFile &file, bool hasFile) const;
    Journal &journal() const { return m_casebook.journal(); }

    Casebook &m_casebook;
};

} // namespace core
