// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/riddor.h"

#include <QTest>

Q_DECLARE_METATYPE(core::riddor::Facts)

namespace riddorfacts {

using namespace core;
using namespace core::riddor;
using namespace Qt::StringLiterals;

/// A day of March 2026.
inline QDate march(int day)
{
    return QDate(2026, 3, day);
}

/// A nurse punched by a patient on Monday 2 March 2026; everything asked, nothing reportable.
inline Facts punched()
{
    Facts facts;
    facts.asOf = march(12);
    facts.incidentDate = march(2);
    facts.eventType = EventType::PhysicalAssault;
    facts.role = InjuredRole::Employee;
    facts.atWork = Tri::Yes;
    facts.employer = Employer::Trust;
    facts.premises = Premises::TrustHospital;
    facts.controller = Controller::Trust;
    facts.workRelated = Tri::Yes;
    facts.consensual = Tri::No;
    facts.assailant = AssailantRole::Patient;
    facts.motive = Motive::ArisingFromCare;
    facts.physicalInjury = Tri::Yes;
    facts.specifiedStatus = SpecifiedStatus::No;
    facts.unlistedDays = UnlistedDays::Fit;
    facts.toHospital = ToHospital::No;
    return facts;
}

/// One fact set otherwise.
using Change = std::function<void(Facts &)>;

/// \a facts, changed.
inline Facts but(Facts facts, const Change &change)
{
    change(facts);
    return facts;
}

/// As punched, unable to work from one day to another; a null end is still running.
inline Facts off(
    QDate from, QDate to, const Change &change = [](Facts &) {})
{
    return but(punched(), [&](Facts &f) {
        f.incapacity = {{.from = from, .to = to}};
        f.asOf = std::max(f.asOf, to);
        change(f);
    });
}

/// As punched, with a fracture a doctor diagnosed.
inline Facts fractured(const Change &change = [](Facts &) {})
{
    return but(punched(), [&](Facts &f) {
        f.specified = {SpecifiedInjury::FractureNotDigit};
        f.specifiedStatus = SpecifiedStatus::Confirmed;
        f.diagnosedBy = DiagnosedBy::Doctor;
        change(f);
    });
}

/// A visitor who slips on a wet floor in the hospital.
inline Facts slipped(const Change &change = [](Facts &) {})
{
    return but(punched(), [&](Facts &f) {
        f.eventType = EventType::OtherAccident;
        f.role = InjuredRole::Visitor;
        f.atWork = Tri::No;
        f.employer = Employer::None;
        f.assailant = AssailantRole::None;
        f.motive = Motive::None;
        change(f);
    });
}

/// As punched, and dead of it on this day.
inline Facts died(
    QDate on, const Change &change = [](Facts &) {})
{
    return but(punched(), [&](Facts &f) {
        f.deathDate = on;
        f.deathLearned = on;
        f.deathCauseLinked = Tri::Yes;
        f.asOf = on;
        change(f);
    });
}

/// "OVER_SEVEN_DAY yes 4(2) 2026-03-17 ACCIDENT_PLUS_15": what matters of a decision in one line.
inline QString inOneLine(const QList<Outcome> &outcomes)
{
    const Outcome &first = outcomes.first();
    QStringList words{codeOf(first.category),
                      first.report == Tri::Unknown ? codeOf(first.pending) : code(first.report)};
    words << first.regulation << first.due.toString(Qt::ISODate) << codeOf(first.rule);
    if (first.responsible != ResponsiblePerson::Trust)
        words << u"by "_s + codeOf(first.responsible);
    QStringList flags;
    for (const Flag flag : first.flags)
        flags << u'+' + codeOf(flag);
    flags.sort();
    words << flags;
    for (qsizetype i = 1; i < outcomes.size(); ++i) {
        if (outcomes[i].isOpen() && outcomes[i].report == Tri::Yes)
            words << u"and "_s + codeOf(outcomes[i].category);
    }
    words.removeAll(QString());
    return words.join(u' ');
}

/// A row of a table with the columns facts and expected.
inline void row(const char *name, const Facts &facts, const char *expected)
{
    QTest::newRow(name) << facts << QString::fromLatin1(expected);
}

} // namespace riddorfacts
