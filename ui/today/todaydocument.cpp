// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydocument.h"

#include "core/base/counted.h"
#include "core/reports/frame.h"
#include "core/usecases/todaywords.h"
#include "ui/tr.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::reports;

namespace {

QString monthName(const QString &month)
{
    return QLocale().toString(QDate::fromString(month + u"-01"_s, Qt::ISODate), u"MMM"_s);
}

Tone toneOf(core::Urgency urgency)
{
    switch (urgency) {
    case core::Urgency::Late:
    case core::Urgency::Now:
        return Tone::Danger;
    case core::Urgency::Soon:
        return Tone::Warning;
    case core::Urgency::Later:
    case core::Urgency::Note:
        break;
    }
    return Tone::Neutral;
}

Table needsTable(const QList<core::TodayItem> &items, QDate today)
{
    Table table{{Tr::tr("What"), Tr::tr("Where it belongs"), Tr::tr("When")}, {5, 4, 2}, {}, {}};
    for (const core::TodayItem &item : items) {
        const core::TodayWords words = core::inWords(item, today);
        table.rows.append({Cell{words.title, {}, true},
                           Cell{words.detail},
                           Cell{words.when, toneOf(words.urgency)}});
    }
    return table;
}

} // namespace

QList<core::TodayItem> byUrgency(QList<core::TodayItem> items, QDate today)
{
    const auto presses = [today](const core::TodayItem &item) {
        return core::inWords(item, today).urgency <= core::Urgency::Now;
    };
    // Within each part the order is by consequence already: law before footage before notes.
    std::stable_partition(items.begin(), items.end(), presses);
    return items;
}

Chart monthsChart(const QList<core::MonthCount> &months)
{
    Chart chart{Chart::Kind::StackedBar, {}, {}, Tr::tr("Incidents by month"), {}};
    const std::pair<QString, QString> groups[]
        = {{u"violence"_s, Tr::tr("Violence and aggression")},
           {u"theft"_s, Tr::tr("Theft and damage")},
           {u"other"_s, Tr::tr("Other security")}};
    qint64 all = 0;
    for (const auto &[group, name] : groups) {
        Series series{name, {}, Series::Role::Measured, {}};
        for (const core::MonthCount &month : months) {
            if (month.group != group)
                continue;
            series.values.append(double(month.incidents));
            all += month.incidents;
            if (chart.series.isEmpty())
                chart.categories.append(monthName(month.month));
        }
        chart.series.append(series);
    }
    chart.summary = core::counted(
        all, Tr::tr("1 incident in twelve months."), Tr::tr("%1 incidents in twelve months."));
    return chart;
}

Chart teamsChart(const QList<core::TeamActions> &teams)
{
    Chart chart{Chart::Kind::HorizontalBar, {}, {}, Tr::tr("Open actions by team"), {}};
    Series inTime{Tr::tr("In time"), {}, Series::Role::Measured, {}};
    Series overdue{Tr::tr("Overdue"), {}, Series::Role::Measured, {}};
    qint64 late = 0;
    for (const core::TeamActions &team : teams) {
        chart.categories.append(team.team.isEmpty() ? Tr::tr("No post") : team.team);
        inTime.values.append(double(team.inTime));
        overdue.values.append(double(team.overdue));
        late += team.overdue;
    }
    chart.series = {inTime, overdue};
    chart.summary = core::counted(teams.size(),
                                  Tr::tr("Open actions of 1 team; overdue: %1."),
                                  Tr::tr("Open actions of %1 teams; overdue: %2."))
                        .arg(late);
    return chart;
}

core::Result<Document> todayDocument(const core::Casebook &casebook)
{
    const QDate today = casebook.clock().today();
    const core::Today source(casebook);
    auto needs = source.needs();
    if (!needs)
        return needs.error();
    auto figures = source.figures();
    if (!figures)
        return figures.error();
    auto clocks = source.clocks(50);
    if (!clocks)
        return clocks.error();
    Document paper = begin(
        {casebook.organisation(), casebook.marking(), casebook.user().name, today, Audience::Full},
        Tr::tr("What needs attention on %1").arg(longDay(today)),
        {});
    paper.blocks.append(Paragraph{core::inWords(*figures)});
    paper.blocks.append(Heading{Tr::tr("What needs me today")});
    paper.blocks.append(needsTable(byUrgency(*needs, today), today));
    paper.blocks.append(Heading{Tr::tr("Statutory clocks")});
    paper.blocks.append(needsTable(*clocks, today));
    return paper;
}

} // namespace ui
