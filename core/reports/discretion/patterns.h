// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/discretion/tokens.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace core::reports::hiding {

/// What is known of a case that is no name.
struct KnownFacts
{
    QStringList identifiers; ///< of patients, as written
    QStringList numbers;     ///< of other systems, as written
    QStringList telephones;
    QStringList addresses; ///< streets and whole addresses
    QStringList places;    ///< names of sites
    QStringList teams;     ///< teams and wards of people
    QSet<QDate> births;
};

/// Finds what tells who somebody is without naming them.
class Patterns
{
public:
    /// \a shareable: places, teams and exact days are hidden too; else the names of places are
    /// found, and stand.
    Patterns(const KnownFacts &known, bool shareable);

    /// The finds in \a text (composed), in order and without overlap.
    QList<Hit> find(const QString &text) const;

private:
    struct Pattern
    {
        QRegularExpression expression; ///< for the flat text; what group 1 holds, or all, is hidden
        QString replacement;           ///< empty: it stands, and is no name either
        bool exactCase = false;
    };

    void add(const QString &expression, const QString &replacement, bool exactCase = false);
    void addPhrases(const QStringList &phrases, const QString &replacement, bool number);
    void findDates(const QString &plain, QByteArray &taken, QList<Hit> &hits) const;

    QList<Pattern> m_before; ///< before dates are looked for
    QList<Pattern> m_after;
    bool m_shareable = false;
    QSet<QDate> m_births;
};

/// The day written at the start of \a flat text, day before month, and how long it is; a month
/// without a year has the year 0. For reading dates in any usual form.
struct WrittenDay
{
    qsizetype length = 0;
    int year = 0;
    int month = 0;
    int day = 0;
};

/// The days written in a flat text, with where each begins.
QList<std::pair<qsizetype, WrittenDay>> writtenDays(const QString &flat);

} // namespace core::reports::hiding
