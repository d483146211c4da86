// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportstep.h"
#include "core/storage/journal.h"

namespace core {

/// Reports that were filed, and what became of them. The duty follows: a filed or acknowledged
/// report stops its clock, a rejected one starts it again.
class Submissions
{
public:
    explicit Submissions(Journal &journal);

    /// A report was filed, and went to \a destination where one is named. Invalid without its
    /// number or day.
    Result<void>
    file(Submission submission, const QString &destination = {}, const QString &draftUid = {});

    /// Whoever got it confirmed it on \a on under \a reference; empty keeps the number it has.
    /// A rejected report may be accepted after all; Invalid where it is acknowledged already.
    Result<void> acknowledge(Submission::Id id, QDate on, const QString &reference = {});
    /// Whoever got it refused it on \a on, and why. Invalid without the reason.
    Result<void> reject(Submission::Id id, QDate on, const QString &reason);
    /// The number was written down wrongly.
    Result<void> correctReference(Submission::Id id, const QString &reference);

    /// What became of the reports on \a duty, oldest first.
    Result<QList<ReportStep>> stepsOf(Duty::Id duty) const;

private:
    Result<void> take(const char *useCase, Submission submission, ReportStep step);
    Result<void> dayFits(const Submission &submission, QDate on) const;

    Journal &m_journal;
};

} // namespace core
