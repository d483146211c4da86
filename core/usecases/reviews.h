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

    Result<ReviewFile> load(const QString &uid) const;
    Result<ReviewFile> load(Review::Id id) const;
    /// The reviews that cover an incident, newest first.
    Result<QList<Review>> of(Incident::Id incident) const;

    /// Saves the review's own fields. Conflict where it moved on since it was read.
    Result<Review> save(Review review, const QString &draftUid = {});

    /// Signs for a role: "here" by the person signed in (their name is taken), "paper" or "email"
    /// with the scan or message attached. Invalid where the attachment is missing.
    Result<Signature> sign(Signature signature);

    /// Why it cannot be released yet, in sentences; empty when it can.
    Result<QStringList> obstacles(const QString &uid) const;
    /// The honest sentence to print where one person signed \a version for two roles; empty
    /// otherwise.
    static QString sameSignerNote(const QList<Signature> &signatures, qint64 version);

    /// Freezes \a pdf as the next version: its bytes are kept encrypted with their hash and the
    /// head of the audit chain. Invalid while there are obstacles.
    Result<ReviewVersion> release(const QString &uid, const QByteArray &pdf);
    /// Opens a released review again, with the reason; the next release is the next version.
    Result<void> reopen(const QString &uid, const QString &reason);

private:
    Result<void>
    prefill(ChangeSet &set, const Review &review, const QList<IncidentFile> &incidents) const;
    Result<void> loadIncidents(ReviewFile &file, QList<Record::Id> &all, Loading &loading) const;
    Result<void> refreshIncidents(ChangeSet &set, Review::Id id) const;
    Journal &journal() const { return m_casebook.journal(); }

    Casebook &m_casebook;
};

} // namespace core
