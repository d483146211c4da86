// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

#include <QMap>
#include <QStringList>

namespace core {

/// What is wrong with \a period beside \a others of the same person, by field (from, until, kind,
/// cause), in sentences; none where it can be saved.
QMap<QString, QString> periodProblems(const IncapacityPeriod &period,
                                      const QList<IncapacityPeriod> &others,
                                      QDate accident,
                                      QDate today);

/// What the law makes of \a period, in one sentence.
QString periodHint(const IncapacityPeriod &period, QDate accident);

/// The periods of \a periods that overlap or follow each other without a day between, and are
/// counted as one, in sentences; none where each stands alone.
QStringList mergedPeriods(const QList<IncapacityPeriod> &periods);

/// What the law makes of \a injury that people often get wrong; empty where there is nothing to
/// say.
QString injuryHint(const Injury &injury, riddor::Jurisdiction jurisdiction);

/// One day of the diary of absence and how it counts.
struct AbsenceDay
{
    enum class Count {
        Accident, ///< day 0, never counted
        Counts,   ///< unable to do normal work because of the physical injury
        Fit,      ///< normal work was possible, or another cause
        NotSaid,  ///< no period names it
        ToCome    ///< after today
    };

    QDate day;
    Count count = Count::NotSaid;
    int number = 0;         ///< of consecutive counted days, for Counts; foreseen for ToCome
    bool threshold = false; ///< the day the limit was crossed, or will be while the absence runs
    bool lastToReport = false;
    QString why; ///< in words: "Absent: counts"
    bool operator==(const AbsenceDay &) const = default;
};

/// The days from the accident to today and, while an absence or a date runs, on to its end; at most
/// \a most. \a lastToReport may be null.
QList<AbsenceDay> absenceDays(const riddor::Facts &facts, QDate lastToReport, int most = 42);

/// One day of it in words: "Thursday 5 March 2026. Absent: counts, day 3 in a row."
QString sentence(const AbsenceDay &day);

/// What the diary of absence comes to, in one or two sentences.
QString absenceSentence(const riddor::Facts &facts, const riddor::Outcome &primary);

} // namespace core
