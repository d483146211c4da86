// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/base/uuid7.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonValue json(const QVariant &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

} // namespace

ChangeSet::ChangeSet(Database &db, qint64 now)
    : m_db(db)
    , m_now(now)
{}

QString ChangeSet::nextUid() const
{
    return newUid(m_now);
}

Result<qint64> ChangeSet::nextReference(const QString &kind, int year)
{
    auto counter
        = m_db.run(uR"(INSERT INTO reference_counter (kind, year, last_number) VALUES (?, ?, 1)
        ON CONFLICT (kind, year) DO UPDATE SET last_number = reference_counter.last_number + 1
        RETURNING last_number)"_s,
                   {kind, year});
    if (!counter)
        return counter.error();
    counter->next();
    const qint64 number = counter->value(0).toLongLong();
    counter->finish();
    return number;
}

Result<void> ChangeSet::addRecord(Record &record, const QString &kind)
{
    record.kind = kind;
    if (record.uid.isEmpty())
        record.uid = nextUid();
    record.createdAt = m_now;
    record.updatedAt = m_now;
    record.rowVersion = 1;
    if (!referencePrefix(kind).isEmpty()) {
        if (record.refYear == 0)
            record.refYear = QDateTime::fromMSecsSinceEpoch(m_now).date().year();
        auto number = nextReference(kind, record.refYear);
        if (!number)
            return number.error();
        record.refNumber = *number;
    }
    auto id = insert(u"record"_s,
                     {{u"uid"_s, record.uid}},
                     {{u"kind"_s, record.kind},
                      {u"ref_year"_s, record.refYear},
                      {u"ref_number"_s, record.refNumber},
                      {u"title"_s, Stored<QString>::write(record.title)},
                      {u"created_at"_s, record.createdAt},
                      {u"updated_at"_s, record.updatedAt}},
                     record.uid,
                     record.uid);
    if (!id)
        return id.error();
    record.id = Record::Id(*id);
    return {};
}

Result<void> ChangeSet::saveRecord(const Record &before, Record &after, bool rowChanged)
{
    const Row was{{u"title"_s, Stored<QString>::write(before.title)}, {u"hold"_s, before.hold}};
    const Row is{{u"title"_s, Stored<QString>::write(after.title)}, {u"hold"_s, after.hold}};
    if (!rowChanged && was == is)
        return {};
    if (auto done = update(u"record"_s, after.id.value(), was, is, after.uid, after.uid); !done)
        return done;
    auto bumped = m_db.run(
        u"UPDATE record SET row_version = row_version + 1, updated_at = ? WHERE id = ?"_s,
        {m_now, after.id.value()});
    if (!bumped)
        return bumped.error();
    ++after.rowVersion;
    after.updatedAt = m_now;
    return {};
}

Result<void> ChangeSet::withdraw(Record &record, const QString &reason)
{
    auto done = update(u"record"_s,
                       record.id.value(),
                       {{u"withdrawn_at"_s, QVariant()}, {u"withdrawn_reason"_s, u""_s}},
                       {{u"withdrawn_at"_s, m_now}, {u"withdrawn_reason"_s, reason}},
                       record.uid,
                       record.uid);
    if (!done)
        return done;
    record.withdrawnAt = m_now;
    record.withdrawnReason = reason;
    return {};
}

Result<qint64> ChangeSet::insert(const QString &table,
                                 const Row &identity,
                                 const Row &row,
                                 const QString &recordUid,
                                 const QString &rowUid)
{
    QStringList names;
    QVariantList values;
    for (const auto &[name, value] : identity + row) {
        names << name;
        values << value;
    }
    auto inserted = m_db.run(u"INSERT INTO %1 (%2) VALUES (?%3) RETURNING id"_s.arg(
                                 table, names.join(u", "_s), u", ?"_s.repeated(names.size() - 1)),
                             values);
    if (!inserted)
        return inserted.error();
    inserted->next();
    const qint64 id = inserted->value(0).toLongLong();
    inserted->finish();
    QJsonObject after{{u"id"_s, id}};
    for (const auto &[name, value] : row) {
        // What is empty says nothing; a payload holds what was told.
        if (!value.isNull() && value != QVariant(u""_s) && value != QVariant(u"unknown"_s))
            after.insert(name, json(value));
    }
    m_notes.append({recordUid, table, rowUid, u"add"_s, {}, after});
    m_touched.insert(recordUid);
    return id;
}

Result<void> ChangeSet::update(const QString &table,
                               qint64 id,
                               const Row &before,
                               const Row &after,
                               const QString &recordUid,
                               const QString &rowUid)
{
    QStringList sets;
    QVariantList values;
    QJsonObject was{{u"id"_s, id}};
    QJsonObject is{{u"id"_s, id}};
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i).second == after.at(i).second)
            continue;
        sets << after.at(i).first + u" = ?"_s;
        values << after.at(i).second;
        was.insert(after.at(i).first, json(before.at(i).second));
        is.insert(after.at(i).first, json(after.at(i).second));
    }
    if (sets.isEmpty())
        return {};
    values << id;
    auto done = m_db.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, sets.join(u", "_s)), values);
    if (!done)
        return done.error();
    m_notes.append({recordUid, table, rowUid, u"change"_s, was, is});
    m_touched.insert(recordUid);
    return {};
}

Result<void> ChangeSet::removeRow(const QString &table,
                                  qint64 id,
                                  const Row &row,
                                  const QString &recordUid,
                                  const QString &rowUid)
{
    auto done = m_db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id});
    if (!done)
        return done.error();
    QJsonObject was{{u"id"_s, id}};
    for (const auto &[name, value] : row)
        was.insert(name, json(value));
    m_notes.append({recordUid, table, rowUid, u"remove"_s, was, {}});
    m_touched.insert(recordUid);
    return {};
}

Result<QString> ChangeSet::recordUid(qint64 recordId) const
{
    auto query = m_db.run(u"SELECT uid FROM record WHERE id = ?"_s, {recordId});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Code::NotFound,
                     Tr::tr("The record this belongs to is not in this casebook."),
                     {}};
    const QString uid = query->value(0).toString();
    query->finish();
    return uid;
}

Result<QString> ChangeSet::ownerRecord(const Row &row, const Owner &owner) const
{
    QVariant key;
    for (const auto &[name, value] : row) {
        if (name == owner.column)
            key = value;
    }
    if (key.isNull())
        return QString(); // a diary note that belongs to nothing
    if (owner.table.isEmpty())
        return recordUid(key.toLongLong());
    // One step is enough: parts and duties are the only rows that have rows of their own.
    auto query = m_db.run(u"SELECT incident_id FROM %1 WHERE id = ?"_s.arg(owner.table), {key});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Code::NotFound,
                     Tr::tr("The row this belongs to is not in this casebook."),
                     owner.table};
    const qint64 id = query->value(0).toLongLong();
    query->finish();
    return recordUid(id);
}

bool ChangeSet::clashes(const Row &base, const Row &stored, const Row &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool edited = base.at(i).second != after.at(i).second;
        const bool movedOn = base.at(i).second != stored.at(i).second;
        if (edited && movedOn && stored.at(i).second != after.at(i).second)
            return true;
    }
    return false;
}

Error ChangeSet::conflict(const QString &recordUid)
{
    return {Error::Code::Conflict,
            Tr::tr("This record was changed elsewhere since you opened it. Your words are kept; "
                   "compare them with what is stored now and save again."),
            recordUid};
}

void ChangeSet::note(const QString &recordUid, const QString &kind, const QJsonObject &what)
{
    m_notes.append({recordUid, kind, recordUid, u"note"_s, {}, what});
}

Result<void> ChangeSet::finishDraft(const QString &draftUid)
{
    if (draftUid.isEmpty())
        return {};
    m_touchedDraft = true;
    auto done = m_db.run(u"DELETE FROM draft WHERE uid = ?"_s, {draftUid});
    return done ? Result<void>() : done.error();
}

Result<void> ChangeSet::saveSetting(const QString &key, const QString &value)
{
    auto old = m_db.run(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (!old)
        return old.error();
    const QString before = old->next() ? old->value(0).toString() : QString();
    old->finish();
    if (before == value)
        return {};
    auto done = m_db.run(uR"(INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                         {key, Stored<QString>::write(value)});
    if (!done)
        return done.error();
    m_notes.append(
        {{}, u"setting"_s, key, u"change"_s, {{u"value"_s, before}}, {{u"value"_s, value}}});
    return {};
}

} // namespace core
