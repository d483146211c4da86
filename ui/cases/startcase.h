// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QList>

class QWidget;

namespace ui {

class Session;

/// Asks over \a parent which incidents go with these, starts one investigation of them and opens
/// its wizard.
void startInvestigation(Session &session,
                        QWidget *parent,
                        const QList<core::Incident::Id> &incidents);

/// The same for a post-incident review.
void startReview(Session &session, QWidget *parent, const QList<core::Incident::Id> &incidents);

} // namespace ui
