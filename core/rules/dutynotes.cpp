// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dutynotes.h"

#include "core/base/tr.h"

#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString spelled(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"dddd d MMMM yyyy"_s);
}

bool isRunning(const riddor::Outcome &outcome)
{
    return (outcome.category == riddor::Category::PendingOverSevenDay
            || outcome.category == riddor::Category::PendingNiOverThreeDay)
           && outcome.threshold.isValid();
}

DutyNote askIfBack(const DutyFound &duty, const riddor::Outcome &outcome, QDate today)
{
    const bool northern = outcome.category == riddor::Category::PendingNiOverThreeDay;
    const int allowed = northern ? 3 : 7;
    const QDate due = qMax(outcome.threshold.addDays(-daysOfWarning), today);
    return {.kind = DutyNote::Kind::AskIfBack,
            .key = u"ABSENCE/%1/%2"_s.arg(duty.part, outcome.threshold.toString(Qt::ISODate)),
            .part = duty.part,
            .dueOn = due,
            .threshold = outcome.threshold,
            .reportBy = outcome.due,
            .counted = allowed + 1 - int(due.daysTo(outcome.threshold))};
}

/// The first outcome that someone else must report, or may have to.
const riddor::Outcome *others(const DutyFound &duty)
{
    for (const riddor::Outcome &outcome : duty.outcomes) {
        const bool elsewhere = outcome.responsible == riddor::ResponsiblePerson::OtherEmployer
                               || outcome.responsible == riddor::ResponsiblePerson::PoliceForce;
        if (elsewhere && outcome.isOpen())
            return &outcome;
    }
    return nullptr;
}

} // namespace

QDate warnsOn(const riddor::Outcome &outcome)
{
    return isRunning(outcome) && !outcome.discharged ? outcome.threshold.addDays(-daysOfWarning)
                                                     : QDate();
}

int warningDay(QDate threshold, QDate today, int allowed)
{
    const qint64 left = today.daysTo(threshold);
    return threshold.isValid() && left >= 1 && left <= daysOfWarning ? allowed + 1 - int(left) : 0;
}

QList<DutyNote> dutyNotes(const QList<DutyFound> &found,
                          const QList<riddor::CaseVictim> &victims,
                          QDate today)
{
    QHash<QString, QString> employers;
    for (const riddor::CaseVictim &held : victims)
        employers.insert(held.victim.code, held.victim.employerName);
    QList<DutyNote> notes;
    for (const DutyFound &duty : found) {
        if (duty.rule != u"RIDDOR")
            continue;
        for (const riddor::Outcome &outcome : duty.outcomes) {
            // From the first day of warning on: a note for next week is no use today.
            if (isRunning(outcome) && !outcome.discharged
                && today.daysTo(outcome.threshold) <= daysOfWarning
                && today < outcome.threshold)
                notes.append(askIfBack(duty, outcome, today));
        }
        if (const riddor::Outcome *outcome = others(duty))
            notes.append({.kind = DutyNote::Kind::TellEmployer,
                          .key = u"EMPLOYER/%1"_s.arg(duty.part),
                          .part = duty.part,
                          .dueOn = today,
                          .reportBy = outcome->due,
                          .employer = employers.value(duty.part)});
    }
    return notes;
}

QString sentence(const DutyNote &note)
{
    switch (note.kind) {
    case DutyNote::Kind::AskIfBack:
        return Tr::tr("Ask whether %1 is back at normal work: this is day %2 off. If still unfit on "
                      "%3, it must be reported by %4.")
            .arg(note.part, QString::number(note.counted), spelled(note.threshold),
                 spelled(note.reportBy));
    case DutyNote::Kind::TellEmployer: {
        const QString whom = note.employer.isEmpty() ? Tr::tr("%1's employer").arg(note.part)
                                                     : Tr::tr("%1 (employer of %2)")
                                                           .arg(note.employer, note.part);
        return note.reportBy.isValid()
                   ? Tr::tr("Give %1 the facts today, on paper: they must report, by %2. Note who "
                            "was told.")
                         .arg(whom, spelled(note.reportBy))
                   : Tr::tr("Give %1 the facts today, on paper: they must report. Note who was "
                            "told.")
                         .arg(whom);
    }
    }
    return {};
}

} // namespace core
