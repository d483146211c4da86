// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct IncapacityPeriod;
struct Incident;
struct Injury;
struct LostProperty;
struct Notification;
struct Part;
struct Person;
struct Post;
struct Site;

/// What happened, in the caller's words, and what was done at once.
struct Incident
{
    using Id = core::Id<Incident>;

    Record record;
    QDate occurredOn;
    QTime occurredAt;      ///< local; null prints 'time not known'
    QString precision;     ///< exact, about, between, unknown
    QDate occurredUntilOn; ///< for 'between'
    QTime occurredUntilAt;
    QDate discoveredOn;
    QTime discoveredAt;
    QDate reportedOn;
    QTime reportedAt;
    qint64 sortKey = 0; ///< minutes since 1970 of when it happened, local, for paging
    QString month;      ///< '2026-11' of when it happened, for charts
    core::Id<Site> siteId;
    QString placeType;       ///< domain 12, location types
    QString placeDetail;     ///< exact place
    QString placeAddress;    ///< address of a place that is not a site
    QString category;        ///< level 1 of domain 12: PA, PV, NP …
    QString subcategory;     ///< level 2
    QString outcomeClass;    ///< incident, near_miss, hazard, allegation
    Tri hate = Tri::Unknown; ///< overlay
    QString hateStrand;
    Tri weapon = Tri::Unknown; ///< overlay
    QString weaponKind;
    Tri sexual = Tri::Unknown;    ///< overlay
    Tri restraint = Tri::Unknown; ///< overlay
    Tri loneWorker = Tri::Unknown;
    QString description; ///< what happened, in their words
    QString immediateAction;
    Tri everyoneSafe = Tri::Unknown;
    Tri anyoneHurt = Tri::Unknown;
    QString hurtWhere; ///< where the hurt people are now
    Tri policeCalled = Tri::Unknown;
    QString policeForce;
    QString harm; ///< worst physical harm of its victims: none, low, moderate, severe, death; empty
                  ///< when nobody said
    QString triage;   ///< empty until decided: investigate, manager, note, refer, duplicate
    QString triageTo; ///< to whom, for manager and refer
    QString triageReason;
    QDate triagedOn;
    Id duplicateOf;
    QString status; ///< computed by rules/status, stored for filtering
    QString lead;   ///< who leads on it
    QDate closedOn;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Incident &) const = default;
};

/// A person, known or only described, in one incident. Its code never changes.
struct Part
{
    using Id = core::Id<Part>;

    Id id;
    QString uid;
    core::Id<Incident> incidentId;
    QString code; ///< V1, A1, W1, C1, R1
    QString role; ///< victim, assailant, witness, caller, responder
    core::Id<Person> personId;
    QString describedAs; ///< 'unknown man, 30s' when no person is known
    QString workStatus;  ///< employee, bank_worker, agency_worker, contractor_employee,
                         ///< self_employed, student_on_placement, volunteer, patient, visitor,
                         ///< member_of_public, police_officer, armed_forces_on_duty
    QString
        employer; ///< trust, agency, contractor, police, self, other, none; empty when not known
    QString employerName;
    QString job; ///< that day
    QString staffGroup;
    QString team;          ///< that day
    core::Id<Post> postId; ///< the post that answers for them
    Tri atWork = Tri::Unknown;
    QString acts;   ///< codes of the acts suffered, separated by blanks: PA01 PA05
    QString intent; ///< deliberate, clinical, unclear
    QString clinicalKind;
    QString physicalHarm;
    QString psychologicalHarm;
    QString harmNote;     ///< what hurts, in their words
    QString policeWishes; ///< wants, does_not_want, undecided
    QString contactNote;  ///< how and when to reach them

    // Of a victim, for RIDDOR: empty or unknown where what is recorded otherwise decides.
    QString riddorEvent;               ///< List::RiddorEvent
    Tri physicalInjury = Tri::Unknown; ///< said so, whether or not an injury is written down
    Tri consensual = Tri::Unknown;     ///< a contact they had agreed to, as in training
    QString premises;                  ///< List::Premises
    QString premisesController;        ///< List::PremisesController
    Tri workRelated = Tri::Unknown;
    QString workRelatedWhy;      ///< what that answer rests on
    QString assailantRole;       ///< List::AssailantRelation: to this victim
    QString motive;              ///< List::RiddorMotive
    QString exemption;           ///< List::RiddorExemption, or "none"
    QString unlistedDays;        ///< "fit": on every day no period names
    QString sharpSource;         ///< List::SharpSource, or "none"
    QString dangerousOccurrence; ///< List::DangerousOccurrence, or "none"
    QString disease;             ///< as the doctor named it in writing
    Tri diseaseByWork = Tri::Unknown;
    QDate diseaseReceivedOn; ///< the day the employer had it in writing
    QDate diedOn;
    QDate deathLearnedOn;             ///< the day the organisation learned of it
    Tri deathByInjury = Tri::Unknown; ///< whether the injury was a cause of it
    bool operator==(const Part &) const = default;
};

/// One injury of one victim.
struct Injury
{
    using Id = core::Id<Injury>;

    Id id;
    QString uid;
    core::Id<Part> partId;
    QString injuryKind; ///< domain 12
    QString bodyPart;
    QString treatment; ///< none, first_aid, ed, admitted
    QString diagnosis;
    QString diagnosedBy; ///< doctor, nurse, other
    QDate diagnosedOn;
    QString specified;       ///< code of RIDDOR reg. 4(1)
    QString specifiedStatus; ///< no, confirmed, awaiting_doctor, self_diagnosed_only
    QString takenToHospital; ///< yes, no, precaution_only
    Tri unconscious = Tri::Unknown;
    Tri resuscitated = Tri::Unknown;
    Tri overDay = Tri::Unknown; ///< in hospital for more than 24 hours
    bool operator==(const Injury &) const = default;
};

/// Days on which a victim could not do their normal work.
struct IncapacityPeriod
{
    using Id = core::Id<IncapacityPeriod>;

    Id id;
    QString uid;
    core::Id<Part> partId;
    QDate fromOn;
    QDate untilOn;      ///< empty while it lasts
    QDate expectedOn;   ///< the day they are expected back, while it lasts
    QString periodKind; ///< absent, light_duties, rest_days_unfit, annual_leave_unfit, full_duties,
                        ///< rest_days_fit
    QString cause;      ///< physical_injury, mixed, psychological_only, other
    QString note;
    bool operator==(const IncapacityPeriod &) const = default;
};

/// A thing stolen, damaged or lost.
struct LostProperty
{
    using Id = core::Id<LostProperty>;

    Id id;
    QString uid;
    core::Id<Incident> incidentId;
    QString item;
    QString owner;
    QString serial; ///< serial or asset number
    std::optional<qint64> valuePence;
    Tri personalData = Tri::Unknown; ///< does it hold personal data?
    bool operator==(const LostProperty &) const = default;
};

/// Someone who must be told of an incident (domain Appendix B).
struct Notification
{
    using Id = core::Id<Notification>;

    Id id;
    QString uid;
    core::Id<Incident> incidentId;
    QString whom; ///< row of Appendix B
    QString due;  ///< by when, in words
    QDate toldOn;
    QTime toldAt;
    QString toldBy;
    QString reference;
    QString notNeeded; ///< reason why not
    bool operator==(const Notification &) const = default;
};

} // namespace core
