// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/storage/audit.h"
#include "core/storage/repository.h"
#include "core/storage/table.h"

#include <QSet>

namespace core {

/// The writes of one commit. Every row it adds, changes or removes is noted for the audit chain.
/// Only the Journal makes one, inside its transaction; a failed write ends the whole commit.
class ChangeSet
{
public:
    /// \a now: UTC epoch milliseconds, the same for everything in this commit.
    ChangeSet(Database &db, qint64 now);

    /// Adds a row. Fills in its identity, and for a noun its record and reference;
    /// \a value.record.title and, for a reference of another year, record.refYear are taken as
    /// given. A uid given beforehand (a draft's new_uid) is kept.
    template<typename T>
    Result<void> add(T &value)
    {
        if constexpr (Noun<T>) {
            if (auto done = addRecord(value.record, tableOf<T>().kind); !done)
                return done;
            auto id = insert(tableOf<T>().name,
                             {{QStringLiteral("id"), value.record.id.value()}},
                             columns(value),
                             value.record.uid,
                             value.record.uid);
            return id ? Result<void>() : id.error();
        } else {
            if (value.uid.isEmpty())
                value.uid = nextUid();
            auto owner = ownerRecord(columns(value), tableOf<T>().owner);
            if (!owner)
                return owner.error();
            auto id = insert(tableOf<T>().name,
                             {{QStringLiteral("uid"), value.uid}},
                             columns(value),
                             *owner,
                             value.uid);
            if (!id)
                return id.error();
            value.id = typename T::Id(*id);
            return {};
        }
    }

    /// Writes the columns in which \a value differs from what is stored. A noun whose stored
    /// row_version is not the one \a value was read with is a Conflict, and nothing is written.
    /// A child row is a Conflict where a column changed since \a base was read, if one is given.
    template<typename T>
    Result<void> save(T &value, const T *base = nullptr)
    {
        auto storedRow = Repository<T>(m_db).find(idOf(value));
        if (!storedRow)
            return storedRow.error();
        const Row before = columns(*storedRow);
        const Row after = columns(value);
        if constexpr (Noun<T>) {
            if (storedRow->record.rowVersion != value.record.rowVersion)
                return conflict(value.record.uid);
            if (auto done = update(tableOf<T>().name,
                                   value.record.id.value(),
                                   before,
                                   after,
                                   value.record.uid,
                                   value.record.uid);
                !done)
                return done;
            return saveRecord(storedRow->record, value.record, before != after);
        } else {
            auto owner = ownerRecord(after, tableOf<T>().owner);
            if (!owner)
                return owner.error();
            if (base && clashes(columns(*base), before, after))
                return conflict(*owner);
            return update(tableOf<T>().name, value.id.value(), before, after, *owner, value.uid);
        }
    }

    /// Takes a child row away (its values stay in the audit chain). Nouns are withdrawn instead.
    template<typename T>
    Result<void> remove(const T &child) requires(!Noun<T>)
    {
        auto storedRow = Repository<T>(m_db).find(child.id);
        if (!storedRow)
            return storedRow.error();
        auto owner = ownerRecord(columns(*storedRow), tableOf<T>().owner);
        if (!owner)
            return owner.error();
        return removeRow(
            tableOf<T>().name, child.id.value(), columns(*storedRow), *owner, storedRow->uid);
    }

    /// Withdraws a record with the reason a person gave.
    Result<void> withdraw(Record &record, const QString &reason);

    /// Notes something that is not a row: a report that was released, a key that was added.
    void note(const QString &recordUid, const QString &kind, const QJsonObject &what);

    /// The draft that this commit makes real goes in the same transaction.
    Result<void> finishDraft(const QString &draftUid);

    /// Sets a value of the casebook's settings.
    Result<void> saveSetting(const QString &key, const QString &value);

    Database &database() { return m_db; }
    qint64 now() const { return m_now; }
    QString nextUid() const;

    bool isEmpty() const { return m_notes.isEmpty() && !m_touchedDraft; }
    const QList<AuditNote> &notes() const { return m_notes; }
    const QSet<QString> &touchedRecords() const { return m_touched; }

private:
    friend class Undo;
    using Row = QList<std::pair<QString, QVariant>>;

    template<typename T>
    static Row columns(const T &value)
    {
        Row row;
        for (const Column<T> &column : tableOf<T>().columns)
            row.append({column.name, column.write(value)});
        return row;
    }
    template<typename T>
    static typename T::Id idOf(const T &value)
    {
        if constexpr (Noun<T>)
            return value.id();
        else
            return value.id;
    }

    Result<void> addRecord(Record &record, const QString &kind);
    Result<void> saveRecord(const Record &before, Record &after, bool rowChanged);
    Result<qint64> nextReference(const QString &kind, int year);
    Result<qint64> insert(const QString &table,
                          const Row &identity,
                          const Row &row,
                          const QString &recordUid,
                          const QString &rowUid);
    Result<void> update(const QString &table,
                        qint64 id,
                        const Row &before,
                        const Row &after,
                        const QString &recordUid,
                        const QString &rowUid);
    Result<void> removeRow(const QString &table,
                           qint64 id,
                           const Row &row,
                           const QString &recordUid,
                           const QString &rowUid);
    Result<QString> ownerRecord(const Row &row, const Owner &owner) const;
    Result<QString> recordUid(qint64 recordId) const;
    static bool clashes(const Row &base, const Row &stored, const Row &after);
    static Error conflict(const QString &recordUid);

    Database &m_db;
    qint64 m_now;
    QList<AuditNote> m_notes;
    QSet<QString> m_touched;
    bool m_touchedDraft = false;
};

} // namespace core
