// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Account;
struct Decision;
struct Enquiry;
struct Exhibit;
struct Factor;
struct Finding;
struct Incident;
struct Investigation;
struct InvestigationIncident;
struct Part;
struct PoliceEntry;
struct Redress;
struct Sanction;
struct StepNote;
struct Support;
struct TimelineEntry;
struct Why;

/// One enquiry into one or more incidents.
struct Investigation
{
    using Id = core::Id<Investigation>;

    Record record;
    QString lead;
    QString termsOfReference;
    QString scope; ///< what is and is not looked into
    QDate startedOn;
    QDate targetOn;
    QString welfareNote;
    QString sceneNote; ///< scene, clothing, phones and what else will be lost
    QString loneWorkingNote;
    QString deviceNote; ///< device carried, activated, answered?
    QString analysis;   ///< why it happened, in a paragraph
    QString outcome;    ///< substantiated, partly, not, undetermined, not_completed
    QString outcomeNote;
    Tri medicalFactor = Tri::Unknown; ///< a clinical cause contributed
    QString medicalOpinion;           ///< who gave it, role, day
    QDate finishedOn;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Investigation &) const = default;
};

/// An incident that an investigation covers.
struct InvestigationIncident
{
    using Id = core::Id<InvestigationIncident>;

    Id id;
    QString uid;
    core::Id<Investigation> investigationId;
    core::Id<Incident> incidentId;
    bool operator==(const InvestigationIncident &) const = default;
};

/// A wizard's step that does not apply, or a gap left with a reason.
struct StepNote
{
    using Id = core::Id<StepNote>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString step;
    QString noteKind; ///< not_applicable, gap
    QString field;    ///< the gap's field
    QString reason;
    bool operator==(const StepNote &) const = default;
};

/// What happened when, when it was learned and from whom; of an incident or an investigation.
struct TimelineEntry
{
    using Id = core::Id<TimelineEntry>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QDate happenedOn;
    QTime happenedAt;
    QString precision; ///< exact, about, unknown
    QDate learnedOn;
    QString what;
    QString detail;
    QString source;
    core::Id<Exhibit> exhibitId;
    QString quality; ///< good, problem, empty
    bool operator==(const TimelineEntry &) const = default;
};

/// What somebody said: a first account, an interview or a signed statement.
struct Account
{
    using Id = core::Id<Account>;

    Id id;
    QString uid;
    core::Id<Investigation> investigationId;
    core::Id<Part> partId;
    QString personName;  ///< when they are no part of an incident
    QString accountKind; ///< account, interview, statement
    QDate takenOn;
    QTime takenAt;
    QString takenWhere;
    QString takenBy;
    QString present; ///< who else was there
    Tri isSuspect = Tri::Unknown;
    Tri cautionGiven = Tri::Unknown;
    Tri recorded = Tri::Unknown;
    Tri adviceOffered = Tri::Unknown; ///< legal advice
    QString body;
    QString witnessAge;      ///< of a statement: "over 18", or the years of a younger person
    QString occupation;      ///< of a statement, as they give it
    QString witnessedBy;     ///< who saw the statement signed
    QString datesToAvoid;    ///< for court; "none" is said
    QString courtNeeds;      ///< special measures, interpreter, access; "none" is said
    Tri willingToAttend = Tri::Unknown; ///< court
    QDate signedOn;
    qint64 lockedAt = 0; ///< set when signed; nothing changes after it
    QString withdrawnReason;
    bool operator==(const Account &) const = default;
};

/// A line of enquiry, towards or away from a suspect.
struct Enquiry
{
    using Id = core::Id<Enquiry>;

    Id id;
    QString uid;
    core::Id<Investigation> investigationId;
    QString question;
    QString direction; ///< towards, away, neutral
    QString doing;
    QString owner;
    QString state; ///< open, done, dropped
    QString result;
    bool operator==(const Enquiry &) const = default;
};

/// A decision with its reasons; numbered, never changed.
struct Decision
{
    using Id = core::Id<Decision>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    qint64 number = 0;
    QDate onDay;
    QTime atTime;
    QString decision;
    QString options; ///< what else was considered
    QString reasons;
    QString reliedOn;
    QString byWhom;
    QDate reviewOn;
    bool operator==(const Decision &) const = default;
};

/// One line of the police log.
struct PoliceEntry
{
    using Id = core::Id<PoliceEntry>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QDate onDay;
    QTime atTime;
    QString entryKind; ///< reported, contact, attended, arrest, statement, charge, bail, hearing,
                       ///< result, other
    QString withWhom;  ///< officer, collar number
    QString what;
    QString outcome; ///< police outcome
    QDate nextOn;
    bool operator==(const PoliceEntry &) const = default;
};

/// A contributing factor in a framework.
struct Factor
{
    using Id = core::Id<Factor>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString framework; ///< npsa, seips, ycff, security
    QString domain;
    QString factor;
    QString evidence;
    QString rating; ///< contributory, influencing, mitigating
    bool operator==(const Factor &) const = default;
};

/// Five whys of one problem; may stop early.
struct Why
{
    using Id = core::Id<Why>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString problem;
    QString why1;
    QString why2;
    QString why3;
    QString why4;
    QString why5;
    QString root; ///< what lies at the root
    bool operator==(const Why &) const = default;
};

/// Something found on the balance of probabilities.
struct Finding
{
    using Id = core::Id<Finding>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString finding;
    QString evidence;
    QString outcome; ///< substantiated, partly, not, undetermined
    bool operator==(const Finding &) const = default;
};

/// A sanction decided on, or the reason for none.
struct Sanction
{
    using Id = core::Id<Sanction>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    core::Id<Part> partId;
    QString sanctionKind; ///< domain 4.10
    QString offence;      ///< domain 4.9
    QString authorisedBy;
    QDate decidedOn;
    QDate startsOn;
    QDate expiresOn;
    QDate reviewOn;
    QString conditions;
    Tri capacityChecked = Tri::Unknown;
    QString result;
    bool operator==(const Sanction &) const = default;
};

/// Money or repair sought for a victim or the organisation.
struct Redress
{
    using Id = core::Id<Redress>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    core::Id<Part> partId;
    QString route; ///< compensation_order, civil, cost, injury_allowance, cica
    std::optional<qint64> claimedPence;
    std::optional<qint64> receivedPence;
    QDate deadlineOn;
    QString note;
    bool operator==(const Redress &) const = default;
};

/// Support offered to someone involved.
struct Support
{
    using Id = core::Id<Support>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    core::Id<Part> partId;
    QString supportKind; ///< domain 4.7
    QDate offeredOn;
    Tri takenUp = Tri::Unknown;
    QString note;
    bool operator==(const Support &) const = default;
};

} // namespace core
