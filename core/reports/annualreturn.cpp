// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/annualreturn.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace core::reports {

using namespace Qt::StringLiterals;
using returns::Figure;
using returns::Line;
using returns::Year;
using suppression::Shown;

namespace {

QString number(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
}

QString dayAndMonth(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

QString staffText(std::optional<qint64> staff)
{
    return staff ? number(*staff) : notKnown();
}

/// The rate, or why there is none.
QString rateText(const Figure &assaults, std::optional<qint64> staff)
{
    if (const auto rate = returns::rate(assaults, staff))
        return *rate;
    return staff ? Tr::tr("not shown") : Tr::tr("number of staff not known");
}

QStringList factorNames()
{
    return {Tr::tr("With medical factors"),
            Tr::tr("Without medical factors"),
            Tr::tr("Unclear"),
            Tr::tr("Not known")};
}

/// The keys of both years in \a order, those of nobody last.
QStringList keysOf(const QMap<QString, Line> &now,
                   const QMap<QString, Line> &before,
                   const std::function<bool(const QString &, const QString &)> &comesFirst)
{
    QStringList keys = now.keys();
    for (const QString &key : before.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    std::sort(keys.begin(), keys.end(), [&](const QString &one, const QString &other) {
        if (one.isEmpty() != other.isEmpty())
            return other.isEmpty();
        return comesFirst(one, other);
    });
    return keys;
}

QStringList siteKeys(const ReturnCase &held)
{
    return keysOf(
        held.now.sites, held.before.sites, [&held](const QString &one, const QString &other) {
            return QString::localeAwareCompare(held.siteNames.value(one),
                                               held.siteNames.value(other))
                   < 0;
        });
}

QStringList groupKeys(const ReturnCase &held)
{
    const QList<Code> &order = codes(List::StaffGroup);
    const auto place = [&order](const QString &code) {
        const auto found = std::find_if(
            order.cbegin(), order.cend(), [&](const Code &one) { return one.code == code; });
        return std::pair(found - order.cbegin(), code);
    };
    return keysOf(
        held.now.groups, held.before.groups, [&place](const QString &one, const QString &other) {
            return place(one) < place(other);
        });
}

QString groupName(const QString &code)
{
    return code.isEmpty() ? Tr::tr("Staff group not known") : label(List::StaffGroup, code);
}

QStringList splitHeader(const QString &first, const ReturnCase &held)
{
    return QStringList{first, held.now.year.label()} + factorNames()
           + QStringList{held.before.year.label()};
}

QStringList splitRow(const QString &name, const Line &now, const Line &before)
{
    QStringList row{name, returns::text(now.total)};
    for (const Figure &figure : now.factors)
        row.append(returns::text(figure));
    row.append(returns::text(before.total));
    return row;
}

} // namespace

QString yearSpan(FinancialYear year, QDate today)
{
    const QString span
        = Tr::tr("%1 to %2").arg(dayAndMonth(year.first()), dayAndMonth(year.last()));
    if (today > year.last())
        return span;
    return Tr::tr("%1, so far: the year is not over").arg(span);
}

ReturnTable returnTable(const ReturnCase &held)
{
    const Year &now = held.now;
    const Year &before = held.before;
    ReturnTable table{Tr::tr("The return"),
                      {Tr::tr("Financial year"), now.year.label(), before.year.label()},
                      {}};
    const auto add = [&](const QString &name, const QString &one, const QString &other) {
        table.rows.append({name, one, other});
    };
    const auto count = [&](const QString &name, const Figure &one, const Figure &other) {
        add(name, returns::text(one), returns::text(other));
    };
    add(Tr::tr("Total staff on 31 March"), staffText(now.staff), staffText(before.staff));
    count(Tr::tr("Physical assaults on staff"), now.physical.total, before.physical.total);
    add(Tr::tr("Physical assaults per 1,000 staff"),
        rateText(now.physical.total, now.staff),
        rateText(before.physical.total, before.staff));
    const QStringList names{Tr::tr("Of these, with medical factors"),
                            Tr::tr("Of these, without medical factors"),
                            Tr::tr("Of these, unclear"),
                            Tr::tr("Of these, medical factors not known")};
    for (size_t i = 0; i < size_t(returns::factorsCount); ++i)
        count(names.at(qsizetype(i)), now.physical.factors[i], before.physical.factors[i]);
    count(Tr::tr("Criminal sanctions"), now.criminal, before.criminal);
    count(Tr::tr("Civil and administrative sanctions"), now.civil, before.civil);
    if (now.sanctionsNotKnown.count + before.sanctionsNotKnown.count > 0)
        count(Tr::tr("Sanctions of a kind not known"),
              now.sanctionsNotKnown,
              before.sanctionsNotKnown);
    count(Tr::tr("Non-physical assaults on staff"), now.nonPhysical, before.nonPhysical);
    count(Tr::tr("Not decided: acts or employment not known"), now.undecided, before.undecided);
    count(Tr::tr("Physical assaults on a day not known"), now.undated, before.undated);
    return table;
}

ReturnTable siteTable(const ReturnCase &held)
{
    ReturnTable table{Tr::tr("Physical assaults by site"), splitHeader(Tr::tr("Site"), held), {}};
    const bool rates = !held.now.siteStaff.isEmpty();
    if (rates)
        table.header += QStringList{Tr::tr("Staff"), Tr::tr("Per 1,000 staff")};
    for (const QString &key : siteKeys(held)) {
        const Line line = held.now.sites.value(key);
        QStringList row = splitRow(key.isEmpty() ? Tr::tr("No site recorded")
                                                 : held.siteNames.value(key, notKnown()),
                                   line,
                                   held.before.sites.value(key));
        if (rates) {
            const auto staff = held.now.siteStaff.constFind(key);
            const bool known = staff != held.now.siteStaff.cend();
            row += known ? QStringList{number(*staff), rateText(line.total, *staff)}
                         : QStringList{notKnown(), QString()};
        }
        table.rows.append(row);
    }
    if (!table.rows.isEmpty()) {
        QStringList row = splitRow(Tr::tr("All sites"), held.now.physical, held.before.physical);
        if (rates)
            row += QStringList{staffText(held.now.staff),
                               held.now.staff ? rateText(held.now.physical.total, held.now.staff)
                                              : QString()};
        table.rows.append(row);
    }
    return table;
}

ReturnTable groupTable(const ReturnCase &held)
{
    ReturnTable table{
        Tr::tr("Physical assaults by staff group"), splitHeader(Tr::tr("Staff group"), held), {}};
    for (const QString &key : groupKeys(held))
        table.rows.append(
            splitRow(groupName(key), held.now.groups.value(key), held.before.groups.value(key)));
    if (!table.rows.isEmpty())
        table.rows.append(
            splitRow(Tr::tr("All staff groups"), held.now.physical, held.before.physical));
    return table;
}

Chart returnChart(const ReturnCase &held, Audience audience)
{
    const bool outside = audience != Audience::Full;
    Chart chart{Chart::Kind::HorizontalBar,
                {},
                {},
                Tr::tr("Physical assaults by staff group, %1").arg(held.now.year.label()),
                returnSummary(held)};
    const QStringList names = outside ? QStringList{Tr::tr("Physical assaults")} : factorNames();
    for (const QString &name : names)
        chart.series.append({name, {}, Series::Role::Measured, {}});
    for (const QString &key : groupKeys(held)) {
        const auto line = held.now.groups.constFind(key);
        if (line == held.now.groups.cend())
            continue;
        chart.categories.append(groupName(key));
        if (outside) {
            const bool shown = line->total.shown == Shown::Exact;
            chart.series.first().values.append(shown ? double(line->total.count)
                                                     : std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        for (size_t i = 0; i < size_t(returns::factorsCount); ++i)
            chart.series[qsizetype(i)].values.append(double(line->factors[i].count));
    }
    if (!outside)
        return chart;
    chart.caption = Tr::tr("%1. Small numbers, and those withheld with them, have no bar.")
                        .arg(chart.caption);
    const QList<double> &bars = chart.series.constFirst().values;
    if (std::all_of(bars.cbegin(), bars.cend(), [](double bar) { return std::isnan(bar); }))
        chart.categories.clear(); // nothing that may be drawn
    return chart;
}

QString returnSummary(const ReturnCase &held)
{
    const Figure &all = held.now.physical.total;
    QString sentence = all.shown == Shown::Exact && all.count == 1
                           ? Tr::tr("1 physical assault on staff in %1").arg(held.now.year.label())
                           : Tr::tr("%1 physical assaults on staff in %2")
                                 .arg(returns::text(all), held.now.year.label());
    if (const auto rate = returns::rate(all, held.now.staff))
        sentence += Tr::tr(", %1 per 1,000 staff").arg(*rate);
    return Tr::tr("%1; %2 the year before.")
        .arg(sentence, returns::text(held.before.physical.total));
}

QStringList returnNotes(const ReturnCase &held, Audience audience)
{
    QStringList notes{
        Tr::tr("One assault is one person who works for the body, in any employment, with whom "
               "contact was made, whatever the intent: the same rule by which a physical assault "
               "report (PARS) is owed. Withdrawn entries and duplicates are left out."),
        Tr::tr("An assault counts in the financial year it happened in (1 April to 31 March). One "
               "whose day nobody knows is in no total; it is listed apart, in the year it was "
               "reported in."),
        Tr::tr("Medical factors are those recorded with each assault: illness, disability or "
               "treatment, not voluntary intoxication. Where nobody said, they are not known, "
               "which is not the same as none."),
        Tr::tr("Sanctions that followed a physical assault count in the year they were decided in. "
               "Criminal: prosecutions, out-of-court disposals and Criminal Behaviour Orders. "
               "Civil and administrative: warnings, agreements, exclusion, withheld treatment and "
               "civil orders. A marker on a record is no sanction."),
        Tr::tr("The rate is assaults divided by staff, times 1,000; staff are all people employed "
               "on 31 March at the end of the year."),
        Tr::tr("No body collects this return today: the national collection ended with 2015/16. "
               "The columns are those of its last years."),
    };
    if (held.today <= held.now.year.last())
        notes.append(Tr::tr("%1 is not over: its figures and its rate do not compare with those of "
                            "a whole year.")
                         .arg(held.now.year.label()));
    if (held.firstOn.isValid() && held.firstOn > held.before.year.first())
        notes.append(Tr::tr("The first incident kept here happened on %1: what happened before is "
                            "not counted.")
                         .arg(dayAndMonth(held.firstOn)));
    if (audience != Audience::Full)
        notes.append(Tr::tr(
            "For readers outside the organisation, counts of 1 to 4 are shown as “<5”. “*” "
            "is a number above 0 that is withheld because a small one could be worked out from it. "
            "Zeros and all other totals are shown as they are, not rounded. Rates of counts "
            "that are not shown are not shown."));
    return notes;
}

Document annualReturn(const ReturnCase &held, const Frame &frame)
{
    Document document = begin(
        frame, Tr::tr("Annual return of assaults on staff, %1").arg(held.now.year.label()), {});
    document.blocks << Facts{{{Tr::tr("Health body"), frame.organisation},
                              {Tr::tr("ODS code"), held.ods.isEmpty() ? notKnown() : held.ods},
                              {Tr::tr("Sector"), returns::sectorName(held.sector)},
                              {Tr::tr("Financial year"), yearSpan(held.now.year, held.today)}}};
    document.blocks << Paragraph{returnSummary(held), false, false};
    if (!held.now.staff)
        document.blocks << Callout{Tr::tr("There is no rate"),
                                   Tr::tr("The number of staff on %1 is not recorded.")
                                       .arg(dayAndMonth(held.now.year.last())),
                                   Tone::Warning};
    const auto append = [&document](const ReturnTable &table, const QList<double> &shares) {
        document.blocks << Heading{table.heading};
        Table printed{table.header, shares, {}, {}};
        for (const QStringList &row : table.rows) {
            QList<Cell> cells;
            for (const QString &text : row)
                cells << Cell{text, {}, cells.isEmpty()};
            printed.rows << cells;
        }
        document.blocks << printed;
    };
    append(returnTable(held), {5, 2, 2});
    const ReturnTable sites = siteTable(held);
    QList<double> shares{3.4, 1.2, 1.4, 1.4, 1.2, 1.2, 1.2};
    append(sites, sites.header.size() > shares.size() ? shares + QList<double>{1.2, 1.2} : shares);
    append(groupTable(held), shares);
    if (const Chart chart = returnChart(held, frame.audience); !chart.categories.isEmpty())
        document.blocks << chart;
    document.blocks << Heading{Tr::tr("How this was counted")}
                    << Bullets{returnNotes(held, frame.audience)};
    return document;
}

} // namespace core::reports
