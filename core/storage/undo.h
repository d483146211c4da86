// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"

namespace core {

/// Takes one earlier commit back within a new one.
class Undo
{
public:
    struct Outcome
    {
        int restored = 0;
        QStringList refused;
    };

    explicit Undo(ChangeSet &set);

    /// Puts back what \a changeSetUid changed, its last row first. NotFound for an unknown commit;
    /// Denied for one whose values were lawfully emptied.
    Result<Outcome> takeBack(const QString &changeSetUid);

private:
    struct Entry
    {
        QString recordUid;
        QString table;
        QString rowUid;
        QString action;
        QJsonObject before;
        QJsonObject after;
    };
    using Row = ChangeSet::Row;

    Result<QList<Entry>> entries(const QString &changeSetUid) const;
    Result<void> takeBack(const Entry &entry, Outcome &outcome);
    Result<void> putBack(const Entry &entry, Outcome &outcome);
    Result<void> removeAdded(const Entry &entry, Outcome &outcome);
    Result<void> addRemoved(const Entry &entry, Outcome &outcome);
    Result<Row> stored(const QString &table, qint64 id, const QStringList &columns) const;
    /// Whether rows of any table belong to this one.
    Result<bool> isReferred(const QString &table, qint64 id) const;
    bool isRecord(const QString &table, qint64 id, const QString &rowUid) const;

    ChangeSet &m_set;
    QSet<QString> m_added; ///< records the commit made: they are withdrawn whole, with their rows
};

} // namespace core
