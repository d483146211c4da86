// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/domain/clockcodes.h"
#include "core/domain/labels.h"
#include "core/usecases/due.h"

#include <QLocale>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject json(const core::DueItem &item)
{
    return {{u"reference"_s, item.reference},
            {u"rule"_s, item.rule},
            {u"part"_s, item.part},
            {u"outcome"_s, item.outcome},
            {u"what"_s, item.what},
            {u"state"_s, item.state},
            {u"threshold_on"_s, day(item.thresholdOn)},
            {u"due_on"_s, day(item.dueOn)},
            {u"due_at"_s,
             item.dueAt.isValid() ? QJsonValue(item.dueAt.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"late_days"_s, item.lateDays},
            {u"responsible"_s, item.responsible},
            {u"basis"_s, item.basis}};
}

bool isDuty(const core::DueItem &item)
{
    return item.rule == u"RIDDOR" || item.rule == u"PARS" || item.rule == u"REVIEW";
}

QString what(const core::DueItem &item)
{
    if (isDuty(item))
        return core::label(core::List::DutyRule, item.rule)
               + (item.state == u"pending"
                      ? u", "_s + core::label(core::List::DutyState, item.state).toLower()
                      : QString());
    const QString clock = core::clockLabel(core::ClockList::Kind, item.rule);
    if (clock != item.rule)
        return item.what == clock ? clock : u"%1: %2"_s.arg(clock, item.what);
    if (item.rule == u"CAMERA")
        return u"Save footage: %1"_s.arg(item.what);
    if (item.rule == u"INVESTIGATION_TARGET")
        return u"Finish the investigation"_s;
    if (item.rule == u"REVIEW_TARGET")
        return u"Hold the review"_s;
    return item.what;
}

QString when(const core::DueItem &item)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (!item.dueOn.isValid())
        return u"no date"_s;
    const QString on = british.toString(item.dueOn, u"ddd d MMM yyyy"_s);
    return item.dueAt.isValid() ? u"%1 %2"_s.arg(on, item.dueAt.toString(u"HH:mm"_s)) : on;
}

QString line(const core::DueItem &item)
{
    QString late;
    if (item.lateDays > 0)
        late = u", %1 %2 late"_s.arg(QString::number(item.lateDays),
                                     item.lateDays == 1 ? u"day"_s : u"days"_s);
    const QString whose = isDuty(item)
                              ? core::label(core::List::ResponsiblePerson, item.responsible)
                              : item.responsible;
    QString text = u"%1%2  %3  %4"_s.arg(when(item), late, item.reference, what(item).simplified());
    if (!item.responsible.isEmpty())
        text += u"  (%1)"_s.arg(whose);
    return text;
}

int due(const Invocation &invocation)
{
    auto casebook = open(invocation);
    if (!casebook)
        return refuse(casebook.error());
    auto items = core::dueItems(**casebook, (*casebook)->clock().today());
    if (!items)
        return refuse(items.error());
    if (invocation.has(u"json"_s)) {
        QJsonArray array;
        for (const core::DueItem &item : *items)
            array.append(json(item));
        printJson(array);
        return Done;
    }
    for (const core::DueItem &item : *items)
        printLine(line(item));
    if (items->isEmpty())
        printLine(u"Nothing with a date is open. What was not asked is not shown."_s);
    return Done;
}

} // namespace

Command dueCommand()
{
    return {u"due"_s,
            {u"CASEBOOK"_s},
            u"Lists every clock and date that runs: what, whose, when, how late."_s,
            {},
            due};
}

} // namespace cli
