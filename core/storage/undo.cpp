// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Rows that say what was computed, decided or handed over: they are never taken back. A filed report
/// that was written down by mistake is, or the clock it stopped would not run again.
const QStringList &keptForever()
{
    static const QStringList tables{u"continuity_entry"_s,
                                    u"duty_result"_s,
                                    u"duty_decision"_s,
                                    u"decision"_s,
                                    u"review_version"_s,
                                    u"setting"_s,
                                    u"user_account"_s};
    return tables;
}

QVariant value(const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isDouble())
        return json.toInteger();
    if (json.isBool())
        return json.toBool();
    return json.toString();
}

QStringList columnsOf(const QJsonObject &object)
{
    QStringList columns = object.keys();
    columns.removeAll(u"id"_s);
    return columns;
}

/// Whether a stored value is what the commit left; 1 and true are the same in a column.
bool isStill(const QVariant &stored, const QJsonValue &left)
{
    const QVariant expected = value(left);
    if (stored.isNull() || expected.isNull())
        return stored.isNull() == expected.isNull();
    if (expected.userType() == QMetaType::Bool)
        return stored.toBool() == expected.toBool();
    return stored.toString() == expected.toString();
}

} // namespace

Undo::Undo(ChangeSet &set)
    : m_set(set)
{}

Result<QList<Undo::Entry>> Undo::entries(const QString &changeSetUid) const
{
    auto rows = m_set.database().run(
        uR"(SELECT e.record_uid, e.kind, e.row_uid, e.action, p.before, p.after, p.disposed_by
        FROM audit_entry e JOIN audit_payload p ON p.seq = e.seq
        JOIN change_set c ON c.id = e.change_set_id WHERE c.uid = ? ORDER BY e.seq DESC)"_s,
        {changeSetUid});
    if (!rows)
        return rows.error();
    QList<Entry> list;
    while (rows->next()) {
        if (!rows->value(6).isNull())
            return Error{
                Error::Code::Denied,
                Tr::tr("This change cannot be undone: what it replaced was lawfully disposed of."),
                changeSetUid};
        list.append({rows->value(0).toString(),
                     rows->value(1).toString(),
                     rows->value(2).toString(),
                     rows->value(3).toString(),
                     QJsonDocument::fromJson(rows->value(4).toString().toUtf8()).object(),
                     QJsonDocument::fromJson(rows->value(5).toString().toUtf8()).object()});
    }
    if (auto whole = m_set.database().ended(*rows); !whole)
        return whole.error();
    if (list.isEmpty())
        return Error{
            Error::Code::NotFound, Tr::tr("That change is not in this casebook."), changeSetUid};
    return list;
}

Result<Undo::Row> Undo::stored(const QString &table, qint64 id, const QStringList &columns) const
{
    if (columns.isEmpty())
        return Row();
    auto row = m_set.database().run(
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table), {id});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Error::Code::NotFound, {}, table};
    Row values;
    for (int i = 0; i < columns.size(); ++i)
        values.append({columns.at(i), row->value(i)});
    row->finish();
    return values;
}

bool Undo::isRecord(const QString &table, qint64 id, const QString &rowUid) const
{
    auto row
        = m_set.database().run(u"SELECT 1 FROM record WHERE id = ? AND uid = ?"_s, {id, rowUid});
    return table == u"record" || (row && row->next());
}

Result<bool> Undo::isReferred(const QString &table, qint64 id) const
{
    auto columns = m_set.database().run(
        uR"(SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = ?)"_s,
        {table});
    if (!columns)
        return columns.error();
    QStringList any;
    while (columns->next())
        any << u"EXISTS (SELECT 1 FROM %1 WHERE %2 = ?1)"_s.arg(columns->value(0).toString(),
                                                                columns->value(1).toString());
    if (auto whole = m_set.database().ended(*columns); !whole)
        return whole.error();
    if (any.isEmpty())
        return false;
    auto row = m_set.database().run(u"SELECT "_s + any.join(u" OR "_s), {id});
    if (!row)
        return row.error();
    const bool referred = row->next() && row->value(0).toBool();
    row->finish();
    return referred;
}

Result<void> Undo::putBack(const Entry &entry, Outcome &outcome)
{
    const qint64 id = entry.before.value(u"id"_s).toInteger();
    auto now = stored(entry.table, id, columnsOf(entry.before));
    if (!now && now.error().code != Error::Code::NotFound)
        return now.error();
    if (!now) {
        outcome.refused << Tr::tr(
            "A row was taken away since, so its old values were not put back.");
        return {};
    }
    Row before = *now;
    Row after = *now;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString &column = after.at(i).first;
        if (isStill(after.at(i).second, entry.after.value(column)))
            after[i].second = value(entry.before.value(column));
        else
            outcome.refused
                << Tr::tr("“%1” was changed again since and was left as it is.").arg(column);
    }
    if (before == after)
        return {};
    ++outcome.restored;
    if (auto done = m_set.update(entry.table, id, before, after, entry.recordUid, entry.rowUid);
        !done)
        return done;
    auto bumped = m_set.database().run(
        u"UPDATE record SET row_version = row_version + 1, updated_at = ? WHERE uid = ?"_s,
        {m_set.now(), entry.recordUid});
    return bumped ? Result<void>() : bumped.error();
}

Result<void> Undo::removeAdded(const Entry &entry, Outcome &outcome)
{
    const qint64 id = entry.after.value(u"id"_s).toInteger();
    if (isRecord(entry.table, id, entry.rowUid)) {
        if (entry.table != u"record")
            return {}; // its record is withdrawn, its own row stays
        Record record;
        record.id = Record::Id(id);
        record.uid = entry.rowUid;
        ++outcome.restored;
        return m_set.withdraw(record, Tr::tr("Undone"));
    }
    if (m_added.contains(entry.recordUid))
        return {};
    auto now = stored(entry.table, id, columnsOf(entry.after));
    if (!now)
        return now.error().code == Error::Code::NotFound ? Result<void>() : now.error();
    auto referred = isReferred(entry.table, id);
    if (!referred)
        return referred.error();
    if (*referred) {
        outcome.refused << Tr::tr("Something was added to this since, so it was not taken away. Undo "
                                  "or remove that first.");
        return {};
    }
    ++outcome.restored;
    return m_set.removeRow(entry.table, id, *now, entry.recordUid, entry.rowUid);
}

Result<void> Undo::addRemoved(const Entry &entry, Outcome &outcome)
{
    Row row;
    for (const QString &column : columnsOf(entry.before))
        row.append({column, value(entry.before.value(column))});
    ++outcome.restored;
    auto id = m_set.insert(
        entry.table,
        {{u"id"_s, entry.before.value(u"id"_s).toInteger()}, {u"uid"_s, entry.rowUid}},
        row,
        entry.recordUid,
        entry.rowUid);
    return id ? Result<void>() : id.error();
}

Result<void> Undo::takeBack(const Entry &entry, Outcome &outcome)
{
    if (entry.action == u"note")
        return {};
    if (keptForever().contains(entry.table)) {
        if (m_added.contains(entry.recordUid))
            return {};
        outcome.refused << Tr::tr("What was computed, decided or handed over stays as it is.");
        return {};
    }
    if (entry.action == u"add")
        return removeAdded(entry, outcome);
    return entry.action == u"remove" ? addRemoved(entry, outcome) : putBack(entry, outcome);
}

Result<Undo::Outcome> Undo::takeBack(const QString &changeSetUid)
{
    auto list = entries(changeSetUid);
    if (!list)
        return list.error();
    for (const Entry &entry : *list) {
        if (entry.table == u"record" && entry.action == u"add")
            m_added.insert(entry.recordUid);
    }
    Outcome outcome;
    for (const Entry &entry : *list) {
        if (auto done = takeBack(entry, outcome); !done)
            return done.error();
    }
    outcome.refused.removeDuplicates();
    return outcome;
}

} // namespace core
