// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "ui/records/lookparts.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace look;

QString dutyState(const QString &state, qint64 lateDays)
{
    if (lateDays > 0 && state == u"due")
        return Tr::tr("Overdue");
    return core::label(core::List::DutyState, state);
}

Tone dutyTone(const QString &state, qint64 lateDays)
{
    if (lateDays > 0)
        return Tone::Danger;
    if (state == u"due")
        return Tone::Warning;
    if (state == u"pending")
        return Tone::Info;
    return state == u"submitted" ? Tone::Success : Tone::Neutral;
}

namespace {

/// The rule in few words; what is no date in law is told apart at a glance.
QVariant dutyRule(const ListCells &cells)
{
    const QString rule = text(cells, u"rule"_s);
    if (rule == u"PARS")
        return Tr::tr("PARS, local record");
    return rule == u"REVIEW" ? Tr::tr("Review, own rule") : Tr::tr("RIDDOR");
}

QVariant dutyDay(const ListCells &cells)
{
    const QDate day = cells.value(u"due_on"_s).toDate();
    if (day.isValid())
        return day;
    return text(cells, u"rule"_s) == u"RIDDOR" ? QVariant() : QVariant(Tr::tr("No day in law"));
}

} // namespace

ListLook dutyLook()
{
    const auto late
        = [](const ListCells &cells) { return cells.value(u"late_days"_s).toLongLong(); };
    ListColumnLook rule = plain(u"rule"_s, Tr::tr("Rule"));
    rule.show = dutyRule;
    rule.column.width = 142; // other rows may come to be shown than those that are measured
    ListColumnLook day = plain(u"due_on"_s, Tr::tr("Report by"), Kind::Date);
    day.show = dutyDay;
    day.column.width = 118; // what is left is the reference's, whole on a laptop
    ListColumnLook state = plain(u"state"_s, Tr::tr("State"), Kind::Pill);
    state.column.width = 124;
    state.from = {u"state"_s, u"late_days"_s};
    state.show = [late](const ListCells &cells) {
        return QVariant(dutyState(text(cells, u"state"_s), late(cells)));
    };
    state.tone
        = [late](const ListCells &cells) { return dutyTone(text(cells, u"state"_s), late(cells)); };
    ListColumnLook days = plain(u"late_days"_s, Tr::tr("Days late"), Kind::Number);
    days.show = [late](const ListCells &cells) {
        return late(cells) > 0 ? QVariant(late(cells)) : QVariant();
    };
    ListColumnLook about = stretched(u"incident"_s, Tr::tr("Incident"));
    about.from = {u"incident"_s, u"part"_s};
    about.show = [](const ListCells &cells) {
        QStringList parts{text(cells, u"incident"_s), text(cells, u"part"_s)};
        parts.removeAll(QString());
        return QVariant(parts.join(u" · "_s));
    };
    ListLook look{u"duties"_s,
                  {Tr::tr("Statutory clocks"),
                   Tr::tr("Find by incident, person or words"),
                   {},
                   Tr::tr("No clocks yet."),
                   Tr::tr("They start by themselves when an incident is recorded.")},
                  Tr::tr("Showing %1 of %2 clocks"),
                  {},
                  {rule, about, day, days, state},
                  {{u"state"_s, u"open"_s}}};
    look.tab = u"duties"_s;
    look.good
        = {{u"check:no_report"_s,
            {Tr::tr("Every physical assault on staff has its report."),
             Tr::tr("No assault that is written down waits for a PARS report, or for the answer "
                    "that decides whether one is owed.")}},
           {u"check:earlier_facts"_s,
            {Tr::tr("No decision rests on earlier facts."),
             Tr::tr("Where the facts change after a decision, the clock appears here to be "
                    "looked at again.")}},
           {u"state:overdue"_s,
            {Tr::tr("No clock is late."),
             Tr::tr("That says nothing about what has not been asked or recorded yet.")}},
           {u"state:open"_s,
            {Tr::tr("No clock is running."),
             Tr::tr("That says nothing about what has not been asked or recorded yet.")}}};
    return look;
}

} // namespace ui
