// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

namespace core {

/// Child rows of a record that commit on leaving them: a timeline entry, a decision, a log line.
class Rows
{
public:
    explicit Rows(Journal &journal)
        : m_journal(journal)
    {}

    /// Adds a row without an identity, saves one that has it; the draft it came from goes with it.
    /// \a base: the row as it was read, so that a change made elsewhere since is a Conflict.
    template<typename Row>
    Result<Row>
    keep(Row row, const QString &useCase, const QString &draftUid = {}, const Row *base = nullptr)
    {
        auto done = m_journal.commit({useCase}, [&](ChangeSet &set) -> Result<void> {
            auto kept = row.id.isNull() ? set.add(row) : set.save(row, base);
            return kept ? set.finishDraft(draftUid) : kept;
        });
        return done ? Result<Row>(row) : done.error();
    }

    /// Takes a row away; Undo brings it back. Returns the change set's uid.
    template<typename Row>
    Result<QString> remove(const Row &row, const QString &useCase)
    {
        auto done = m_journal.commit({useCase}, [&](ChangeSet &set) { return set.remove(row); });
        return done ? Result<QString>(done->changeSetUid) : done.error();
    }

    /// The rows of a record, oldest first.
    template<typename Row>
    Result<QList<Row>> of(Record::Id record) const
    {
        return Repository<Row>(m_journal.database()).of(record);
    }

private:
    Journal &m_journal;
};

} // namespace core
