// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Action;
struct ActionRevision;
struct Contact;
struct DiaryNote;
struct Duty;
struct DutyDecision;
struct DutyResult;
struct Incident;
struct Link;
struct OtherReference;
struct Part;
struct Post;
struct Submission;

/// Something to do or to hear back; for the LSMS, not for managers.
struct DiaryNote
{
    using Id = core::Id<DiaryNote>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString noteKind; ///< do, hear
    QString what;
    QDate dueOn;
    QTime dueAt;
    QString forWhom;
    QString fromWhom;
    QDate doneOn;
    QString result;
    std::optional<qint64> repeatDays; ///< a weekly call is 7
    QString sourceKey; ///< what made a note that nobody wrote; empty for a person's own
    bool operator==(const DiaryNote &) const = default;
};

/// A call, e-mail, meeting, update or chase.
struct Contact
{
    using Id = core::Id<Contact>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString contactKind; ///< call, email, meeting, letter, update, chase
    QDate onDay;
    QTime atTime;
    QString withWhom;
    core::Id<Part> partId;
    QString said;
    QDate nextOn; ///< makes a diary note
    bool operator==(const Contact &) const = default;
};

/// Two records that belong together.
struct Link
{
    using Id = core::Id<Link>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    core::Id<Record> otherId;
    QString why; ///< same_person, same_place, related, duplicate, source
    QString note;
    bool operator==(const Link &) const = default;
};

/// Somebody else's number for the same thing.
struct OtherReference
{
    using Id = core::Id<OtherReference>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString system; ///< datix, ulysses, crime, police_log, hse, lfpse, other
    QString value;
    QString folded; ///< for finding
    bool operator==(const OtherReference &) const = default;
};

/// A remedial action: what, for what reason, whose, by when.
struct Action
{
    using Id = core::Id<Action>;

    Record record;
    QString what;
    QString why;
    core::Id<Record> sourceId; ///< the record it came from
    QString strength;          ///< hierarchy of control: eliminate … personal
    QString doer;
    core::Id<Post> postId; ///< accountable
    QDate dueOn;
    QDate originalDueOn;
    QString priority;    ///< immediate, high, medium, low
    qint64 progress = 0; ///< per cent
    QString progressNote;
    QString evidence;
    QDate doneOn;
    QString verifiedBy;
    QDate verifiedOn;
    QDate effectCheckOn;
    QString effectResult;      ///< effective, partly, not, na
    bool beforeReview = false; ///< must be done before the review
    bool flagged = false;      ///< at risk in the holder's own view
    QString rejectedReason;    ///< rejected or merged

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Action &) const = default;
};

/// A due date that was moved, and why; a date never slips silently.
struct ActionRevision
{
    using Id = core::Id<ActionRevision>;

    Id id;
    QString uid;
    core::Id<Action> actionId;
    QDate oldDueOn;
    QDate newDueOn;
    QString reason;
    qint64 at = 0;
    QString byWhom;
    bool operator==(const ActionRevision &) const = default;
};

/// What a rule asks of the organisation for one part of one incident.
struct Duty
{
    using Id = core::Id<Duty>;

    Id id;
    QString uid;
    core::Id<Incident> incidentId;
    core::Id<Part> partId;
    QString rule;  ///< RIDDOR, PARS, REVIEW
    QString state; ///< pending, due, submitted, not_owed, withdrawn
    QDate dueOn;
    QDate thresholdOn;
    QString outcome;  ///< primary outcome of the newest result
    QString reason;   ///< why withdrawn or not needed
    QDate recordedOn; ///< the entry in the record of regulation 12 was made
    bool operator==(const Duty &) const = default;
};

/// One computation of a duty: facts in, outcomes out. Never changed.
struct DutyResult
{
    using Id = core::Id<DutyResult>;

    Id id;
    QString uid;
    core::Id<Duty> dutyId;
    qint64 at = 0;
    QString ruleVersion;
    QString facts;    ///< JSON
    QString outcomes; ///< JSON
    bool operator==(const DutyResult &) const = default;
};

/// A named person agrees with one result or overrides it.
struct DutyDecision
{
    using Id = core::Id<DutyDecision>;

    Id id;
    QString uid;
    core::Id<Duty> dutyId;
    core::Id<DutyResult> resultId;
    bool agrees = false;
    QString reason;
    QString byWhom;
    qint64 at = 0;
    bool operator==(const DutyDecision &) const = default;
};

/// A report that was filed, with the number it got.
struct Submission
{
    using Id = core::Id<Submission>;

    Id id;
    QString uid;
    core::Id<Duty> dutyId;
    QString category;
    QDate sentOn;
    QTime sentAt;
    QString method;
    QString reference;
    QString byWhom;
    QString state;       ///< sent, acknowledged, rejected
    QString documentUid; ///< of the attachment that is the copy of it
    bool operator==(const Submission &) const = default;
};

} // namespace core
