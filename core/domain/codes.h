// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// One value of a list: what is stored, and the value of the level above it (empty where there is
/// none). Codes are never renumbered; words are shown by label().
struct Code
{
    QString code;
    QString parent;
    bool operator==(const Code &) const = default;
};

/// Every list of values. The order within a list is the order in which it is offered.
enum class List {
    // the two levels an incident is counted under
    Category,
    Subcategory, ///< parent: Category
    // how, where and why an incident happened, and what becomes of it
    OutcomeClass,
    Precision,
    PlaceType,
    Act, ///< what one victim suffered, whoever they are: PA, NP and SX codes; parent: Category
    HateStrand,
    Motivation,
    WeaponKind,
    Triage,
    Referral, ///< to whom triage refers
    IncidentStatus,
    // harm, injury and time off
    HarmPhysical,      ///< from none to death
    HarmPsychological, ///< from none to severe
    InjuryKind,
    BodyPart, ///< finger, thumb and toe apart, as RIDDOR reg. 4(1)(a) asks
    Treatment,
    DiagnosedBy,
    SpecifiedInjury, ///< RIDDOR reg. 4(1); parent NI: Northern Ireland only
    SpecifiedStatus,
    TakenToHospital,
    PeriodKind,
    PeriodCause,
    // people, their part, and places of the organisation
    PersonKind,
    Sex, ///< as the form of the HSE asks it
    PartRole,
    WorkStatus,
    Employer,
    StaffGroup, ///< national codes 01 to 10, then our own
    AssailantKind,
    Intent,
    ClinicalKind, ///< voluntary intoxication is not one
    PoliceWishes,
    IdentifierScheme,
    Language,
    Ethnicity, ///< 16 + 1 categories of 2001
    Gender,
    SiteKind,
    Region,
    // statutory duties, and who must be told
    DutyRule,
    DutyState,
    SubmissionState,
    RiddorCategory,
    RiddorFlag,
    ResponsiblePerson,
    DangerousOccurrence,
    SharpSource,
    Premises,
    PremisesController,
    RiddorExemption,
    RiddorEvent,       ///< what happened, in the words RIDDOR asks for
    AssailantRelation, ///< who did it, to the injured person
    RiddorMotive,      ///< what it was about
    Jurisdiction,
    Notify,        ///< whom to tell
    NotifyDue,     ///< the codes of Notify: by when
    NotifyTrigger, ///< the codes of Notify: of what
    // police, offences, sanctions and redress
    PoliceForce,
    PoliceReportMethod,
    PoliceOutcome,
    PoliceEntryKind, ///< what a line of the police log is about
    AccountKind,     ///< what somebody said: first account, interview, statement
    Offence,
    OffenceLaw, ///< the codes of Offence: act and section
    Sanction,   ///< from the mildest
    Redress,
    // why it happened, and what the review asks
    FactorFramework,
    FactorDomain, ///< parent: FactorFramework
    FactorRating,
    FindingOutcome,
    EnquiryDirection,
    Held, ///< whether a control held
    SupportKind,
    ParticipantRole,
    Dissemination,
    Signatory,
    SignatureKind,
    // evidence, actions, risk and everyday casework
    ExhibitKind,
    CameraState,
    ContactKind,
    NoteKind,
    LinkReason,
    ReferenceSystem,
    Strength, ///< hierarchy of control, from the strongest
    Priority,
    EffectResult,
    Brag,
    RiskKind,
    RiskBand,
    Consequence,
    Likelihood,
    ConsequenceDomain,
    ReviewTrigger,
    SurveyZone,
    SurveyAnswer,
    SurveyPriority,
    RiskDecision,
    RecordKind,
    Audience,
    UserRole,
    GapField,   ///< a fact that is missing
    GapPurpose, ///< what the missing fact is for; stays last
};

inline constexpr int listCount = static_cast<int>(List::GapPurpose) + 1;

/// The values of \a list, in the order in which they are offered.
const QList<Code> &codes(List list);

/// The values of \a list below \a parent.
QList<Code> codes(List list, const QString &parent);

/// The list the parents of \a list are in; nothing where it has one level only.
std::optional<List> parentList(List list);

/// Whether \a code may be stored for \a list: one of its codes, or a value of the organisation's
/// own ("X-…"). An empty code, which says nobody knows, is none.
bool isKnown(List list, const QString &code);

/// Whether \a code is a value of the organisation's own ("X-…").
bool isLocal(const QString &code);

/// The value above \a code, such as "PA" for "PA01"; empty where there is none.
QString parentOf(List list, const QString &code);

} // namespace core
