// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// lsms: everything. deputy: all but people who can open the casebook and keys. reader: reads,
/// comments, approves, signs.
enum class Role { Lsms, Deputy, Reader };

/// What a use case asks of the person who is signed in.
enum class Permission { Read, Comment, Approve, Write, ManageKeys };

/// Whether \a role may do it. Roles guard against mistakes, not against someone who holds the file.
constexpr bool may(Role role, Permission permission)
{
    switch (permission) {
    case Permission::Read:
    case Permission::Comment:
    case Permission::Approve:
        return true;
    case Permission::Write:
        return role != Role::Reader;
    case Permission::ManageKeys:
        return role == Role::Lsms;
    }
    return false;
}

/// The person whose key opened the casebook.
struct SignedIn
{
    QString userUid;
    QString name;
    Role role = Role::Reader;
};

} // namespace core
