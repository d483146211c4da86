// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/review.h"

/// A fictional review with something in every field.
namespace sample {

/// Three incidents, two victims in one of them, an investigation, actions in every state, signed by
/// one and waiting for two.
core::reports::ReviewReport richReview();

/// The same review with everything removed but its reference and one bare incident.
core::reports::ReviewReport bareReview();

/// The frame of a copy printed on 25 November 2026.
core::reports::Frame reviewFrame(core::reports::Audience audience);

/// The report of \a report for an audience.
core::reports::Document reviewDocument(const core::reports::ReviewReport &report,
                                       core::reports::Audience audience);

/// A record with this number of 2026.
core::Record record(const QString &kind, qint64 id, qint64 number, const QString &title);
/// Gives the review of richReview() its investigation and casework.
void addInvestigation(core::ReviewFile &file);

} // namespace sample
