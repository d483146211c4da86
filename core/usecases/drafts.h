// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/signedin.h"
#include "core/storage/database.h"

#include <QMap>

namespace core {

/// What one person typed into one editor and has not committed yet.
struct Draft
{
    QString uid;                   ///< given at the first save
    QString editor;                ///< "incident.record", "investigation.account"
    QString recordUid;             ///< empty while the record does not exist
    QString newUid;                ///< the uid the record will have
    qint64 baseRowVersion = 0;     ///< of the record when typing began
    QString title;                 ///< for "2 unfinished"
    QMap<QString, QString> fields; ///< text as typed, by field code
    QString caret;                 ///< "step/field/position"
    qint64 savedAt = 0;            ///< UTC epoch milliseconds

    bool operator==(const Draft &) const = default;
};

/// Keeps drafts of the person who is signed in. Drafts are not audited and not searched; the
/// commit that makes one real removes it in its own transaction (ChangeSet::finishDraft).
class Drafts
{
public:
    Drafts(Database &db, const SignedIn &user, const Clock &clock);

    /// Stores \a draft at once and for good; there is one per editor and record, so saving again
    /// replaces it. Fills in uid and savedAt.
    Result<void> save(Draft &draft) const;

    /// This person's draft of \a editor for \a recordUid (empty: a new record), if there is one.
    Result<std::optional<Draft>> find(const QString &editor, const QString &recordUid = {}) const;

    /// All of this person's drafts, newest first.
    Result<QList<Draft>> all() const;

    /// Removes a draft; what was in it is returned, so that the removal can be undone by save().
    Result<std::optional<Draft>> discard(const QString &uid) const;

private:
    Result<QList<Draft>> select(const QString &clause, const QVariantList &values) const;

    Database &m_db;
    SignedIn m_user;
    Clock m_clock;
};

} // namespace core
