// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace core {

/// Yes, no or nobody has said. Unknown never behaves as no.
enum class Tri { Unknown, Yes, No };

/// "yes", "no" or "unknown", as stored.
QString code(Tri value);
/// The value of a stored word; anything else is Unknown.
Tri tri(const QString &code);

/// What every record has, whatever its kind: an identity that leaves the casebook (uid), a
/// reference people use, and a version that refuses to be overwritten silently.
struct Record
{
    using Id = core::Id<Record>;

    Id id;
    QString uid;  ///< UUIDv7
    QString kind; ///< incident, person, site, post, action …
    int refYear = 0;
    qint64 refNumber = 0;
    QString title;
    qint64 createdAt = 0; ///< UTC epoch milliseconds
    qint64 updatedAt = 0; ///< UTC epoch milliseconds
    qint64 rowVersion = 0;
    std::optional<qint64> withdrawnAt;
    QString withdrawnReason;
    bool hold = false; ///< kept beyond its retention for an inquiry

    /// "INC-2026-0042", or nothing for kinds without references.
    QString reference() const;
    bool isWithdrawn() const { return withdrawnAt.has_value(); }

    bool operator==(const Record &) const = default;
};

/// "INC", "INV", "PIR", "ACT" or "RA"; empty for kinds that carry no reference.
QString referencePrefix(const QString &kind);

/// The kind, year and number in "INC-2026-0042" however it was typed; nothing where it is none.
struct Reference
{
    QString kind;
    int year = 0;
    qint64 number = 0;
};
std::optional<Reference> parseReference(const QString &text);

/// The record id of a noun: both are the same number by design.
template<typename Noun>
constexpr Record::Id recordId(Id<Noun> id)
{
    return Record::Id(id.value());
}

} // namespace core
