// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/rules/deadlines.h"
#include "core/rules/suppression.h"

#include <QMap>

#include <array>
#include <optional>

/// The annual return of assaults on staff, in the columns of the reported physical assaults (RPA)
/// of NHS Protect, 2004/05 to 2015/16: no body collects it today; boards still ask for it.
namespace core::returns {

/// What one victim counts as.
enum class Counted {
    Physical,    ///< owed a physical assault report: pars::decide() says yes
    NonPhysical, ///< a person who works for the body, attempts, threats, words and the like only
    Undecided,   ///< nobody has said what was done to them, or whether they work for the body
    Not
};

/// What \a victim of an incident of \a category counts as. "Undecided" is a count of its own and
/// never a no.
Counted countedAs(const Part &victim, const QString &category);

/// Whether medical factors contributed: the assailant did not know what they were doing, or that it
/// was wrong, because of illness, disability or treatment. All assaults are counted either way.
enum class Factors { With, Without, Unclear, NotAsked };
inline constexpr int factorsCount = 4;

/// From the intent recorded for the victim (List::Intent).
Factors factorsOf(const QString &intent);

/// What a sanction (List::Sanction) counts as. A marker on the record warns staff and punishes
/// nobody, so it is none.
enum class Sanctioned { Criminal, CivilOrAdministrative, Not, NotKnown };
Sanctioned sanctionedAs(const QString &sanctionKind);

/// One victim of one incident.
struct Assault
{
    QDate occurredOn; ///< null where nobody knows the day
    QDate reportedOn;
    Counted counted = Counted::Not;
    Factors factors = Factors::NotAsked;
    QString site;       ///< key of the site; empty where none is recorded
    QString staffGroup; ///< List::StaffGroup; empty where nobody said
};

/// One sanction that followed a physical assault.
struct SanctionTaken
{
    QDate decidedOn; ///< null where nobody knows the day
    Sanctioned counted = Sanctioned::NotKnown;
};

/// A count and how its readers see it.
struct Figure
{
    qint64 count = 0;
    suppression::Shown shown = suppression::Shown::Exact;
    bool operator==(const Figure &) const = default;
};

/// "12", "<5" or "*".
QString text(const Figure &figure);

/// One line of a split: its total, and the same by medical factors.
struct Line
{
    Figure total;
    std::array<Figure, factorsCount> factors;
    bool operator==(const Line &) const = default;
};

/// One financial year. Assaults count in the year they happened in, sanctions in the year they were
/// decided in.
struct Year
{
    FinancialYear year;
    std::optional<qint64> staff; ///< people employed on its last day
    Line physical;
    Figure nonPhysical;
    Figure undecided;
    Figure undated; ///< physical assaults reported in the year whose day nobody knows: in no total
    Figure criminal;
    Figure civil;
    Figure sanctionsNotKnown;        ///< kind not recorded
    QMap<QString, Line> sites;       ///< by key
    QMap<QString, Line> groups;      ///< by code
    QMap<QString, qint64> siteStaff; ///< where it is known

    bool operator==(const Year &) const = default;
};

/// Counts the \a assaults and \a sanctions that belong to \a year; an assault without a day counts
/// as undated in the year it was reported in.
Year counted(FinancialYear year,
             const QList<Assault> &assaults,
             const QList<SanctionTaken> &sanctions);

/// The same year for readers outside: small numbers, and those they could be worked out from, are
/// marked as not shown (core/rules/suppression.h). What is shown of a year does not depend on other
/// years, so that two returns beside each other give nothing away.
Year forOutside(Year year);

/// The sectors a health body is returned under, as codes, and their words; "Not known" for none.
QStringList sectors();
QString sectorName(const QString &code);

/// Assaults per 1,000 staff with one decimal, rounded half up: assaults / staff * 1000. Nothing
/// where the staff is not known or the count is not shown.
std::optional<QString> rate(const Figure &assaults, std::optional<qint64> staff);

} // namespace core::returns
