// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocks/clockwords.h"

#include "core/base/tr.h"
#include "core/rules/clocks/ukhours.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::clocks {

namespace {

struct Words
{
    QStringView code;
    const char *english;
};

constexpr Words questions[] = {
    {u"FROM", QT_TRANSLATE_NOOP("Core", "From which day does it run?")},
    {u"TIME",
     QT_TRANSLATE_NOOP(
         "Core", "At what time did we know? Until that is said, the start of the day counts.")},
    {u"OFFENCE",
     QT_TRANSLATE_NOOP("Core", "Which offence is it? Only a summary offence has this limit.")},
    {u"HOW_TRIED",
     QT_TRANSLATE_NOOP("Core",
                       "How can this offence be tried? It depends on another offence or on new "
                       "law: ask an adviser.")},
    {u"HOW_TRIED_HERE",
     QT_TRANSLATE_NOOP("Core",
                       "How can this offence be tried here? The list is that of England and Wales: "
                       "ask an adviser.")},
    {u"DOMESTIC",
     QT_TRANSLATE_NOOP("Core",
                       "Does the assault amount to domestic abuse? Then another limit may run.")},
    {u"STATEMENT",
     QT_TRANSLATE_NOOP("Core",
                       "When did the victim first give the police a statement or a filmed "
                       "interview? Six months run from then.")},
    {u"BORN", QT_TRANSLATE_NOOP("Core", "Was the victim under 18? Then there may be more time.")},
    {u"POLICE_REPORT",
     QT_TRANSLATE_NOOP(
         "Core",
         "When were the police told? Before the eighteenth birthday or after decides the day.")},
    {u"REVIEW_DAY", QT_TRANSLATE_NOOP("Core", "When is it to be reviewed? No day was set.")},
    {u"SEVERE", QT_TRANSLATE_NOOP("Core", "Was the harm severe? Then 60 days are allowed.")},
    {u"NO_RULE", QT_TRANSLATE_NOOP("Core", "No rule of this kind is known for that day.")},
};

constexpr Words cautions[] = {
    {u"ASK_ADVISER",
     QT_TRANSLATE_NOOP("Core",
                       "Ask a legal adviser or the police: other limits may apply, and a lesser "
                       "charge may be a summary offence.")},
    {u"AGGRAVATED",
     QT_TRANSLATE_NOOP("Core",
                       "Charged as racially or religiously aggravated it can be tried either way, "
                       "without this limit: ask an adviser.")},
    {u"DOMESTIC_BEFORE_2022",
     QT_TRANSLATE_NOOP("Core",
                       "The longer limit for domestic abuse is law since 28 June 2022: ask an "
                       "adviser about this earlier day.")},
    {u"NOT_OURS",
     QT_TRANSLATE_NOOP("Core",
                       "The police or prosecutor must have issued the charge, requisition or "
                       "information by the end of that day.")},
    {u"NI_SCHEME",
     QT_TRANSLATE_NOOP("Core",
                       "Northern Ireland has a scheme of its own, run by Compensation Services: "
                       "check its time limit.")},
    {u"REPORT_TO_POLICE",
     QT_TRANSLATE_NOOP(
         "Core", "The crime must be reported to the police as soon as reasonably practicable.")},
    {u"MAY_EXTEND",
     QT_TRANSLATE_NOOP(
         "Core",
         "Two more months are allowed for a complex request, if the person is told within the "
         "first. If identity must be proved or the request made clear, time runs from that day.")},
    {u"EXTENDED",
     QT_TRANSLATE_NOOP("Core",
                       "Extended by two months: the person must have been told, with the reason, "
                       "within the first month.")},
    {u"NO_WORKING_DAY",
     QT_TRANSLATE_NOOP("Core",
                       "That is no working day: weekends and holidays count, so do it before.")},
    {u"PHASES",
     QT_TRANSLATE_NOOP(
         "Core",
         "What is not known yet can follow in phases; a later report must say why it is late.")},
    {u"LATER_THAN_GUIDANCE",
     QT_TRANSLATE_NOOP("Core",
                       "The day set is later than is usual. Say why, or set an earlier one.")},
    {u"BEYOND_HOLIDAYS",
     QT_TRANSLATE_NOOP("Core",
                       "Some of these days lie beyond the bank holidays known here (2019 to 2028): "
                       "check the day. Holidays can be added in Settings.")},
};

template<std::size_t n>
QString wordsOf(const Words (&list)[n], const QString &code)
{
    for (const Words &one : list) {
        if (one.code == code)
            return Tr::tr(one.english);
    }
    return {};
}

QString counted(const Step &step)
{
    const QString from = longDay(step.day);
    const QString to = longDay(step.other);
    if (step.code == u"MONTHS")
        return step.number == 1 ? Tr::tr("One month from %1 ends on %2.").arg(from, to)
                                : Tr::tr("%1 months from %2 end on %3.")
                                      .arg(QString::number(step.number), from, to);
    if (step.code == u"YEARS")
        return Tr::tr("%1 years from %2 end on %3.").arg(QString::number(step.number), from, to);
    if (step.code == u"DAYS")
        return step.number == 1 ? Tr::tr("1 day after %1 is %2.").arg(from, to)
                                : Tr::tr("%1 days after %2 end on %3.")
                                      .arg(QString::number(step.number), from, to);
    if (step.code == u"WORKING_DAYS")
        return step.number == 1 ? Tr::tr("The first working day after %1 is %2.").arg(from, to)
                                : Tr::tr("%1 working days, the first after %2, end on %3.")
                                      .arg(QString::number(step.number), from, to);
    if (step.code == u"HOURS")
        return Tr::tr("%1 hours, weekends and holidays included, from %2 end on %3.")
            .arg(QString::number(step.number), from, to);
    return {};
}

QString words(const Step &step)
{
    if (const QString number = counted(step); !number.isEmpty())
        return number;
    const QString day = longDay(step.day);
    const QString other = longDay(step.other);
    if (step.code == u"MONTH_END")
        return Tr::tr("That month has no such day: its last day, %1, counts.").arg(day);
    if (step.code == u"ROLLED")
        return Tr::tr("%1 is no working day: the next one is %2.").arg(day, other);
    if (step.code == u"HOLIDAY")
        return Tr::tr("Not counted, a holiday: %1.").arg(day);
    if (step.code == u"SUMMARY_ONLY")
        return Tr::tr("The offence can only be tried summarily.");
    if (step.code == u"NOT_SUMMARY")
        return Tr::tr(
            "The offence can be tried in the Crown Court: the six-month limit is not for it.");
    if (step.code == u"DOMESTIC_STATEMENT")
        return Tr::tr("Domestic abuse: six months from the first statement, %1, end on %2 "
                      "(Criminal Justice Act 1988, s. 39A).")
            .arg(day, other);
    if (step.code == u"DOMESTIC_TWO_YEARS")
        return Tr::tr("And no later than two years from the offence, %1.").arg(other);
    if (step.code == u"CHILD")
        return Tr::tr("Under 18 that day, born %1: until the twentieth birthday, %2.")
            .arg(day, other);
    if (step.code == u"CHILD_REPORTED_LATE")
        return Tr::tr("Under 18 that day, and the police were first told after the eighteenth "
                      "birthday, on %1: two years from then end on %2.")
            .arg(day, other);
    if (step.code == u"CHILD_NO_BIRTHDAY")
        return Tr::tr("Under 18 that day. Without the date of birth the earliest day counts: two "
                      "years from %1, %2.")
            .arg(day, other);
    if (step.code == u"CLOCKS_CHANGED")
        return Tr::tr("The clocks change in between, so the time shown differs by an hour.");
    if (step.code == u"GIVEN")
        return Tr::tr("The day was set: %1.").arg(day);
    if (step.code == u"MONTHLY")
        return Tr::tr("For the month that ends on %1: by %2.").arg(day, other);
    return {};
}

} // namespace

QString longDay(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return day.isValid() ? british.toString(day, u"dddd d MMMM yyyy"_s) : QString();
}

QString fromLabel(const QString &code)
{
    const Kind *kind = kindOf(code, u"EW"_s, {});
    switch (kind ? kind->from : From::Received) {
    case From::Offence:
        return Tr::tr("Day of the offence");
    case From::Incident:
        return Tr::tr("Day of the incident");
    case From::Received:
        return Tr::tr("Received on");
    case From::Aware:
        return Tr::tr("We knew on");
    case From::Finished:
        return Tr::tr("Investigation finished on");
    case From::Placed:
        return Tr::tr("Decided on");
    case From::Approved:
        return Tr::tr("Last approved or reviewed on");
    case From::Reported:
        return Tr::tr("Counted from");
    }
    Q_UNREACHABLE();
}

QString sentence(const Facts &facts, const Reckoning &reckoning)
{
    if (reckoning.standing == Standing::NoLimit)
        return Tr::tr("No six-month limit: ask an adviser.");
    if (!reckoning.due.isValid())
        return question(reckoning.unknown.value(0));
    QString day = longDay(reckoning.due);
    if (reckoning.dueMs)
        day = Tr::tr("%1 at %2, United Kingdom time")
                  .arg(day, ukMoment(*reckoning.dueMs).time.toString(u"HH:mm"_s));
    if (reckoning.standing == Standing::Pending)
        return Tr::tr("Provisionally by %1.").arg(day);
    if (facts.kind == u"SIX_MONTHS")
        return Tr::tr("To be charged by %1.").arg(day);
    if (facts.kind == u"CICA")
        return Tr::tr("The victim can apply until %1.").arg(day);
    if (facts.kind == u"SAR" || facts.kind == u"FOI")
        return Tr::tr("Answer by %1.").arg(day);
    if (facts.kind == u"BREACH")
        return Tr::tr("Tell the ICO by %1, unless a risk to people is unlikely.").arg(day);
    return Tr::tr("By %1.").arg(day);
}

QStringList working(const Reckoning &reckoning)
{
    QStringList lines;
    for (const Step &step : reckoning.working)
        lines << words(step);
    return lines;
}

QString question(const QString &unknown)
{
    return wordsOf(questions, unknown);
}

QString caution(const QString &code)
{
    return wordsOf(cautions, code);
}

QString code(Basis basis)
{
    switch (basis) {
    case Basis::Statute:
        return u"statute"_s;
    case Basis::Guidance:
        return u"guidance"_s;
    case Basis::Local:
        return u"local"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core::clocks
