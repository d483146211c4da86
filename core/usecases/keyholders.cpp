// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/usecases/casebook.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const UseCase &managing()
{
    static const UseCase useCase{u"casebook.people"_s, Permission::ManageKeys};
    return useCase;
}

} // namespace

Result<void> Casebook::writeHeader(const vault::Header &header)
{
    if (auto done = header.write(m_folder); !done)
        return done;
    m_header = header;
    return {};
}

Result<void> Casebook::addPerson(
    const QString &name, const QString &job, Role role, QDate endsOn, const QString &passphrase)
{
    if (!may(user().role, Permission::ManageKeys))
        return Error{Error::Code::Denied,
                     Tr::tr("Only the LSMS adds people who can open this casebook."),
                     {}};
    const QString userUid = newUid(m_clock.nowMs());
    auto header = vault::withPerson(
        m_header, m_keys, {userUid, name.trimmed()}, passphrase, vault::costAtCreation());
    if (!header)
        return header.error();
    // The account first: a key without an account opens nothing.
    auto done = m_journal->commit(managing(), [&](ChangeSet &set) -> Result<void> {
        auto row = set.database().run(
            u"INSERT INTO user_account (uid, name, job, role, ends_on) VALUES (?, ?, ?, ?, ?)"_s,
            {userUid,
             name.trimmed(),
             job.trimmed().isEmpty() ? u""_s : job.trimmed(),
             code(role),
             Stored<QDate>::write(endsOn)});
        if (!row)
            return row.error();
        set.note(
            userUid, u"user_account"_s, {{u"added"_s, name.trimmed()}, {u"role"_s, code(role)}});
        return {};
    });
    if (!done)
        return done.error();
    return writeHeader(*header);
}

Result<void> Casebook::removePerson(const QString &userUid)
{
    if (userUid == user().userUid)
        return Error{Error::Code::Invalid,
                     Tr::tr("You cannot take away your own key. Another LSMS can."),
                     {}};
    auto header = vault::withoutPerson(m_header, m_keys, userUid);
    if (!header)
        return header.error();
    auto done = m_journal->commit(managing(), [&](ChangeSet &set) -> Result<void> {
        auto row = set.database().run(u"UPDATE user_account SET removed_on = ? WHERE uid = ?"_s,
                                      {m_clock.today().toString(Qt::ISODate), userUid});
        if (!row)
            return row.error();
        set.note(userUid, u"user_account"_s, {{u"removed"_s, true}});
        return {};
    });
    if (!done)
        return done.error();
    return writeHeader(*header);
}

Result<void> Casebook::changePassphrase(const QString &current, const QString &next)
{
    auto proved = vault::unlock(m_header, current, user().name);
    if (!proved)
        return proved.error();
    auto header
        = vault::withPassphrase(m_header, m_keys, user().userUid, next, vault::costAtCreation());
    if (!header)
        return header.error();
    auto done
        = m_journal->commit({u"casebook.passphrase"_s, Permission::Read}, [&](ChangeSet &set) {
              set.note(user().userUid, u"user_account"_s, {{u"passphrase"_s, u"changed"_s}});
              return Result<void>();
          });
    if (!done)
        return done.error();
    return writeHeader(*header);
}

} // namespace core
