// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/signedin.h"
#include "core/storage/changeset.h"

#include <QObject>

#include <functional>

namespace core {

/// A use case as it is named in the audit chain, and what it asks of the person signed in.
struct UseCase
{
    QString code; ///< "incident.record"
    Permission permission = Permission::Write;
    bool indexLater = false; ///< many records at once: SearchIndex::fill makes them findable
};

/// What one commit touched, for the pages that show it.
struct Changes
{
    QString changeSetUid; ///< empty when nothing differed and nothing was written
    QSet<QString> tables;
    QSet<QString> recordUids;
};

/// Every write goes through here: permission, one transaction, audit entries, search index, then
/// changed().
class Journal : public QObject
{
    Q_OBJECT

public:
    /// \a auditKey: 32 bytes.
    Journal(Database &db,
            const QByteArray &auditKey,
            const SignedIn &user,
            const Clock &clock,
            QObject *parent = nullptr);

    /// Runs \a work in one transaction and commits it with its audit entries. If \a work fails, or
    /// the commit does, nothing is stored and its error is returned. Denied where the role may not.
    Result<Changes> commit(const UseCase &useCase,
                           const std::function<Result<void>(ChangeSet &)> &work,
                           const QString &reason = {});

    Database &database() { return m_db; }
    const Audit &audit() const { return m_audit; }
    const SignedIn &user() const { return m_user; }
    const Clock &clock() const { return m_clock; }
    /// From now on the day and the instant are those of \a clock; only made-up content moves it.
    void useClock(const Clock &clock) { m_clock = clock; }

Q_SIGNALS:
    /// After each commit; never before it.
    void changed(const core::Changes &changes);

private:
    Database &m_db;
    Audit m_audit;
    SignedIn m_user;
    Clock m_clock;
};

} // namespace core
