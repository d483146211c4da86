// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duties.h"

namespace core {

/// What a running duty asks the LSMS to do before its date: a diary note Casebook makes by itself.
struct DutyNote
{
    enum class Kind {
        AskIfBack,    ///< a running absence nears its threshold: is the person back?
        TellEmployer, ///< another employer must report: give them the facts the same day
    };

    Kind kind = Kind::AskIfBack;
    QString key;  ///< the same note is made once: "ABSENCE/V1/2026-03-10"
    QString part; ///< V1
    QDate dueOn;
    QDate threshold;  ///< AskIfBack: the day that would make it reportable
    QDate reportBy;   ///< the last day to report, provisional while pending
    int counted = 0;  ///< AskIfBack: the day of incapacity it is on dueOn
    QString employer; ///< TellEmployer: its name where known

    bool operator==(const DutyNote &) const = default;
};

/// How many days before the threshold the person is asked about: on the fifth of seven days, and
/// under the law of Northern Ireland on the first of three.
inline constexpr int daysOfWarning = 3;

/// The counted day \a today is of a run that reaches its threshold on \a threshold, for runs that
/// may last \a allowed days: 5, 6 and 7 before the eighth. 0 where it is no day of warning.
int warningDay(QDate threshold, QDate today, int allowed = 7);

/// The first day on which the diary asks about \a outcome; null where it never does.
QDate warnsOn(const riddor::Outcome &outcome);

/// The notes \a found and its victims call for on \a today (RIDDOR regulation 4(2); NI 3(2); for the
/// responsible person regulation 3). A note for a day gone by is due today.
QList<DutyNote> dutyNotes(const QList<DutyFound> &found,
                          const QList<riddor::CaseVictim> &victims,
                          QDate today);

/// What the diary says: codes for people, no name.
QString sentence(const DutyNote &note);

} // namespace core
