// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/base/tr.h"

#include <QJsonDocument>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray("{}")
                            : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Text columns are never null.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString newSalt()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex());
}

} // namespace

QString ChainHead::shortForm() const
{
    return u"%1:%2"_s.arg(QString::number(seq), hash.left(16));
}

Audit::Audit(Database &db, const QByteArray &key)
    : m_db(db)
    , m_key(key)
{
    Q_ASSERT(key.size() == 32);
}

QByteArray Audit::keyed(const QByteArrayList &fields) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state,
                            reinterpret_cast<const unsigned char *>(m_key.constData()),
                            static_cast<size_t>(m_key.size()),
                            32);
    for (const QByteArray &field : fields) {
        // The length goes first, so that no two lists of fields read alike.
        const QByteArray length = QByteArray::number(field.size()) + ':';
        for (const QByteArray &part : {length, field})
            crypto_generichash_update(&state,
                                      reinterpret_cast<const unsigned char *>(part.constData()),
                                      static_cast<unsigned long long>(part.size()));
    }
    std::array<unsigned char, 32> out{};
    crypto_generichash_final(&state, out.data(), out.size());
    return QByteArray(reinterpret_cast<const char *>(out.data()), out.size()).toHex();
}

QString Audit::entryHash(const ChainHead &previous,
                         const ChangeSetRow &set,
                         const AuditNote &note,
                         const QString &payloadHash) const
{
    return QString::fromLatin1(keyed({QByteArray::number(previous.seq + 1),
                                      set.uid.toUtf8(),
                                      QByteArray::number(set.at),
                                      set.userUid.toUtf8(),
                                      set.userName.toUtf8(),
                                      set.useCase.toUtf8(),
                                      set.reason.toUtf8(),
                                      note.recordUid.toUtf8(),
                                      note.kind.toUtf8(),
                                      note.rowUid.toUtf8(),
                                      note.action.toUtf8(),
                                      payloadHash.toUtf8(),
                                      previous.hash.toUtf8()}));
}

Result<ChainHead> Audit::head() const
{
    auto query = m_db.run(u"SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return ChainHead{};
    return ChainHead{query->value(0).toLongLong(), query->value(1).toString()};
}

Result<void> Audit::append(ChangeSetRow set, const QList<AuditNote> &notes) const
{
    auto written
        = m_db.run(uR"(INSERT INTO change_set (uid, at, user_uid, user_name, use_case, reason)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                   {set.uid,
                    set.at,
                    stored(set.userUid),
                    stored(set.userName),
                    set.useCase,
                    stored(set.reason)});
    if (!written)
        return written.error();
    if (!written->next())
        return Error{
            Error::Code::Storage, Tr::tr("The change could not be recorded."), u"change_set"_s};
    set.id = written->value(0).toLongLong();
    written->finish();
    auto start = head();
    if (!start)
        return start.error();
    ChainHead last = *start;
    for (const AuditNote &note : notes) {
        const QString salt = newSalt();
        const QByteArray before = compact(note.before);
        const QByteArray after = compact(note.after);
        const QString payloadHash = QString::fromLatin1(keyed({salt.toUtf8(), before, after}));
        const QString hash = entryHash(last, set, note, payloadHash);
        auto entry = m_db.run(uR"(INSERT INTO audit_entry
            (seq, change_set_id, record_uid, kind, row_uid, action, payload_hash, prev_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                              {last.seq + 1,
                               set.id,
                               stored(note.recordUid),
                               note.kind,
                               stored(note.rowUid),
                               note.action,
                               payloadHash,
                               stored(last.hash),
                               hash});
        if (!entry)
            return entry.error();
        auto payload = m_db.run(
            u"INSERT INTO audit_payload (seq, salt, before, after) VALUES (?, ?, ?, ?)"_s,
            {last.seq + 1, salt, QString::fromUtf8(before), QString::fromUtf8(after)});
        if (!payload)
            return payload.error();
        last = {last.seq + 1, hash};
    }
    return {};
}

Result<ChainReport> Audit::verify() const
{
    auto rows
        = m_db.run(uR"(SELECT e.seq, e.change_set_id, e.record_uid, e.kind, e.row_uid, e.action,
               e.payload_hash, e.prev_hash, e.hash, p.salt, p.before, p.after, p.disposed_by,
               c.uid, c.at, c.user_uid, c.user_name, c.use_case, c.reason
        FROM audit_entry e
        JOIN change_set c ON c.id = e.change_set_id
        LEFT JOIN audit_payload p ON p.seq = e.seq
        ORDER BY e.seq)"_s);
    if (!rows)
        return rows.error();
    ChainReport report;
    while (rows->next()) {
        AuditNote note;
        note.recordUid = rows->value(2).toString();
        note.kind = rows->value(3).toString();
        note.rowUid = rows->value(4).toString();
        note.action = rows->value(5).toString();
        const ChangeSetRow set{rows->value(1).toLongLong(),
                               rows->value(13).toString(),
                               rows->value(14).toLongLong(),
                               rows->value(15).toString(),
                               rows->value(16).toString(),
                               rows->value(17).toString(),
                               rows->value(18).toString()};
        const QString payloadHash = rows->value(6).toString();
        const bool disposed = !rows->value(12).isNull();
        const bool linked = rows->value(0).toLongLong() == report.head.seq + 1
                            && rows->value(7).toString() == report.head.hash;
        const bool hashed
            = rows->value(8).toString() == entryHash(report.head, set, note, payloadHash);
        const bool told = disposed
                          || payloadHash.toLatin1()
                                 == keyed({rows->value(9).toString().toUtf8(),
                                           rows->value(10).toString().toUtf8(),
                                           rows->value(11).toString().toUtf8()});
        if (report.holds() && !(linked && hashed && told))
            report.firstBroken = rows->value(0).toLongLong();
        ++report.entries;
        report.disposed += disposed ? 1 : 0;
        report.head = {rows->value(0).toLongLong(), rows->value(8).toString()};
    }
    if (auto whole = m_db.ended(*rows); !whole)
        return whole.error();
    return report;
}

} // namespace core
