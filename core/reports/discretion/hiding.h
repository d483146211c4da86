// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casepeople.h"
#include "core/domain/incidentfile.h"
#include "core/reports/discretion.h"
#include "core/reports/discretion/nameforms.h"
#include "core/reports/discretion/patterns.h"

#include <QHash>

namespace core::reports::hiding {

/// Everyone of a case: how each part is written, and every name that must not be read.
struct CaseNames
{
    QHash<qint64, QString> codes; ///< by part id: "V1", "INC-2026-0042/V1"
    NameForms forms;
    QSet<QString> places; ///< folded words of places, teams and posts: no names
};

CaseNames caseNames(const QList<IncidentFile> &incidents,
                    const CasePeople &people,
                    const QList<NamedPerson> &others);

/// What else would tell who they are.
KnownFacts knownFacts(const QList<IncidentFile> &incidents,
                      const CasePeople &people,
                      const CaseNames &names,
                      bool shareable);

} // namespace core::reports::hiding
