// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/organisationbrief.h"

#include "core/base/tr.h"
#include "core/rules/deadlinewords.h"

#include <QLocale>

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lateLines = 6;
constexpr qsizetype otherLines = 4;

QString month(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(day, u"MMMM"_s);
}

Cell change(int now, int before)
{
    if (now == before)
        return {Tr::tr("the same")};
    return now > before ? Cell{Tr::tr("%1 more").arg(now - before)}
                        : Cell{Tr::tr("%1 fewer").arg(before - now)};
}

Table figuresTable(const OrganisationBrief &held, QDate today)
{
    const QString before = month(today.addMonths(-1));
    Table table{.header = {Tr::tr("So far this month"),
                           Tr::tr("1 to %1 %2").arg(QString::number(today.day()), month(today)),
                           Tr::tr("Same days of %1").arg(before),
                           Tr::tr("Change"),
                           Tr::tr("Whole of %1").arg(before)},
                .shares = {34, 18, 18, 14, 16}};
    const auto row = [&](const QString &what, int PeriodFigures::*figure) {
        const int now = held.thisMonth.*figure;
        const int then = held.sameDays.*figure;
        table.rows << QList<Cell>{{what, {}, true},
                                  {QString::number(now)},
                                  {QString::number(then)},
                                  change(now, then),
                                  {QString::number(held.wholeMonth.*figure)}};
    };
    row(Tr::tr("Incidents"), &PeriodFigures::incidents);
    row(Tr::tr("Violent incidents"), &PeriodFigures::violent);
    row(Tr::tr("Moderate harm or worse"), &PeriodFigures::hurt);
    row(Tr::tr("Lone workers"), &PeriodFigures::alone);
    return table;
}

QString lateSentence(const BriefLine &line, QDate today, bool names)
{
    const QString late = sentence(dueOn(line.dueOn, today)).toLower();
    return names && !line.who.isEmpty() ? Tr::tr("%1: %2, %3").arg(line.what, late, line.who)
                                        : Tr::tr("%1: %2").arg(line.what, late);
}

void addList(Document &document,
             const QString &heading,
             const QStringList &all,
             qsizetype most,
             const QString &none)
{
    document.blocks << Heading{heading, 2};
    if (all.isEmpty()) {
        document.blocks << Paragraph{none, false, false};
        return;
    }
    QStringList kept = all.mid(0, all.size() > most ? most - 1 : most);
    if (all.size() > most)
        kept << Tr::tr("and %1 more").arg(all.size() - kept.size());
    document.blocks << Bullets{kept};
}

} // namespace

Document organisationBrief(const OrganisationBrief &held, const Frame &frame)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QDate today = frame.printedOn;
    Document document = begin(frame, Tr::tr("Brief for the Security Director"), {});
    const QString trend = trendSentence(held.trend);
    document.blocks = {Paragraph{Tr::tr("BRIEF FOR THE SECURITY DIRECTOR"), true, true},
                       Heading{Tr::tr("Security in %1").arg(british.toString(today, u"MMMM yyyy"_s)),
                               0},
                       figuresTable(held, today)};
    if (!held.serious.isEmpty())
        addList(document, Tr::tr("The most serious this month"), held.serious, otherLines, {});
    document.blocks << Heading{Tr::tr("Is it getting better or worse?"), 2};
    if (held.trend.size() < 6)
        document.blocks << Paragraph{trend, false, false};
    else
        document.blocks << trendChart(held.trend,
                                      Tr::tr("Incidents by month; the month that runs is left out"),
                                      trend);
    QStringList late;
    for (const BriefLine &line : held.late)
        late << lateSentence(line, today, frame.audience == Audience::Full);
    addList(document, Tr::tr("What is late?"), late, lateLines, Tr::tr("Nothing is late."));
    addList(document,
            Tr::tr("What do I sign?"),
            held.toSign,
            otherLines,
            Tr::tr("Nothing waits for you today."));
    return document;
}

} // namespace core::reports
