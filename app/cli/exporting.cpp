// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/exchange/actionworkbook.h"
#include "core/exchange/tablecsv.h"
#include "core/platform/atomicfile.h"
#include "core/usecases/actionlists.h"
#include "core/usecases/duecalendar.h"
#include "core/usecases/lists/listexport.h"
#include "core/usecases/papers.h"
#include "ui/print/printing.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Casebook;
using core::Error;
using core::Result;

namespace {

Result<> writeEntries(const Casebook &casebook,
                      const QList<core::CalendarEntry> &entries,
                      const QString &name,
                      const QString &path)
{
    return core::platform::writeAtomically(
        path, core::calendar(entries, name, casebook.marking(), casebook.clock().now()));
}

Error noSuchFormat(const QString &format, const QString &what, const QString &there)
{
    return {Error::Code::Invalid,
            u"%1 cannot be exported as \"%2\". There is %3."_s.arg(what, format, there),
            {}};
}

/// Everything a list finds.
Result<> writeList(Casebook &casebook, const Invocation &asked)
{
    const QString format = asked.value(u"format"_s);
    const QString path = asked.value(u"out"_s);
    core::Lists lists(casebook.database(), casebook.clock().today());
    core::ListQuery query;
    query.list = asked.argument(0);
    query.text = asked.value(u"where"_s);
    query.strict = true;
    const auto done = [](const Result<qint64> &rows) {
        return rows ? Result<>() : rows.error();
    };
    if (format == u"csv")
        return done(core::saveListCsv(lists, query, path));
    if (format == u"xlsx")
        return done(core::saveListWorkbook(lists, query, casebook.marking(), path));
    if (format == u"pdf") {
        auto document = core::listDocument(
            lists, query, core::frameNow(casebook, core::reports::Audience::Full));
        return document ? ui::print::savePdf(*document, path) : document.error();
    }
    if (format == u"ics" && query.list == u"duties") {
        auto entries = core::dutyEntries(casebook, query);
        return entries ? writeEntries(casebook, *entries, u"Statutory clocks"_s, path)
                       : entries.error();
    }
    return noSuchFormat(format,
                        core::listDefinition(query.list)->title,
                        query.list == u"incidents" ? u"csv, xlsx and pdf"_s
                                                   : u"csv, xlsx, pdf and ics"_s);
}

core::TableData actionTable(const core::ActionList &list)
{
    core::TableData table;
    table.title = list.post;
    table.columns = {u"Reference"_s, u"Action"_s, u"From"_s, u"Due"_s, u"Priority"_s, u"State"_s};
    for (const core::ActionListRow &row : list.rows)
        table.rows << QStringList{row.reference,
                                  row.what,
                                  row.from,
                                  row.dueOn.toString(u"dd/MM/yyyy"_s),
                                  row.priority,
                                  row.state};
    return table;
}

/// What one post answers for.
Result<> writePost(Casebook &casebook, const Invocation &asked)
{
    const QString format = asked.value(u"format"_s);
    const QString path = asked.value(u"out"_s);
    auto post = core::postCalled(casebook, asked.value(u"manager"_s));
    if (!post)
        return post.error();
    auto actions = core::actionsOfPost(casebook, post->record.uid);
    if (!actions)
        return actions.error();
    const core::ActionList &list = actions->list;
    if (format == u"csv")
        return core::platform::writeAtomically(path, core::csv(actionTable(list)));
    if (format == u"xlsx")
        return core::writeActionWorkbook(list, path);
    if (format == u"ics")
        return writeEntries(casebook, core::calendarEntries(list), list.post, path);
    if (format == u"pdf") {
        auto paper
            = core::postPaper(casebook, post->record.uid, core::reports::Audience::Full);
        return paper ? ui::print::savePdf(paper->document, path) : paper.error();
    }
    return noSuchFormat(format, u"A manager's list"_s, u"csv, xlsx, pdf and ics"_s);
}

/// The open actions of all posts as one calendar.
Result<> writeCalendar(Casebook &casebook, const QString &path)
{
    auto posts = core::actionsOfPosts(casebook);
    if (!posts)
        return posts.error();
    QList<core::CalendarEntry> entries;
    for (const core::PostActions &one : *posts)
        entries += core::calendarEntries(one.list);
    return writeEntries(casebook, entries, u"Remedial actions"_s, path);
}

/// Every clock and date that runs, as a calendar.
Result<> writeDue(Casebook &casebook, const Invocation &asked)
{
    if (asked.value(u"format"_s) != u"ics")
        return noSuchFormat(asked.value(u"format"_s), u"What is due"_s, u"ics"_s);
    auto items = core::dueItems(casebook, casebook.clock().today());
    return items ? writeEntries(casebook,
                                core::calendarEntries(*items),
                                u"Casebook: what is due"_s,
                                asked.value(u"out"_s))
                 : items.error();
}

Result<> write(Casebook &casebook, const Invocation &asked)
{
    const bool actions = asked.argument(0) == u"actions";
    if (asked.argument(0) == u"due")
        return writeDue(casebook, asked);
    if (asked.has(u"manager"_s))
        return writePost(casebook, asked);
    if (actions && asked.value(u"format"_s) == u"ics")
        return writeCalendar(casebook, asked.value(u"out"_s));
    return writeList(casebook, asked);
}

int exportList(const Invocation &invocation)
{
    const QString what = invocation.argument(0);
    if (!QStringList{u"incidents"_s, u"actions"_s, u"duties"_s, u"due"_s}.contains(what)) {
        complain(
            u"Incidents, actions, duties and what is due can be exported, not \"%1\"."_s.arg(what));
        return WrongUse;
    }
    for (const QString &needed : {u"format"_s, u"out"_s}) {
        if (invocation.value(needed).isEmpty()) {
            complain(u"--%1 is missing."_s.arg(needed));
            return WrongUse;
        }
    }
    auto casebook = open(invocation, 1);
    if (!casebook)
        return refuse(casebook.error());
    if (auto done = write(**casebook, invocation); !done)
        return refuse(done.error());
    printLine(u"Wrote %1"_s.arg(invocation.value(u"out"_s)));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            {u"LIST"_s, u"CASEBOOK"_s},
            u"Writes incidents, actions or duties as csv, xlsx, pdf or ics; or all that is due as "
            u"ics. Incidents have no ics."_s,
            {{u"format"_s, u"F"_s, u"csv, xlsx, pdf or ics"_s},
             {u"manager"_s, u"POST"_s, u"only the open actions of this post, as its list"_s},
             {u"where"_s, u"TEXT"_s, u"words, and field:value such as status:new"_s},
             {u"out"_s, u"FILE"_s, u"where to"_s}},
            exportList,
            true};
}

} // namespace cli
