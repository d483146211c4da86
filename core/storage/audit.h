// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

/// One row's change, before it gets its place in the chain.
struct AuditNote
{
    QString recordUid; ///< the record the row belongs to; empty for settings and the like
    QString kind;      ///< the table
    QString rowUid;
    QString action;     ///< add, change, remove, note
    QJsonObject before; ///< changed columns only
    QJsonObject after;
};

/// One commit: who, when, by which use case and why.
struct ChangeSetRow
{
    qint64 id = 0;
    QString uid;
    qint64 at = 0; ///< UTC epoch milliseconds
    QString userUid;
    QString userName;
    QString useCase;
    QString reason;
};

/// The newest link of the chain. Printed on released papers, because only a head outside convinces
/// others.
struct ChainHead
{
    qint64 seq = 0;
    QString hash;

    /// "1234:0f1e2d3c4b5a6978", the sequence and the first 16 digits.
    QString shortForm() const;
};

/// What a walk along the whole chain found.
struct ChainReport
{
    qint64 entries = 0;
    qint64 disposed = 0;    ///< payloads lawfully emptied
    qint64 firstBroken = 0; ///< seq of the first entry that does not hold; 0 when all do
    ChainHead head;
    bool holds() const { return firstBroken == 0; }
};

/// The append-only, keyed hash chain over everything that was changed.
class Audit
{
public:
    /// \a key: 32 bytes, only for this chain.
    Audit(Database &db, const QByteArray &key);

    Result<ChainHead> head() const;

    /// Writes \a set (its id is given here) and appends \a notes under it; call inside the
    /// transaction that made the changes.
    Result<void> append(ChangeSetRow set, const QList<AuditNote> &notes) const;

    /// Recomputes every hash from the first entry on.
    Result<ChainReport> verify() const;

private:
    QByteArray keyed(const QByteArrayList &fields) const;
    QString entryHash(const ChainHead &previous,
                      const ChangeSetRow &set,
                      const AuditNote &note,
                      const QString &payloadHash) const;

    Database &m_db;
    QByteArray m_key;
};

} // namespace core
