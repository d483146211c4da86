// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"

namespace core {

/// What became of a report that was filed: where it was sent, that it was acknowledged under a
/// number, or that it was rejected and why. The newest step is the state of the report.
struct ReportStep
{
    using Id = core::Id<ReportStep>;

    Id id;
    QString uid;
    core::Id<Duty> dutyId;
    core::Id<Submission> submissionId;
    QString state;     ///< sent, acknowledged, rejected
    QDate on;          ///< the day of it
    QString whom;      ///< where it was sent: "Datix"
    QString reference; ///< the number it has from then on
    QString reason;    ///< why it was rejected
    QString byWhom;    ///< who wrote it down
    bool operator==(const ReportStep &) const = default;
};

} // namespace core
