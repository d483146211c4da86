// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace core {

/// What a casebook says of itself, and whose law it follows.
struct Organisation
{
    QString name;
    QString ods;
    QString marking;      ///< protective marking of every page
    QString jurisdiction; ///< GB or NI: whose RIDDOR

    bool operator==(const Organisation &) const = default;
};

Organisation organisationOf(const Casebook &casebook);

/// Saves it in one commit. Where the jurisdiction changes, every duty of every victim is worked out
/// anew; the earlier results stay to be read. Invalid without a name, a marking or a jurisdiction.
Result<void> changeOrganisation(Casebook &casebook, Organisation next);

/// Says in which nation the organisation of a new casebook is, EW, SCT or NI: whose RIDDOR and whose
/// bank holidays count. Settings change each by itself later. Invalid for any other code.
Result<void> startInNation(Casebook &casebook, const QString &nation);

} // namespace core
