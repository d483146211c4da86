// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/diary.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

/// Adds a row without identity, saves one that has it.
template<typename Row>
Result<void> addOrSave(ChangeSet &set, Row &row)
{
    return row.id.isNull() ? set.add(row) : set.save(row);
}

} // namespace

Diary::Diary(Journal &journal)
    : m_journal(journal)
{}

Result<DiaryNote> Diary::keep(DiaryNote note, const QString &draftUid)
{
    if (note.what.trimmed().isEmpty())
        return invalid(Tr::tr("Write what is to be done or heard."));
    if (!note.dueOn.isValid())
        return invalid(Tr::tr("Give the day for this note."));
    if (note.noteKind.isEmpty())
        note.noteKind = u"do"_s;
    auto done = m_journal.commit({u"diary.keep"_s}, [&](ChangeSet &set) -> Result<void> {
        auto kept = addOrSave(set, note);
        return kept ? set.finishDraft(draftUid) : kept;
    });
    return done ? Result<DiaryNote>(note) : done.error();
}

Result<void> Diary::finish(DiaryNote::Id id, const QString &result)
{
    auto found = Repository<DiaryNote>(m_journal.database()).find(id);
    if (!found)
        return found.error();
    DiaryNote note = *found;
    note.doneOn = m_journal.clock().today();
    note.result = result.trimmed();
    auto done = m_journal.commit({u"diary.finish"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto saved = set.save(note); !saved)
            return saved;
        if (note.repeatDays.value_or(0) <= 0)
            return {};
        DiaryNote next = *found;
        next.id = {};
        next.uid.clear();
        // From the day it was due, so that a weekly call stays on its weekday; never in the past.
        do {
            next.sourceKey.clear();
            next.dueOn = next.dueOn.addDays(*note.repeatDays);
        } while (next.dueOn <= note.doneOn);
        return set.add(next);
    });
    return done ? Result<void>() : done.error();
}

template<typename Row>
Result<void> Diary::removeRow(typename Row::Id id, const QString &useCase)
{
    auto row = Repository<Row>(m_journal.database()).find(id);
    if (!row)
        return row.error();
    auto done = m_journal.commit({useCase}, [&](ChangeSet &set) { return set.remove(*row); });
    return done ? Result<void>() : done.error();
}

Result<void> Diary::remove(DiaryNote::Id id)
{
    return removeRow<DiaryNote>(id, u"diary.remove"_s);
}

Result<Contact> Diary::keep(Contact contact, const QString &draftUid)
{
    if (contact.said.trimmed().isEmpty() && contact.withWhom.trimmed().isEmpty())
        return invalid(Tr::tr("Write who it was with and what was said."));
    if (!contact.onDay.isValid())
        return invalid(Tr::tr("Give the day of this contact."));
    const bool isNew = contact.id.isNull();
    auto done = m_journal.commit({u"contact.keep"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto kept = addOrSave(set, contact); !kept)
            return kept;
        if (isNew && contact.nextOn.isValid()) {
            DiaryNote note;
            note.recordId = contact.recordId;
            note.noteKind = u"hear"_s;
            note.what = Tr::tr("Contact %1 again").arg(contact.withWhom.trimmed());
            note.fromWhom = contact.withWhom.trimmed();
            note.dueOn = contact.nextOn;
            if (auto added = set.add(note); !added)
                return added;
        }
        return set.finishDraft(draftUid);
    });
    return done ? Result<Contact>(contact) : done.error();
}

Result<void> Diary::remove(Contact::Id id)
{
    return removeRow<Contact>(id, u"contact.remove"_s);
}

Result<void> Diary::link(Record::Id one, Record::Id other, const QString &why, const QString &note)
{
    if (one == other)
        return invalid(Tr::tr("A record cannot be linked to itself."));
    auto existing = linksOf(one);
    if (!existing)
        return existing.error();
    for (const Link &link : *existing) {
        if (link.otherId == other || link.recordId == other)
            return {};
    }
    auto done = m_journal.commit({u"record.link"_s}, [&](ChangeSet &set) {
        Link link;
        link.recordId = one;
        link.otherId = other;
        link.why = why;
        link.note = note;
        return set.add(link);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Diary::unlink(Link::Id id)
{
    return removeRow<Link>(id, u"record.unlink"_s);
}

Result<QList<DiaryNote>> Diary::notesOf(Record::Id record) const
{
    return Repository<DiaryNote>(m_journal.database())
        .select(u"WHERE t.record_id = ? ORDER BY t.done_on IS NOT NULL, t.due_on, t.id"_s,
                {record.value()});
}

Result<QList<Contact>> Diary::contactsOf(Record::Id record) const
{
    return Repository<Contact>(m_journal.database())
        .select(u"WHERE t.record_id = ? ORDER BY t.on_day DESC, t.at_time DESC, t.id DESC"_s,
                {record.value()});
}

Result<QList<Link>> Diary::linksOf(Record::Id record) const
{
    return Repository<Link>(m_journal.database())
        .select(u"WHERE t.record_id = ? OR t.other_id = ? ORDER BY t.id"_s,
                {record.value(), record.value()});
}

} // namespace core
