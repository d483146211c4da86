// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework.h"
#include "core/storage/journal.h"

namespace core {

/// Diary notes, contacts and links of any record.
class Diary
{
public:
    explicit Diary(Journal &journal);

    /// Adds or saves a note. Invalid without words or a day.
    Result<DiaryNote> keep(DiaryNote note, const QString &draftUid = {});
    /// Marks a note done with what came of it; a repeating one leaves the next one behind.
    Result<void> finish(DiaryNote::Id id, const QString &result);
    /// Takes away a note written by mistake.
    Result<void> remove(DiaryNote::Id id);

    /// Adds or saves a contact; a new one with a next day leaves a diary note to hear back.
    Result<Contact> keep(Contact contact, const QString &draftUid = {});
    Result<void> remove(Contact::Id id);

    /// Links two records once; the same pair again changes nothing.
    Result<void>
    link(Record::Id one, Record::Id other, const QString &why, const QString &note = {});
    Result<void> unlink(Link::Id id);

    Result<QList<DiaryNote>> notesOf(Record::Id record) const;
    Result<QList<Contact>> contactsOf(Record::Id record) const;
    /// Links from and to the record.
    Result<QList<Link>> linksOf(Record::Id record) const;

private:
    template<typename Row>
    Result<void> removeRow(typename Row::Id id, const QString &useCase);

    Journal &m_journal;
};

} // namespace core
