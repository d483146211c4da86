// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "core/usecases/due.h"
#include "core/usecases/finder.h"
#include "core/usecases/lists/listdefinition.h"
#include "core/usecases/lists/lists.h"
#include "core/usecases/today.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int page = 60;

template<typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

/// A page fetched as the window fetches it: in hand, its words made when they are shown.
void pageOf(
    Suite &suite, Casebook &casebook, const QString &name, const ListQuery &query, double part)
{
    if (!suite.wants(name))
        return;
    Lists lists(casebook.database(), today);
    auto total = lists.count(query);
    must(total);
    const qint64 first = std::max<qint64>(0, qint64(double(*total) * part) - page);
    suite.add(compare(casebook.database(), {.name = name, .goal = 1.3, .most = 16}, [&] {
        must(lists.rows(query, first, page));
    }));
}

/// Finding a place in the list that was never looked at costs a walk along its index, once.
void jump(Suite &suite, Casebook &casebook, const QString &name, const ListQuery &query)
{
    if (!suite.wants(name))
        return;
    Lists lists(casebook.database(), today);
    auto total = lists.count(query);
    must(total);
    int times = 0;
    suite.add(timed({.name = name, .most = 16}, 9, [&] {
        must(lists.rows(query, *total * ++times / 11, page));
    }));
}

/// The words of what a window shows of a page.
void wordsOf(Suite &suite, Casebook &casebook, const QString &name)
{
    if (!suite.wants(name))
        return;
    const ListDefinition list = incidentList();
    QStringList columns;
    for (const auto &[column, share] : list.printed)
        columns << column;
    Lists lists(casebook.database(), today);
    suite.add(timed({.name = name, .most = 16}, 9, [&] {
        auto rows = lists.rows({.list = list.id}, 0, page, columns);
        must(rows);
        for (const ListRow &row : std::as_const(*rows)) {
            for (int at = 0; at < columns.size(); ++at)
                listText(*list.column(columns.at(at)), row.value(at));
        }
    }));
}

} // namespace

void listFigures(Suite &suite, Casebook &casebook)
{
    const ListDefinition list = incidentList();
    for (const ListSort &sort : list.sorts)
        pageOf(suite,
               casebook,
               u"list, first page by "_s + sort.column,
               {.list = list.id, .sort = sort.column},
               0);
    const QMap<QString, QString> closed{{u"status"_s, u"closed"_s}};
    pageOf(suite, casebook, u"list, first page, status closed"_s, {.list = list.id, .filters = closed}, 0);
    pageOf(suite, casebook, u"list, middle page"_s, {.list = list.id}, 0.5);
    pageOf(suite, casebook, u"list, last page"_s, {.list = list.id}, 1);
    pageOf(suite,
           casebook,
           u"list, middle page, status closed"_s,
           {.list = list.id, .filters = closed},
           0.5);
    jump(suite, casebook, u"list, jump to a new place"_s, {.list = list.id});
    wordsOf(suite, casebook, u"list, first page with its words"_s);
    const QString counted = u"list, counted"_s;
    if (suite.wants(counted)) {
        Lists lists(casebook.database(), today);
        suite.add(compare(casebook.database(), {.name = counted, .goal = 1.3}, [&] {
            must(lists.count({.list = list.id}));
        }));
    }
}

void searchFigures(Suite &suite, Casebook &casebook)
{
    const QString words = u"punched me in the face"_s;
    for (qsizetype typed = 1; typed <= words.size(); typed += 3) {
        const QString name = u"search, “%1”"_s.arg(words.left(typed));
        if (suite.wants(name))
            suite.add(compare(casebook.database(), {.name = name, .goal = 1.3, .most = 50}, [&] {
                must(Finder(casebook.database()).find(words.left(typed), 50));
            }));
    }
}

void todayFigures(Suite &suite, Casebook &casebook)
{
    const auto add = [&](const QString &name, const Work &work) {
        if (suite.wants(name))
            suite.add(compare(casebook.database(), {.name = name, .most = 100}, work));
    };
    const Today day(casebook);
    add(u"today, figures"_s, [&] { must(day.figures()); });
    add(u"today, what needs you"_s, [&] { must(day.needs()); });
    add(u"today, clocks"_s, [&] { must(day.clocks()); });
    add(u"today, twelve months"_s, [&] { must(day.months()); });
    add(u"today, actions by team"_s, [&] { must(day.teams()); });
    const QString due = u"due, every date that runs"_s;
    if (suite.wants(due))
        suite.add(timed({.name = due, .most = 100}, 5, [&] { must(dueItems(casebook, today)); }));
}

} // namespace bench
