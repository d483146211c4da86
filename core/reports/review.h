// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casepeople.h"
#include "core/domain/reviewfile.h"
#include "core/reports/discretion.h"
#include "core/reports/frame.h"

namespace core::reports {

/// How often it happened at the place of the incidents, or of their kind, month by month.
struct MonthFigures
{
    Id<Site> siteId;        ///< the place counted; null where the kind is counted everywhere
    QString category;       ///< the kind counted (List::Category), where there is no one place
    QList<QDate> months;    ///< the first day of each, oldest first
    QList<double> physical; ///< physical assaults, month by month
    QList<double> other;    ///< everything else
};

/// That a version is released, and by whom: printed instead of "uncontrolled when printed".
struct Release
{
    qint64 version = 0;
    QDate on;
    QString by;
};

/// Everything a review's report is written from.
struct ReviewReport
{
    ReviewFile file;
    CasePeople people;
    std::optional<MonthFigures> figures;
    QString chainHead; ///< as ChainHead::shortForm() gives it
    std::optional<Release> release;
};

/// The post-incident review for the audience of \a frame, its sections in the order of domain 9.
/// The first page is alone sufficient: in short, what was found, what happens next. What nobody
/// recorded is said to be so; unknown is never printed as no. \a discretion has the same audience.
Document review(const ReviewReport &report, const Frame &frame, const Discretion &discretion);

} // namespace core::reports
