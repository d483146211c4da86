// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/returns.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/pars.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::returns {

namespace {

/// The counts of a year that add up, in one list, with where each came from.
class Table
{
public:
    explicit Table(Year &year) { addAll(year); }

    void suppress()
    {
        QList<qint64> counts;
        for (const Figure *figure : std::as_const(m_figures))
            counts.append(figure->count);
        const QList<suppression::Shown> shown = suppression::suppressed(counts, m_sums);
        for (qsizetype i = 0; i < m_figures.size(); ++i)
            m_figures.at(i)->shown = shown.at(i);
    }

private:
    qsizetype add(Figure &figure)
    {
        m_figures.append(&figure);
        return m_figures.size() - 1;
    }

    /// The figures of a line; the total comes first.
    QList<qsizetype> add(Line &line)
    {
        QList<qsizetype> cells{add(line.total)};
        for (Figure &figure : line.factors)
            cells.append(add(figure));
        m_sums.append(suppression::Sum{cells.constFirst(), cells.mid(1)});
        return cells;
    }

    /// A split adds up to \a whole in every column.
    void add(QMap<QString, Line> &split, const QList<qsizetype> &whole)
    {
        QList<suppression::Sum> columns;
        for (const qsizetype total : whole)
            columns.append(suppression::Sum{total, {}});
        for (Line &line : split) {
            const QList<qsizetype> cells = add(line);
            for (qsizetype column = 0; column < cells.size(); ++column)
                columns[column].parts.append(cells.at(column));
        }
        if (!split.isEmpty())
            m_sums += columns;
    }

    void addAll(Year &year)
    {
        const QList<qsizetype> whole = add(year.physical);
        add(year.sites, whole);
        add(year.groups, whole);
    }

    QList<Figure *> m_figures;
    QList<suppression::Sum> m_sums;
};

void addTo(Line &line, Factors factors)
{
    ++line.total.count;
    ++line.factors[size_t(factors)].count;
}

} // namespace

Counted countedAs(const Part &victim, const QString &category)
{
    const pars::Decision decision = pars::decide(victim);
    if (decision.owed == Tri::Yes)
        return Counted::Physical;
    if (decision.owed == Tri::Unknown) {
        // Without acts only the kind of the incident says whether an assault may be meant.
        const bool maybe = decision.reason == pars::Reason::WorkNotAsked || category == u"PA";
        return maybe ? Counted::Undecided : Counted::Not;
    }
    if (decision.reason != pars::Reason::NoContact)
        return Counted::Not;
    return pars::worksForBody(victim.workStatus) == Tri::Yes ? Counted::NonPhysical
                                                             : Counted::Undecided;
}

Factors factorsOf(const QString &intent)
{
    if (intent == u"clinical")
        return Factors::With;
    if (intent == u"deliberate")
        return Factors::Without;
    return intent == u"unclear" ? Factors::Unclear : Factors::NotAsked;
}

Sanctioned sanctionedAs(const QString &sanctionKind)
{
    static const QStringList criminal{
        u"behaviour_order"_s, u"out_of_court"_s, u"prosecution"_s, u"private_prosecution"_s};
    static const QStringList civil{u"verbal_warning"_s,
                                   u"informal_letter"_s,
                                   u"behaviour_agreement"_s,
                                   u"yellow_card"_s,
                                   u"red_card"_s,
                                   u"withhold_treatment"_s,
                                   u"special_allocation"_s,
                                   u"civil_injunction"_s,
                                   u"respect_order"_s};
    if (criminal.contains(sanctionKind))
        return Sanctioned::Criminal;
    if (civil.contains(sanctionKind))
        return Sanctioned::CivilOrAdministrative;
    const bool none = sanctionKind == u"none" || sanctionKind == u"marker";
    return none ? Sanctioned::Not : Sanctioned::NotKnown;
}

QString text(const Figure &figure)
{
    switch (figure.shown) {
    case suppression::Shown::Few:
        return u"<%1"_s.arg(suppression::smallestShown);
    case suppression::Shown::Withheld:
        return u"*"_s;
    case suppression::Shown::Exact:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(figure.count);
}

Year counted(FinancialYear year,
             const QList<Assault> &assaults,
             const QList<SanctionTaken> &sanctions)
{
    Year sum;
    sum.year = year;
    for (const Assault &one : assaults) {
        if (!one.occurredOn.isValid()) {
            if (one.counted == Counted::Physical && FinancialYear::of(one.reportedOn) == year)
                ++sum.undated.count;
            continue;
        }
        if (FinancialYear::of(one.occurredOn) != year)
            continue;
        if (one.counted == Counted::NonPhysical)
            ++sum.nonPhysical.count;
        if (one.counted == Counted::Undecided)
            ++sum.undecided.count;
        if (one.counted != Counted::Physical)
            continue;
        addTo(sum.physical, one.factors);
        addTo(sum.sites[one.site], one.factors);
        addTo(sum.groups[one.staffGroup], one.factors);
    }
    for (const SanctionTaken &one : sanctions) {
        if (!one.decidedOn.isValid() || FinancialYear::of(one.decidedOn) != year)
            continue;
        if (one.counted == Sanctioned::Criminal)
            ++sum.criminal.count;
        if (one.counted == Sanctioned::CivilOrAdministrative)
            ++sum.civil.count;
        if (one.counted == Sanctioned::NotKnown)
            ++sum.sanctionsNotKnown.count;
    }
    return sum;
}

Year forOutside(Year year)
{
    Table(year).suppress();
    for (Figure *figure : {&year.nonPhysical,
                           &year.undecided,
                           &year.undated,
                           &year.criminal,
                           &year.civil,
                           &year.sanctionsNotKnown})
        figure->shown = suppression::alone(figure->count);
    return year;
}

QStringList sectors()
{
    return {u"acute"_s,
            u"ambulance"_s,
            u"mental_health"_s,
            u"community"_s,
            u"primary_care"_s,
            u"special"_s};
}

QString sectorName(const QString &code)
{
    static const QMap<QString, const char *> names{
        {u"acute"_s, QT_TRANSLATE_NOOP("Core", "Acute")},
        {u"ambulance"_s, QT_TRANSLATE_NOOP("Core", "Ambulance")},
        {u"mental_health"_s, QT_TRANSLATE_NOOP("Core", "Mental health and learning disability")},
        {u"community"_s, QT_TRANSLATE_NOOP("Core", "Community")},
        {u"primary_care"_s, QT_TRANSLATE_NOOP("Core", "Primary care")},
        {u"special"_s, QT_TRANSLATE_NOOP("Core", "Special health authority")},
    };
    const char *name = names.value(code, nullptr);
    return name ? Tr::tr(name) : notKnown();
}

std::optional<QString> rate(const Figure &assaults, std::optional<qint64> staff)
{
    if (!staff || *staff <= 0 || assaults.shown != suppression::Shown::Exact)
        return {};
    const qint64 tenths = (assaults.count * 20'000 + *staff) / (2 * *staff);
    return u"%1.%2"_s.arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(tenths / 10))
        .arg(tenths % 10);
}

} // namespace core::returns
