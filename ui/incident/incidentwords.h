// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"
#include "ui/theme/theme.h"

class QLayout;

namespace ui {

/// "Thu 12 Nov 2026"; empty where there is none.
QString dayWords(QDate day);
/// "Thu 12 Nov 2026, 22:40", or "…, time not known"; empty where there is no day.
QString momentWords(QDate day, QTime at);
/// When it happened, with how exactly that is known.
QString happenedWords(const core::Incident &incident);
/// Where it happened: site, exact place, address.
QString placeWords(const core::HeldCase &held);
/// The kind it is counted under, in both levels.
QString kindWords(const core::Incident &incident);
/// What applies beside the kind: "Weapon: knife. Hate: race."; and what was asked and does not.
QString overlayWords(const core::Incident &incident);

/// The colour that goes with a status, a degree of harm or the state of a duty.
Tone statusTone(const QString &status);
Tone harmTone(const QString &harm);

/// Takes everything out of \a layout; its widgets go as soon as nothing uses them.
void clear(QLayout *layout);

} // namespace ui
