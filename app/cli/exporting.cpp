// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/exchange/actionworkbook.h"
#include "core/exchange/tablecsv.h"
#include "core/exchange/tableworkbook.h"
#include "core/platform/atomicfile.h"
#include "core/reports/listreport.h"
#include "core/usecases/actionlists.h"
#include "core/usecases/lists/listtable.h"
#include "core/usecases/statutorypapers.h"
#include "ui/print/printing.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Casebook;
using core::Error;
using core::Result;

namespace {

Error noSuchFormat(const QString &format, const QString &what)
{
    return {
        Error::Code::Invalid,
        u"%1 cannot be exported as \"%2\". There are csv, xlsx, pdf and, for actions, ics."_s.arg(
            what, format),
        {}};
}

QString title(const QString &id)
{
    if (id == u"actions")
        return u"Remedial actions"_s;
    return id == u"duties" ? u"Statutory duties"_s : u"Incidents"_s;
}

/// Everything a list finds.
Result<> writeList(Casebook &casebook, const Invocation &asked)
{
    const QString format = asked.value(u"format"_s);
    const QString path = asked.value(u"out"_s);
    const bool paper = format == u"pdf";
    core::Lists lists(casebook.database(), casebook.clock().today());
    core::ListQuery query;
    query.list = asked.argument(0);
    query.text = asked.value(u"where"_s);
    query.strict = true;
    auto table = core::listTable(
        lists, query, title(query.list), paper ? core::printedColumns(query.list) : QStringList());
    if (!table)
        return table.error();
    if (format == u"csv")
        return core::platform::writeAtomically(path, core::csv(*table));
    if (format == u"xlsx")
        return core::writeTableWorkbook(*table, casebook.marking(), casebook.clock().today(), path);
    if (paper)
        return ui::print::savePdf(
            core::reports::listReport(core::frameNow(casebook, core::reports::Audience::Full),
                                      table->title,
                                      query.text,
                                      table->columns,
                                      table->rows),
            path);
    return noSuchFormat(format, title(query.list));
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
        return core::platform::writeAtomically(
            path,
            core::calendar(
                core::calendarEntries(list), list.post, list.marking, casebook.clock().now()));
    if (format == u"pdf") {
        const core::TableData table = actionTable(list);
        return ui::print::savePdf(
            core::reports::listReport(core::frameNow(casebook, core::reports::Audience::Full),
                                      list.post,
                                      list.holder,
                                      table.columns,
                                      table.rows),
            path);
    }
    return noSuchFormat(format, title(u"actions"_s));
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
    return core::platform::writeAtomically(
        path,
        core::calendar(entries, title(u"actions"_s), casebook.marking(), casebook.clock().now()));
}

Result<> write(Casebook &casebook, const Invocation &asked)
{
    const bool actions = asked.argument(0) == u"actions";
    if (asked.has(u"manager"_s))
        return writePost(casebook, asked);
    if (actions && asked.value(u"format"_s) == u"ics")
        return writeCalendar(casebook, asked.value(u"out"_s));
    return writeList(casebook, asked);
}

int exportList(const Invocation &invocation)
{
    const QString what = invocation.argument(0);
    if (!QStringList{u"incidents"_s, u"actions"_s, u"duties"_s}.contains(what)) {
        complain(u"Incidents, actions and duties can be exported, not \"%1\"."_s.arg(what));
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
            u"Writes incidents, actions or duties as csv, xlsx, pdf or (actions) ics."_s,
            {{u"format"_s, u"F"_s, u"csv, xlsx, pdf or ics"_s},
             {u"manager"_s, u"POST"_s, u"only the open actions of this post, as its list"_s},
             {u"where"_s, u"TEXT"_s, u"words, and field:value such as status:new"_s},
             {u"out"_s, u"FILE"_s, u"where to"_s}},
            exportList,
            true};
}

} // namespace cli
