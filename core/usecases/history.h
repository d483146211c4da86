// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

namespace core {

/// One column of one row that a commit changed.
struct FieldChange
{
    QString table;
    QString column;
    QString before; ///< as stored; empty when the row was new
    QString after;  ///< as stored; empty when the row was taken away
};

/// One commit as the history of a record shows it.
struct HistoryEntry
{
    QString changeSetUid;
    QDateTime at; ///< UTC
    QString userName;
    QString useCase;
    QString reason;
    QList<FieldChange> changes;
    bool disposed = false; ///< what changed was lawfully emptied
};

/// What Undo did.
struct UndoReport
{
    int restored = 0;    ///< rows put back
    QStringList refused; ///< sentences: what could not be put back and why
};

/// Reads who changed what and when, and takes commits back.
class History
{
public:
    explicit History(Journal &journal);

    /// The commits that touched a record, newest first.
    Result<QList<HistoryEntry>> of(const QString &recordUid, int limit = 200) const;

    /// Writes the values before \a changeSetUid back as a new commit, field by field; a field
    /// someone has changed since is refused and named. A noun that the commit added is withdrawn
    /// instead.
    Result<UndoReport> undo(const QString &changeSetUid);

private:
    Journal &m_journal;
};

} // namespace core
