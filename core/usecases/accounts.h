// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace core {

/// A person who can open a casebook.
struct Account
{
    QString userUid;
    QString name;
    QString job;
    Role role = Role::Reader;
    QDate endsOn; ///< their last day; null for none
};

/// The people whose key opens \a casebook today or opened it until a last day, by name.
Result<QList<Account>> accounts(const Casebook &casebook);

} // namespace core
