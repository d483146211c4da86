// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/uuid7.h"
#include "core/storage/search.h"
#include "core/storage/searchsources.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace core {

Journal::Journal(Database &db,
                 const QByteArray &auditKey,
                 const SignedIn &user,
                 const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_audit(db, auditKey)
    , m_user(user)
    , m_clock(clock)
{}

Result<Changes> Journal::commit(const UseCase &useCase,
                                const std::function<Result<void>(ChangeSet &)> &work,
                                const QString &reason)
{
    if (!may(m_user.role, useCase.permission))
        return Error{
            Error::Code::Denied,
            Tr::tr("Your role in this casebook does not allow this. Ask the LSMS to do it."),
            useCase.code};
    Transaction transaction(m_db);
    const qint64 now = m_clock.nowMs();
    ChangeSet set(m_db, now);
    if (auto done = work(set); !done)
        return done.error();

    Changes changes;
    if (!set.notes().isEmpty()) {
        changes.changeSetUid = newUid(now);
        QSet<QString> worded;
        for (const AuditNote &note : set.notes()) {
            changes.tables.insert(note.kind);
            if (!note.recordUid.isEmpty() && isSearched(note.kind))
                worded.insert(note.recordUid);
        }
        changes.recordUids = set.touchedRecords();
        changes.recordUids.remove(QString());
        auto noted = m_audit.append(
            {0, changes.changeSetUid, now, m_user.userUid, m_user.name, useCase.code, reason},
            set.notes());
        if (!noted)
            return noted.error();
        const SearchIndex index(m_db);
        auto indexed = useCase.indexLater ? index.postpone(worded)
                                          : index.refresh(worded, changes.tables);
        if (!indexed)
            return indexed.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    if (!changes.changeSetUid.isEmpty())
        Q_EMIT changed(changes);
    return changes;
}

} // namespace core
