// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/reckoning.h"

#include "core/base/tr.h"
#include "core/rules/clocks/offences.h"
#include "core/rules/clocks/ukhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::clocks {

namespace {

/// The case of one clock while it is worked out.
struct Case
{
    const Facts &facts;
    const Kind &kind;
    const QList<HolidayChange> &changes;
    Reckoning out;

    void step(const QString &code, QDate day = {}, QDate other = {}, int number = 0)
    {
        out.working.append({code, day, other, number});
    }
    void pendOn(const QString &unknown)
    {
        out.standing = Standing::Pending;
        out.unknown << unknown;
    }
    Calendar ownCalendar() const { return calendar(facts.jurisdiction); }
};

bool isKnown(QDate day)
{
    return day >= knownFrom() && day <= knownUntil();
}

// The corresponding date; the last day of the month where there is none (Dodds v Walker).
void countMonths(Case &c, int months)
{
    c.out.due = c.facts.fromOn.addMonths(months);
    c.step(u"MONTHS"_s, c.facts.fromOn, c.out.due, months);
    if (c.out.due.day() != c.facts.fromOn.day())
        c.step(u"MONTH_END"_s, c.out.due);
    if (!c.kind.rolls)
        return;
    const QDate working = workingDayFrom(c.out.due, c.ownCalendar(), c.changes);
    if (working != c.out.due)
        c.step(u"ROLLED"_s, c.out.due, working);
    c.out.due = working;
    if (!isKnown(working))
        c.out.cautions << u"BEYOND_HOLIDAYS"_s;
}

void countWorkingDays(Case &c, int days, Calendar calendar)
{
    c.out.due = workingDaysAfter(c.facts.fromOn, days, calendar, c.changes);
    c.step(u"WORKING_DAYS"_s, c.facts.fromOn, c.out.due, days);
    for (const QDate day : holidays(calendar, c.facts.fromOn.addDays(1), c.out.due, c.changes)) {
        if (day.dayOfWeek() < Qt::Saturday)
            c.step(u"HOLIDAY"_s, day);
    }
    if (!isKnown(c.facts.fromOn) || !isKnown(c.out.due))
        c.out.cautions << u"BEYOND_HOLIDAYS"_s;
}

// Six months from the offence, or for an assault in a domestic setting six months from the first
// statement to the police within two years of the offence (CJA 1988 s. 39A, from 28 June 2022).
void domesticAbuse(Case &c)
{
    const Facts &f = c.facts;
    if (f.offence != u"common_assault" || f.jurisdiction != u"EW" || f.domestic == Tri::No)
        return;
    if (f.domestic == Tri::Unknown) {
        c.out.unknown << u"DOMESTIC"_s;
        return;
    }
    if (f.fromOn < QDate(2022, 6, 28)) {
        c.out.cautions << u"DOMESTIC_BEFORE_2022"_s;
        return;
    }
    if (!f.statementOn.isValid()) {
        c.out.unknown << u"STATEMENT"_s;
        return;
    }
    const QDate outer = f.fromOn.addYears(2);
    c.out.due = std::min(f.statementOn.addMonths(6), outer);
    c.step(u"DOMESTIC_STATEMENT"_s, f.statementOn, f.statementOn.addMonths(6));
    c.step(u"DOMESTIC_TWO_YEARS"_s, f.fromOn, outer);
}

void sixMonths(Case &c)
{
    const Facts &f = c.facts;
    const Trial trial = trialOf(f.offence);
    if (trial == Trial::Either) {
        c.out.standing = Standing::NoLimit;
        c.step(u"NOT_SUMMARY"_s);
        c.out.cautions << u"ASK_ADVISER"_s;
        return;
    }
    c.out.standing = Standing::Running;
    countMonths(c, c.kind.amount);
    if (trial == Trial::Unknown)
        c.pendOn(u"OFFENCE"_s);
    else if (trial == Trial::Depends)
        c.pendOn(u"HOW_TRIED"_s);
    else if (f.jurisdiction != u"EW" && f.offence != u"emergency_worker_scotland")
        c.pendOn(u"HOW_TRIED_HERE"_s);
    else
        c.step(u"SUMMARY_ONLY"_s);
    if (hasAggravatedForm(f.offence) && f.hate != Tri::No)
        c.out.cautions << u"AGGRAVATED"_s;
    domesticAbuse(c);
    c.out.cautions << u"NOT_OURS"_s;
}

// Two years, or for someone under 18 the twentieth birthday; two years from the first report where
// the police were first told after the eighteenth (Scheme 2012 paras 87, 88).
void injuries(Case &c)
{
    const Facts &f = c.facts;
    c.out.standing = Standing::Running;
    c.out.due = f.fromOn.addYears(c.kind.amount);
    const QDate eighteen = f.bornOn.isValid() ? f.bornOn.addYears(18) : QDate();
    const bool child = eighteen.isValid() ? f.fromOn < eighteen : f.adult == Tri::No;
    if (f.jurisdiction == u"NI")
        c.out.cautions << u"NI_SCHEME"_s;
    if (!child) {
        c.step(u"YEARS"_s, f.fromOn, c.out.due, c.kind.amount);
        if (!eighteen.isValid() && f.adult == Tri::Unknown)
            c.out.unknown << u"BORN"_s;
    } else if (!eighteen.isValid()) {
        c.step(u"CHILD_NO_BIRTHDAY"_s, f.fromOn, c.out.due);
        c.pendOn(u"BORN"_s);
    } else if (f.reportedOn.isValid() && f.reportedOn >= eighteen) {
        c.out.due = f.reportedOn.addYears(2);
        c.step(u"CHILD_REPORTED_LATE"_s, f.reportedOn, c.out.due);
    } else {
        c.out.due = f.bornOn.addYears(20);
        c.step(u"CHILD"_s, f.bornOn, c.out.due);
        if (!f.reportedOn.isValid() && f.police != Tri::Yes)
            c.pendOn(u"POLICE_REPORT"_s);
    }
    if (f.police != Tri::Yes)
        c.out.cautions << u"REPORT_TO_POLICE"_s;
}

void request(Case &c)
{
    c.out.standing = Standing::Running;
    if (c.kind.unit == Unit::WorkingDays) {
        countWorkingDays(c, c.kind.amount, c.kind.calendar);
        return;
    }
    const bool extended = c.facts.extended == Tri::Yes;
    countMonths(c, c.kind.amount + (extended ? 2 : 0));
    c.out.cautions << (extended ? u"EXTENDED"_s : u"MAY_EXTEND"_s);
}

void breach(Case &c)
{
    const Facts &f = c.facts;
    c.out.standing = Standing::Running;
    // The start of the day is the earliest it can have been.
    if (!f.fromAt.isValid())
        c.pendOn(u"TIME"_s);
    const qint64 from = ukInstant(f.fromOn, f.fromAt.isValid() ? f.fromAt : QTime(0, 0));
    c.out.dueMs = from + qint64(c.kind.amount) * 3'600'000;
    c.out.due = ukMoment(*c.out.dueMs).day;
    c.step(u"HOURS"_s, f.fromOn, c.out.due, c.kind.amount);
    if (ukMoment(*c.out.dueMs).time != ukMoment(from).time)
        c.step(u"CLOCKS_CHANGED"_s, c.out.due);
    if (workingDayFrom(c.out.due, c.ownCalendar(), c.changes) != c.out.due)
        c.out.cautions << u"NO_WORKING_DAY"_s;
    c.out.cautions << u"PHASES"_s;
}

/// Days people set: reviews of sanctions, markers, policies and risk assessments.
void review(Case &c)
{
    const Facts &f = c.facts;
    c.out.standing = Standing::Running;
    const bool severe = c.kind.unit == Unit::Days && f.severe == Tri::Yes;
    const int amount = severe ? 60 : c.kind.amount;
    QDate counted;
    if (f.fromOn.isValid() && amount > 0)
        counted = c.kind.unit == Unit::Days ? f.fromOn.addDays(amount) : f.fromOn.addMonths(amount);
    if (f.givenOn.isValid()) {
        c.out.due = f.givenOn;
        c.step(u"GIVEN"_s, f.givenOn);
        if (c.kind.basis != Basis::Statute && counted.isValid() && f.givenOn > counted)
            c.out.cautions << u"LATER_THAN_GUIDANCE"_s;
        return;
    }
    c.out.due = counted;
    if (counted.isValid())
        c.step(c.kind.unit == Unit::Days ? u"DAYS"_s : u"MONTHS"_s, f.fromOn, counted, amount);
    else
        c.pendOn(u"REVIEW_DAY"_s);
    if (c.kind.from == From::Finished && f.severe == Tri::Unknown)
        c.out.unknown << u"SEVERE"_s;
}

void ownReturn(Case &c)
{
    const Facts &f = c.facts;
    c.out.standing = Standing::Running;
    if (f.givenOn.isValid()) {
        c.out.due = f.givenOn;
        c.step(u"GIVEN"_s, f.givenOn);
    } else if (f.unit == Unit::WorkingDays) {
        countWorkingDays(c, f.amount, c.ownCalendar());
    } else if (f.unit == Unit::Months) {
        // By a day of the month after the one it is about.
        const QDate next = QDate(f.fromOn.year(), f.fromOn.month(), 1).addMonths(1);
        c.out.due = next.addDays(std::clamp(f.amount, 1, next.daysInMonth()) - 1);
        c.step(u"MONTHLY"_s, f.fromOn, c.out.due, f.amount);
    } else {
        c.out.due = f.fromOn.addDays(f.amount);
        c.step(u"DAYS"_s, f.fromOn, c.out.due, f.amount);
    }
    if (workingDayFrom(c.out.due, c.ownCalendar(), c.changes) != c.out.due)
        c.out.cautions << u"NO_WORKING_DAY"_s;
}

void work(Case &c)
{
    const bool needsNoStart = c.kind.mayBeGiven && c.facts.givenOn.isValid();
    if (!c.facts.fromOn.isValid() && !needsNoStart) {
        c.pendOn(u"FROM"_s);
        return;
    }
    switch (c.kind.from) {
    case From::Offence:
        return sixMonths(c);
    case From::Incident:
        return injuries(c);
    case From::Received:
        return request(c);
    case From::Aware:
        return breach(c);
    case From::Finished:
    case From::Placed:
    case From::Approved:
        return review(c);
    case From::Reported:
        return ownReturn(c);
    }
}

} // namespace

Reckoning reckon(const Facts &facts, const QList<HolidayChange> &changes)
{
    const Kind *kind = kindOf(facts.kind, facts.jurisdiction, facts.fromOn);
    if (!kind) {
        Reckoning none;
        none.unknown << u"NO_RULE"_s;
        return none;
    }
    Case c{facts, *kind, changes, {}};
    c.out.cited = Tr::tr(kind->cited);
    c.out.basis = kind->basis;
    work(c);
    if (c.out.due.isValid())
        c.out.warnFrom = c.out.due.addDays(-kind->warnDays);
    return c.out;
}

} // namespace core::clocks
