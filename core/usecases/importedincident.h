// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "core/domain/incidentfile.h"

#include <QMap>

namespace core {

/// The stored text of an incident's \a field ("occurred_on") as imports compare it; empty for
/// fields an incident does not hold.
QString importedField(const Incident &incident, const QString &field);

/// Sets an incident's \a field from its stored text; false for a field an incident does not hold.
bool setImportedField(Incident &incident, const QString &field, const QString &text);

/// A new incident from what a row says. \a site: the place of that name here, if there is one;
/// otherwise its name goes before the exact place.
IncidentFile importedIncident(const QMap<QString, QString> &values,
                              const QString &system,
                              const QString &reference,
                              Site::Id site);

} // namespace core
