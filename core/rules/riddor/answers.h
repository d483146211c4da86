// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/casefacts.h"

#include <QMap>

namespace core::riddor {

/// The answers to the questions about one injured person, as codes of their lists; empty or unknown
/// where nobody has said.
struct Answers
{
    QString event; ///< List::RiddorEvent
    Tri physicalInjury = Tri::Unknown;
    QString role; ///< List::WorkStatus
    Tri atWork = Tri::Unknown;
    Tri consensual = Tri::Unknown;
    QString assailant; ///< List::AssailantRelation
    QString motive;    ///< List::RiddorMotive
    Tri workRelated = Tri::Unknown;
    QString workRelatedWhy;
    QString premises;        ///< List::Premises
    QString exemption;       ///< List::RiddorExemption, or "none"
    QString specifiedStatus; ///< List::SpecifiedStatus, of the injury that decides
    QString specified;       ///< List::SpecifiedInjury
    QString diagnosedBy;     ///< List::DiagnosedBy
    QDate diagnosedOn;
    QString toHospital;   ///< List::TakenToHospital
    QString unlistedDays; ///< "fit"
    QString sharpSource;  ///< List::SharpSource, or "none"
    QString occurrence;   ///< List::DangerousOccurrence, or "none"
    QString disease;
    Tri diseaseByWork = Tri::Unknown;
    QDate diseaseReceived;
    QDate diedOn;
    QDate deathLearned;
    Tri deathByInjury = Tri::Unknown;
    QString employer;     ///< List::Employer
    QString employerName; ///< whom to tell where it is not this organisation
    QString controller;   ///< List::PremisesController

    bool operator==(const Answers &) const = default;
};

/// What is answered about \a held: what was said for RIDDOR, else what the record says itself.
Answers answersOf(const CaseVictim &held);

/// \a held with these answers. What the record says itself is not written down a second time, so
/// that it goes on following the record; the answers about the injury go into the injury that
/// decides, or into a new one.
CaseVictim answered(const CaseVictim &held, const Answers &answers);

/// What is wrong with answers, by code of their field, in sentences: a day before the accident, or
/// one to come.
QMap<QString, QString> answerProblems(const Answers &answers, QDate accident, QDate today);

} // namespace core::riddor
