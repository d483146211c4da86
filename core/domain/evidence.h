// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace core {

struct Attachment;
struct CameraRequest;
struct ContinuityEntry;
struct Exhibit;
struct Incident;

/// A file kept encrypted beside the database.
struct Attachment
{
    using Id = core::Id<Attachment>;

    Id id;
    QString uid;
    core::Id<Record> recordId;
    QString fileName;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;
    QString storedName;
    QString wrappedKey; ///< base64
    QString caption;
    QString addedBy;
    qint64 addedAt = 0;
    bool operator==(const Attachment &) const = default;
};

/// An item or file kept as evidence, from the first minute.
struct Exhibit
{
    using Id = core::Id<Exhibit>;

    Record record;
    core::Id<Incident> incidentId;
    QString code;        ///< JS/1
    QString exhibitKind; ///< item, cctv, body_worn, photograph, document, file, clothing
    QString description;
    QString foundWhere;
    QDate foundOn;
    QTime foundAt;
    QString foundBy;
    QString seal; ///< seal or bag number
    QString keptWhere;
    core::Id<Attachment> attachmentId;
    QString sha256;
    Tri isOriginal = Tri::Unknown;
    QString disposal; ///< retention or disposal authority

    Id id() const { return Id(record.id.value()); }
    bool operator==(const Exhibit &) const = default;
};

/// One hand-over of an exhibit; never changed, never deleted.
struct ContinuityEntry
{
    using Id = core::Id<ContinuityEntry>;

    Id id;
    QString uid;
    core::Id<Exhibit> exhibitId;
    QDate onDay;
    QTime atTime;
    QString fromWhom;
    QString toWhom;
    QString purpose;
    Tri sealIntact = Tri::Unknown;
    QString newSeal;
    QString signedBy;
    bool operator==(const ContinuityEntry &) const = default;
};

/// Footage that must be saved before it is overwritten.
struct CameraRequest
{
    using Id = core::Id<CameraRequest>;

    Record record;
    core::Id<Incident> incidentId;
    QString system;
    QString cameras;
    QDate fromOn;
    QTime fromAt;
    QDate untilOn;
    QTime untilAt;
    QString askedWhom;
    QDate askedOn;
    std::optional<qint64> daysKept;
    QDate overwrittenOn;     ///< the first day it may be gone
    QString clockDifference; ///< recorder against true time
    QString state;           ///< to_ask, asked, saved, refused, gone
    core::Id<Exhibit> exhibitId;
    QString note;

    Id id() const { return Id(record.id.value()); }
    bool operator==(const CameraRequest &) const = default;
};

} // namespace core
