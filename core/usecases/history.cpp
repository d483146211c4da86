// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/history.h"

#include "core/storage/undo.h"
#include "core/usecases/consequences.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString shown(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

QList<FieldChange> changesOf(const QString &table, const QString &before, const QString &after)
{
    const QJsonObject was = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject is = QJsonDocument::fromJson(after.toUtf8()).object();
    QStringList columns = was.keys();
    for (const QString &column : is.keys()) {
        if (!was.contains(column))
            columns << column;
    }
    QList<FieldChange> changes;
    for (const QString &column : columns) {
        if (column != u"id")
            changes.append({table, column, shown(was.value(column)), shown(is.value(column))});
    }
    return changes;
}

} // namespace

History::History(Journal &journal)
    : m_journal(journal)
{}

Result<QList<HistoryEntry>> History::of(const QString &recordUid, int limit) const
{
    auto rows = m_journal.database().run(uR"(SELECT c.uid, c.at, c.user_name, c.use_case, c.reason,
               e.kind, p.before, p.after, p.disposed_by
        FROM audit_entry e JOIN change_set c ON c.id = e.change_set_id
        JOIN audit_payload p ON p.seq = e.seq
        WHERE e.record_uid = ? ORDER BY e.seq DESC LIMIT ?)"_s,
                                         {recordUid, limit * 20});
    if (!rows)
        return rows.error();
    QList<HistoryEntry> history;
    while (rows->next()) {
        const QString uid = rows->value(0).toString();
        if (history.isEmpty() || history.constLast().changeSetUid != uid) {
            if (history.size() == limit)
                break;
            history.append({uid,
                            QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                            rows->value(2).toString(),
                            rows->value(3).toString(),
                            rows->value(4).toString(),
                            {},
                            false});
        }
        HistoryEntry &entry = history.last();
        entry.disposed = entry.disposed || !rows->value(8).isNull();
        entry.changes += changesOf(
            rows->value(5).toString(), rows->value(6).toString(), rows->value(7).toString());
    }
    if (auto whole = m_journal.database().ended(*rows); !whole)
        return whole.error();
    return history;
}

Result<UndoReport> History::undo(const QString &changeSetUid)
{
    UndoReport report;
    auto done = m_journal.commit(
        {u"undo"_s},
        [&](ChangeSet &set) -> Result<void> {
            auto undone = Undo(set).takeBack(changeSetUid);
            if (!undone)
                return undone.error();
            report = {undone->restored, undone->refused};
            return refreshStatuses(set);
        },
        changeSetUid);
    return done ? Result<UndoReport>(report) : done.error();
}

} // namespace core
