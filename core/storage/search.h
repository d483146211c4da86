// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QSet>

namespace core {

/// One record found by its words.
struct SearchHit
{
    qint64 recordId = 0;
    QString uid;
    QString kind;
    QString reference; ///< "INC-2026-0042", or empty
    QString title;
};

/// Everything typed, by record. The index holds no text of its own, only where words are.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db);

    /// Indexes these records anew, and the incidents of a person whose names changed. Call inside
    /// the transaction that changed them.
    Result<void> refresh(const QSet<QString> &recordUids, const QSet<QString> &changedTables) const;

    /// Notes that these records are to be indexed later, by fill(). Call inside the transaction
    /// that changed them.
    Result<void> postpone(const QSet<QString> &recordUids) const;
    /// Indexes at most \a count of the postponed records; returns how many. 0 when none are left.
    Result<int> fill(int count) const;
    /// How many records wait for fill().
    Result<qint64> postponed() const;

    /// Records holding all the words of \a text (the last may be a beginning), best or newest
    /// first. A reference or another system's number is found exactly and comes first. \a kind
    /// narrows to one kind of record; empty searches everything.
    Result<QList<SearchHit>> find(const QString &text, int limit, const QString &kind = {}) const;

    /// "two words" as an FTS5 expression: each word quoted, the last one as a beginning. Empty for
    /// no words.
    static QString expression(const QString &text);

private:
    Result<void> indexOne(qint64 recordId, const QString &kind) const;
    Result<QSet<qint64>> incidentsOf(const QString &personUid) const;

    Database &m_db;
};

/// \a text folded for looking up references: lower case, letters and digits only.
QString foldedReference(const QString &text);

} // namespace core
