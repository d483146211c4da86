// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/search.h"

namespace core {

/// Where a record is shown: its own page, or a tab of the record it belongs to.
struct Shown
{
    QString kind; ///< of record: "incident"
    QString uid;
    QString tab; ///< "evidence"; empty for the first
    bool operator==(const Shown &) const = default;
};

/// Finds records by words or numbers, and says where each is shown.
class Finder
{
public:
    explicit Finder(Database &db);

    /// At most \a limit records holding all the words of \a text, kind by kind in the order of the
    /// best hit of each; references and other systems' numbers first.
    Result<QList<SearchHit>> find(const QString &text, int limit) const;

    /// The record itself. NotFound where this casebook has no such record.
    Result<Shown> place(const QString &recordUid) const;
    /// The record whose page shows \a recordUid as a part: the incident of an exhibit or a camera,
    /// the source of an action. NotFound where it belongs to no other.
    Result<Shown> owner(const QString &recordUid) const;

private:
    Database &m_db;
};

} // namespace core
