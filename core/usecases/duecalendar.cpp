// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duecalendar.h"

#include "core/domain/labels.h"
#include "core/rules/dutywords.h"
#include "core/rules/riddor/codes.h"
#include "core/rules/riddor/words.h"
#include "core/usecases/lists/lists.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isDuty(const DueItem &item)
{
    return item.rule == u"RIDDOR" || item.rule == u"PARS" || item.rule == u"REVIEW";
}

riddor::DeadlineRule counted(const DueItem &item)
{
    return fromCode<riddor::DeadlineRule>(item.counted).value_or(riddor::DeadlineRule::None);
}

bool isStopped(const DueItem &item)
{
    return item.state == u"submitted" || item.state == u"withdrawn" || item.state == u"not_owed";
}

QString dutySummary(const DueItem &item)
{
    const QString what = label(List::DutyRule, item.rule);
    if (item.state == u"submitted")
        return Tr::tr("Reported: %1, %2").arg(what, item.reference);
    if (isStopped(item))
        return Tr::tr("Not owed: %1, %2").arg(what, item.reference);
    if (item.outcome.startsWith(u"PENDING"_s))
        return Tr::tr("If reportable, last day: %1, %2").arg(what, item.reference);
    return Tr::tr("Last day to report: %1, %2").arg(what, item.reference);
}

QString dutyDetail(const DueItem &item)
{
    QStringList lines{outcomeWords(item.outcome)};
    if (const QString how = riddor::sentence(counted(item)); !how.isEmpty())
        lines << Tr::tr("Counted: %1").arg(how);
    if (item.thresholdOn.isValid())
        lines << Tr::tr("Owed from %1")
                     .arg(QLocale().toString(item.thresholdOn, u"d MMMM yyyy"_s));
    if (!item.basis.isEmpty())
        lines << Tr::tr("Rests on: %1").arg(item.basis);
    if (!item.responsible.isEmpty())
        lines << Tr::tr("Who must report: %1")
                     .arg(label(List::ResponsiblePerson, item.responsible));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// What is done by the day, without a word of what was typed.
QString otherSummary(const DueItem &item)
{
    QString what = Tr::tr("To do");
    if (item.rule == u"CAMERA")
        what = Tr::tr("Last day to save footage");
    else if (item.rule == u"ACTION")
        what = item.state == u"done" ? Tr::tr("Verify the action") : Tr::tr("Action due");
    else if (item.rule == u"INVESTIGATION_TARGET")
        what = Tr::tr("Finish the investigation");
    else if (item.rule == u"REVIEW_TARGET")
        what = Tr::tr("Hold the review");
    else if (item.state == u"hear")
        what = Tr::tr("To hear back");
    return item.reference.isEmpty() ? what : Tr::tr("%1: %2").arg(what, item.reference);
}

QList<int> alarms(const DueItem &item)
{
    if (isStopped(item))
        return {};
    return counted(item) == riddor::DeadlineRule::AccidentPlus15 ? QList<int>{3, 1} : QList<int>{1};
}

/// One record can have a day of its own kind beside that of another list.
QString entryUid(const DueItem &item)
{
    const bool target = item.rule == u"INVESTIGATION_TARGET" || item.rule == u"REVIEW_TARGET";
    return target ? item.uid + u"-target"_s : item.uid;
}

} // namespace

QList<CalendarEntry> calendarEntries(const QList<DueItem> &items)
{
    QList<CalendarEntry> entries;
    for (const DueItem &item : items) {
        if (!item.dueOn.isValid())
            continue;
        CalendarEntry entry;
        entry.uid = entryUid(item);
        entry.day = item.dueOn;
        entry.summary = isDuty(item) ? dutySummary(item) : otherSummary(item);
        entry.detail = isDuty(item) ? dutyDetail(item) : Tr::tr("Open Casebook to read it.");
        entry.version = item.version;
        entry.remindDays = alarms(item);
        entries << entry;
    }
    return entries;
}

Result<QList<CalendarEntry>> dutyEntries(Casebook &casebook, const ListQuery &query)
{
    QStringList uids;
    Lists lists(casebook.database(), casebook.clock().today());
    auto read = lists.each(query, {u"reference"_s}, [&uids](const QList<ListRow> &rows) {
        for (const ListRow &row : rows)
            uids << row.uid;
        return true;
    });
    if (!read)
        return read.error();
    auto items = dutyItems(casebook.database(), uids);
    return items ? Result<QList<CalendarEntry>>(calendarEntries(*items)) : items.error();
}

} // namespace core
