// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/frame.h"
#include "core/rules/returns.h"

namespace core::reports {

/// What the annual return of assaults is made from.
struct ReturnCase
{
    QString ods;    ///< ODS code of the body; may be empty
    QString sector; ///< one of returns::sectors(); empty where nobody said
    returns::Year now;
    returns::Year before;             ///< the year before it
    QMap<QString, QString> siteNames; ///< by the key the years use
    QDate firstOn;                    ///< day of the oldest incident kept
    QDate today;
};

/// A table of the return as every way out shows it: on screen, on paper, in a file.
struct ReturnTable
{
    QString heading;
    QStringList header;
    QList<QStringList> rows;
};

/// The return itself: a line each for staff, assaults, rate, medical factors and sanctions, this
/// year and the year before.
ReturnTable returnTable(const ReturnCase &held);
/// Physical assaults by site and by staff group, each by medical factors, with the year before.
ReturnTable siteTable(const ReturnCase &held);
ReturnTable groupTable(const ReturnCase &held);

/// Physical assaults by staff group as bars. Where small numbers are not shown, only whole bars
/// that may be seen are drawn; no categories where there are none.
Chart returnChart(const ReturnCase &held, Audience audience);

/// How was counted, and what is not shown to \a audience: the sentences under the figures.
QStringList returnNotes(const ReturnCase &held, Audience audience);

/// "60 physical assaults on staff, 12.5 per 1,000 staff": the return in a sentence or two.
QString returnSummary(const ReturnCase &held);

/// "1 April 2025 to 31 March 2026", and how far it has come where it is not over on \a today.
QString yearSpan(FinancialYear year, QDate today);

/// The whole return on paper, for the frame's audience.
Document annualReturn(const ReturnCase &held, const Frame &frame);

} // namespace core::reports
