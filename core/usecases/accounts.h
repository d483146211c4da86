// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"

namespace core {

/// A person who can open a casebook.
struct KeyHolder
{
    QString userUid;
    QString name;
    QString job;
    Role role = Role::Reader;
    QDate endsOn; ///< their last day; null for none
};

/// What can be said of a casebook before it is unlocked.
struct ClosedCasebook
{
    QString folder;
    QString name;
    QString organisation;
    QList<KeyHolder> people; ///< only uid and name are known
    QString readOnlyReason;  ///< why it cannot be written where it is; empty where it can
};

/// Looks at the casebook in \a path without a key. NotFound, Damaged or Newer say why not.
Result<ClosedCasebook> lookAt(const QString &path);

/// Whether \a passphrase is that of the person with \a userUid, for a casebook that is open behind a
/// locked window. WrongKey where it is nobody's, Denied where it is somebody else's. Takes about
/// half a second a person.
Result<void>
checkPassphrase(const QString &path, const QString &passphrase, const QString &userUid);

/// The people whose key opens \a casebook today or opened it until a last day, by name.
Result<QList<KeyHolder>> accounts(const Casebook &casebook);

} // namespace core
