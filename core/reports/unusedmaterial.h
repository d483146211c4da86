// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/discretion.h"
#include "core/reports/frame.h"
#include "core/reports/reportedincident.h"

namespace core::reports {

/// One item that was gathered and is not served as evidence.
struct UnusedItem
{
    QString description;
    QDate day;
    QString location;    ///< where it is kept
    QString sensitivity; ///< what is likely, for the LSMS to settle
    QString comment;

    bool operator==(const UnusedItem &) const = default;
};

/// What an investigation gathered besides its signed statements: first accounts and interviews,
/// exhibits, footage asked for, documents, the police log, contacts and the decision log. Whether
/// each is used is for the prosecutor; the list reveals all of it (CPIA 1996 Code: record, retain,
/// reveal).
QList<UnusedItem> unusedMaterial(const ReportedInvestigation &held, const Discretion &discretion);

/// The schedule on paper.
Document unusedSchedule(const ReportedInvestigation &held,
                        const Frame &frame,
                        const Discretion &discretion);

/// The schedule as a table: number, description, date, location, sensitivity, LSMS comment.
Table unusedTable(const ReportedInvestigation &held, const Discretion &discretion);

} // namespace core::reports
