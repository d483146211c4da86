// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::riddor {

/// In the order in which one comes before another.
enum class Category {
    Death,
    DeathWithinOneYear,
    DeathBiologicalAgent,
    SpecifiedInjury,
    NiMajorInjury,
    NonWorkerSpecifiedAtHospital,
    NonWorkerTakenToHospital,
    DangerousOccurrence,
    OverSevenDay,
    NiOverThreeDay,
    DiseaseBiologicalAgent,
    DiseaseOccupational,
    PendingInformation,
    PendingOverSevenDay,
    PendingNiOverThreeDay,
    RecordOnlyOverThreeDay,
    NotRiddorExempt,
    NotRiddor
};

enum class DeadlineRule {
    None,
    AccidentPlus10,
    AccidentPlus15,
    IncidentPlus10,
    ImmediateLateCrossing,
    ImmediateLateDiagnosis,
    OnDiagnosis,
    OnKnowledge
};

/// NotYet: the duty has not arisen and may not. Unresolved: it may have, and its date can pass.
enum class PendingKind { None, NotYet, Unresolved };

enum class ResponsiblePerson {
    Trust,
    DetermineAgencyOrHost,
    OtherController,
    OtherEmployer,
    PoliceForce,
    Self,
    None
};

enum class Flag {
    AwaitDiagnosis,
    HumanReview,
    MonitorSeroconversion,
    No63Duty,
    Overdue,
    OverSevenDay,
    ProvisionalDatePassed,
    RecordOnlyOverThreeDay,
    NoRuleSet ///< the incident is older than the rules Casebook knows
};

/// What an outcome rests on: the text, the enforcing authority's reading, or an inference of ours.
enum class BasisType { Statute, Guidance, Inference };

/// A question nobody has answered.
enum class Question {
    AtWork,
    WorkRelated,
    Consent,
    PhysicalInjury,
    SpecifiedInjury,
    TimeOff,
    TakenToHospital,
    CauseOfDeath,
    Employer,
    PremisesController,
    SharpSource,
    DiseaseCause
};

/// One answer to an open question and what it would make of the primary outcome.
struct Unknown
{
    Question question = Question::AtWork;
    QString answer; ///< code of the answer
    Category becomes = Category::NotRiddor;
    QDate due;

    bool operator==(const Unknown &) const = default;
};

/// One thing the regulations ask, or do not ask, for one injured person.
struct Outcome
{
    Category category = Category::NotRiddor;
    Category mayBe
        = Category::NotRiddor; ///< what a pending outcome turns into if the answer is yes
    Tri report = Tri::No;      ///< Unknown is "pending"
    QString regulation;        ///< empty where no regulation is engaged
    QDate due;                 ///< last permissible day; provisional while pending
    DeadlineRule rule = DeadlineRule::None;
    QDate threshold;            ///< the eighth counted day, where reg. 4(2) is engaged or pending
    std::optional<int> runDays; ///< longest established run; nothing where it is not evaluated
    bool record = false;        ///< a record is owed (reg. 12)
    bool immediate = false;     ///< notify by the quickest practicable means first
    ResponsiblePerson responsible = ResponsiblePerson::Trust;
    Tri trustMustReport = Tri::No;
    PendingKind pending = PendingKind::None;
    bool discharged = false; ///< a report already made answers it
    BasisType basisType = BasisType::Statute;
    QString basis; ///< the provisions, as cited
    QList<Flag> flags;
    QList<Unknown> unknowns; ///< of the primary outcome only
    QString rules;           ///< version of the set that spoke; empty where none covers the day

    bool isOpen() const { return report != Tri::No && !discharged; }

    /// The duty it is about, decided or not.
    Category duty() const { return report == Tri::Unknown ? mayBe : category; }

    /// Makes a duty of which it is not known whether it has arisen.
    void suspend(PendingKind kind)
    {
        if (report != Tri::Unknown)
            mayBe = category;
        category = Category::PendingInformation;
        report = Tri::Unknown;
        immediate = false;
        pending = kind;
    }

    bool operator==(const Outcome &) const = default;
};

} // namespace core::riddor
