// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/drafts.h"

#include "core/base/uuid7.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString toJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fromJson(const QString &json)
{
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Drafts::Drafts(Database &db, const SignedIn &user, const Clock &clock)
    : m_db(db)
    , m_user(user)
    , m_clock(clock)
{}

Result<void> Drafts::save(Draft &draft) const
{
    draft.savedAt = m_clock.nowMs();
    if (draft.uid.isEmpty())
        draft.uid = newUid(draft.savedAt);
    Transaction transaction(m_db);
    auto row = m_db.run(uR"(INSERT INTO draft
        (uid, user_uid, editor, record_uid, new_uid, base_row_version, title, fields, caret, saved_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (user_uid, editor, record_uid) DO UPDATE SET
            new_uid = excluded.new_uid, base_row_version = excluded.base_row_version,
            title = excluded.title, fields = excluded.fields, caret = excluded.caret,
            saved_at = excluded.saved_at
        RETURNING uid)"_s,
                        {draft.uid,
                         m_user.userUid,
                         draft.editor,
                         stored(draft.recordUid),
                         stored(draft.newUid),
                         draft.baseRowVersion,
                         stored(draft.title),
                         toJson(draft.fields),
                         stored(draft.caret),
                         draft.savedAt});
    if (!row)
        return row.error();
    row->next();
    draft.uid = row->value(0).toString();
    row->finish();
    return transaction.commit();
}

Result<QList<Draft>> Drafts::select(const QString &clause, const QVariantList &values) const
{
    auto rows = m_db.run(
        u"SELECT uid, editor, record_uid, new_uid, base_row_version, title, fields, caret, saved_at FROM draft "_s
            + clause,
        values);
    if (!rows)
        return rows.error();
    QList<Draft> drafts;
    while (rows->next()) {
        drafts.append({rows->value(0).toString(),
                       rows->value(1).toString(),
                       rows->value(2).toString(),
                       rows->value(3).toString(),
                       rows->value(4).toLongLong(),
                       rows->value(5).toString(),
                       fromJson(rows->value(6).toString()),
                       rows->value(7).toString(),
                       rows->value(8).toLongLong()});
    }
    if (auto whole = m_db.ended(*rows); !whole)
        return whole.error();
    return drafts;
}

Result<std::optional<Draft>> Drafts::find(const QString &editor, const QString &recordUid) const
{
    auto drafts = select(u"WHERE user_uid = ? AND editor = ? AND record_uid = ?"_s,
                         {m_user.userUid, editor, stored(recordUid)});
    if (!drafts)
        return drafts.error();
    return drafts->isEmpty() ? std::nullopt : std::optional(drafts->constFirst());
}

Result<QList<Draft>> Drafts::all() const
{
    return select(u"WHERE user_uid = ? ORDER BY saved_at DESC"_s, {m_user.userUid});
}

Result<std::optional<Draft>> Drafts::discard(const QString &uid) const
{
    auto drafts = select(u"WHERE uid = ? AND user_uid = ?"_s, {uid, m_user.userUid});
    if (!drafts)
        return drafts.error();
    auto done
        = m_db.run(u"DELETE FROM draft WHERE uid = ? AND user_uid = ?"_s, {uid, m_user.userUid});
    if (!done)
        return done.error();
    return drafts->isEmpty() ? std::nullopt : std::optional(drafts->constFirst());
}

} // namespace core
