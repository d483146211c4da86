// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/todaywords.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/clockcodes.h"
#include "core/domain/labels.h"
#include "core/rules/deadlines.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int soonDays = 3;

QString day(QDate date)
{
    return QLocale().toString(date, u"d MMM"_s);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A label in the middle of a sentence.
QString lower(const QString &text)
{
    // "RIDDOR" and other names in capitals stay as they are.
    if (text.size() < 2 || text.at(1).isUpper())
        return text;
    return text.at(0).toLower() + text.mid(1);
}

QString whenDue(QDate due, QDate today)
{
    const qint64 left = today.daysTo(due);
    if (left < 0)
        return counted(-left, Tr::tr("1 day late"), Tr::tr("%1 days late"));
    if (left == 0)
        return Tr::tr("Due today");
    if (left == 1)
        return Tr::tr("Due tomorrow");
    return Tr::tr("%1 days left").arg(left);
}

Urgency urgencyOf(QDate due, QDate today)
{
    const qint64 left = today.daysTo(due);
    if (left < 0)
        return Urgency::Late;
    if (left == 0)
        return Urgency::Now;
    return left <= soonDays ? Urgency::Soon : Urgency::Later;
}

QString riddorTitle(const TodayItem &item)
{
    if (item.state == u"due")
        return Tr::tr("Report under RIDDOR: %1")
            .arg(lower(label(List::RiddorCategory, item.reason)));
    if (item.reason == u"PENDING_OVER_SEVEN_DAY")
        return Tr::tr("RIDDOR is not decided: may become an over-seven-day injury");
    if (item.reason == u"PENDING_NI_OVER_THREE_DAY")
        return Tr::tr("RIDDOR is not decided: may become an over-three-day injury");
    return Tr::tr("RIDDOR is not decided: more must be known");
}

QString dutyTitle(const TodayItem &item)
{
    if (item.code == u"RIDDOR")
        return riddorTitle(item);
    if (item.code == u"REVIEW")
        return item.state == u"due"
                   ? Tr::tr("Lone worker: a full investigation and a review are owed")
                   : Tr::tr("Ask whether the person was working alone");
    if (item.code == u"PARS")
        return item.state == u"due" ? Tr::tr("Report the physical assault (PARS)")
                                    : Tr::tr("Ask what decides the physical assault report (PARS)");
    return label(List::DutyRule, item.code);
}

QString withPart(const TodayItem &item)
{
    return item.partCode.isEmpty() ? item.reference
                                   : u"%1, %2"_s.arg(item.reference, item.partCode);
}

TodayWords duty(const TodayItem &item, QDate today)
{
    TodayWords words;
    words.title = dutyTitle(item);
    const bool pending = item.state == u"pending";
    if (item.dueOn.isValid()) {
        words.when = whenDue(item.dueOn, today);
        words.urgency = urgencyOf(item.dueOn, today);
        words.detail
            = joined({withPart(item),
                      item.place,
                      pending ? Tr::tr("provisional: by %1 if it is owed").arg(day(item.dueOn))
                              : Tr::tr("by %1").arg(day(item.dueOn))});
        return words;
    }
    words.when = pending ? Tr::tr("Not decided") : Tr::tr("To do");
    words.urgency = pending ? Urgency::Later : Urgency::Soon;
    words.detail = joined({withPart(item), item.place, Tr::tr("no day is set by law")});
    return words;
}

TodayWords camera(const TodayItem &item, QDate today)
{
    TodayWords words;
    words.title = item.code == u"asked" ? Tr::tr("Collect the footage before it is overwritten")
                                        : Tr::tr("Ask for the footage before it is overwritten");
    words.detail = joined({item.reference, item.what, item.place});
    if (!item.dueOn.isValid()) {
        words.when = Tr::tr("Day not known");
        words.urgency = Urgency::Now;
        return words;
    }
    const qint64 left = today.daysTo(item.dueOn);
    words.urgency = urgencyOf(item.dueOn, today);
    words.when = left < 0    ? Tr::tr("May be gone")
                 : left == 0 ? Tr::tr("Last day today")
                 : left == 1 ? Tr::tr("Last day tomorrow")
                             : Tr::tr("%1 days left").arg(left);
    return words;
}

TodayWords note(const TodayItem &item, QDate today)
{
    TodayWords words;
    words.title = item.what;
    words.detail = joined({item.reference,
                           label(List::NoteKind, item.code),
                           item.place.isEmpty() ? QString() : Tr::tr("from %1").arg(item.place)});
    words.urgency = urgencyOf(item.dueOn, today);
    words.when = item.dueOn == today              ? item.dueAt.isValid()
                                                        ? Tr::tr("Today %1").arg(item.dueAt.toString(u"HH:mm"_s))
                                                        : Tr::tr("Today")
                              : item.dueOn == today.addDays(1) ? Tr::tr("Tomorrow")
                                                  : whenDue(item.dueOn, today);
    return words;
}

TodayWords action(const TodayItem &item, QDate today)
{
    if (item.code == u"done")
        return {Tr::tr("Check that it is done: %1").arg(item.what),
                joined({item.reference, item.place}),
                Tr::tr("Not verified"),
                Urgency::Later};
    return {item.what,
            joined({item.reference, item.place}),
            whenDue(item.dueOn, today),
            urgencyOf(item.dueOn, today)};
}

TodayWords otherClock(const TodayItem &item, QDate today)
{
    QString kind = clockLabel(ClockList::Kind, item.code);
    if (kind == item.code)
        kind = Tr::tr("Another clock"); // of a later version
    const QString about = item.what.isEmpty() ? kind : u"%1: %2"_s.arg(kind, item.what);
    const QString whose = item.reference.isEmpty() ? Tr::tr("of no incident") : withPart(item);
    if (!item.dueOn.isValid())
        return {about, joined({whose, item.place}), Tr::tr("No day"), Urgency::Later};
    return {about,
            joined({whose, item.place, Tr::tr("by %1").arg(day(item.dueOn))}),
            whenDue(item.dueOn, today),
            urgencyOf(item.dueOn, today)};
}

TodayWords triage(const TodayItem &item)
{
    const QString number = inWords(Counted{item.number, item.code == u"more"});
    return {item.number == 1 ? Tr::tr("Decide on 1 new incident")
                             : Tr::tr("Decide on %1 new incidents").arg(number),
            Tr::tr("Investigate, ask the manager, note or refer: one key each"),
            Tr::tr("New"),
            Urgency::Soon};
}

TodayWords backup(const TodayItem &item)
{
    if (item.code == u"nowhere")
        return {Tr::tr("Choose a second place for backups"),
                Tr::tr("Everything is on this one disk"),
                Tr::tr("No place"),
                Urgency::Soon};
    if (item.code == u"none")
        return {Tr::tr("Write the first backup"),
                Tr::tr("A place is chosen; nothing is in it yet"),
                Tr::tr("None yet"),
                Urgency::Soon};
    return {Tr::tr("Write a backup"),
            Tr::tr("The last checked one is of %1").arg(day(item.startedOn)),
            Tr::tr("Old"),
            Urgency::Soon};
}

TodayWords pattern(const TodayItem &item, const QString &detail)
{
    return {Tr::tr("%1: %2").arg(item.what,
                                 counted(item.number,
                                         Tr::tr("1 incident in 30 days"),
                                         Tr::tr("%1 incidents in 30 days"))),
            detail,
            Tr::tr("Pattern"),
            Urgency::Note};
}

} // namespace

TodayWords inWords(const TodayItem &item, QDate today)
{
    switch (item.kind) {
    case TodayItem::Kind::Duty:
    case TodayItem::Kind::Undated:
        return duty(item, today);
    case TodayItem::Kind::Camera:
        return camera(item, today);
    case TodayItem::Kind::Diary:
        return note(item, today);
    case TodayItem::Kind::Action:
        return action(item, today);
    case TodayItem::Kind::Triage:
        return triage(item);
    case TodayItem::Kind::Draft:
        return {Tr::tr("Unfinished: %1")
                    .arg(item.what.isEmpty() ? Tr::tr("something you typed") : item.what),
                Tr::tr("Typed on %1 and kept, not saved yet").arg(day(item.dueOn)),
                Tr::tr("Unfinished"),
                Urgency::Later};
    case TodayItem::Kind::Person:
        return pattern(item, Tr::tr("The same person: see whether they belong together"));
    case TodayItem::Kind::Place:
        return pattern(item, Tr::tr("The same place: see whether they belong together"));
    case TodayItem::Kind::Clock:
        return otherClock(item, today);
    case TodayItem::Kind::Backup:
        return backup(item);
    }
    Q_UNREACHABLE();
}

QString inWords(const Counted &counted)
{
    const QString number = QLocale().toString(counted.number);
    return counted.more ? number + u'+' : number;
}

QString inWords(const TodayFigures &f)
{
    const qint64 today = f.dutiesToday.number + f.notesToday.number + f.actionsToday.number;
    const qint64 late = f.dutiesLate.number + f.notesLate.number + f.actionsLate.number;
    QStringList sentences;
    if (today > 0)
        sentences.append(
            counted(today, Tr::tr("One thing is due today."), Tr::tr("%1 things are due today.")));
    if (late > 0)
        sentences.append(
            counted(late, Tr::tr("One thing is late."), Tr::tr("%1 things are late.")));
    if (f.dutiesThisWeek.number > 0)
        sentences.append(counted(f.dutiesThisWeek.number,
                                 Tr::tr("One statutory clock ends within seven days."),
                                 Tr::tr("%1 statutory clocks end within seven days.")));
    if (sentences.isEmpty())
        sentences.append(Tr::tr("Nothing recorded here is due today or late."));
    if (f.dutiesPending.number > 0)
        sentences.append(counted(f.dutiesPending.number,
                                 Tr::tr("One duty is not decided: ask what is not known."),
                                 Tr::tr("%1 duties are not decided: ask what is not known.")));
    return sentences.join(u' ');
}

int percentGone(const TodayItem &item, QDate today)
{
    if (!item.startedOn.isValid() || !item.dueOn.isValid())
        return 0;
    const qint64 whole = std::max<qint64>(1, item.startedOn.daysTo(item.dueOn));
    return int(std::clamp<qint64>(item.startedOn.daysTo(today) * 100 / whole, 0, 100));
}

} // namespace core
