// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Attachment> &tableOf<Attachment>()
{
    static const Table<Attachment> table{u"attachment"_s,
                                         u""_s,
                                         {u"record_id"_s, {}},
                                         {
                                             column(u"record_id"_s, &Attachment::recordId),
                                             column(u"file_name"_s, &Attachment::fileName),
                                             column(u"media_type"_s, &Attachment::mediaType),
                                             column(u"size"_s, &Attachment::size),
                                             column(u"sha256"_s, &Attachment::sha256),
                                             column(u"stored_name"_s, &Attachment::storedName),
                                             column(u"wrapped_key"_s, &Attachment::wrappedKey),
                                             column(u"caption"_s, &Attachment::caption),
                                             column(u"added_by"_s, &Attachment::addedBy),
                                             column(u"added_at"_s, &Attachment::addedAt),
                                         }};
    return table;
}

template<>
const Table<Exhibit> &tableOf<Exhibit>()
{
    static const Table<Exhibit> table{u"exhibit"_s,
                                      u"exhibit"_s,
                                      {},
                                      {
                                          column(u"incident_id"_s, &Exhibit::incidentId),
                                          column(u"code"_s, &Exhibit::code),
                                          column(u"exhibit_kind"_s, &Exhibit::exhibitKind),
                                          column(u"description"_s, &Exhibit::description),
                                          column(u"found_where"_s, &Exhibit::foundWhere),
                                          column(u"found_on"_s, &Exhibit::foundOn),
                                          column(u"found_at"_s, &Exhibit::foundAt),
                                          column(u"found_by"_s, &Exhibit::foundBy),
                                          column(u"seal"_s, &Exhibit::seal),
                                          column(u"kept_where"_s, &Exhibit::keptWhere),
                                          column(u"attachment_id"_s, &Exhibit::attachmentId),
                                          column(u"sha256"_s, &Exhibit::sha256),
                                          column(u"is_original"_s, &Exhibit::isOriginal),
                                          column(u"disposal"_s, &Exhibit::disposal),
                                      }};
    return table;
}

template<>
const Table<ContinuityEntry> &tableOf<ContinuityEntry>()
{
    static const Table<ContinuityEntry> table{
        u"continuity_entry"_s,
        u""_s,
        {u"exhibit_id"_s, {}},
        {
            column(u"exhibit_id"_s, &ContinuityEntry::exhibitId),
            column(u"on_day"_s, &ContinuityEntry::onDay),
            column(u"at_time"_s, &ContinuityEntry::atTime),
            column(u"from_whom"_s, &ContinuityEntry::fromWhom),
            column(u"to_whom"_s, &ContinuityEntry::toWhom),
            column(u"purpose"_s, &ContinuityEntry::purpose),
            column(u"seal_intact"_s, &ContinuityEntry::sealIntact),
            column(u"new_seal"_s, &ContinuityEntry::newSeal),
            column(u"signed_by"_s, &ContinuityEntry::signedBy),
        }};
    return table;
}

template<>
const Table<CameraRequest> &tableOf<CameraRequest>()
{
    static const Table<CameraRequest> table{
        u"camera_request"_s,
        u"camera"_s,
        {},
        {
            column(u"incident_id"_s, &CameraRequest::incidentId),
            column(u"system"_s, &CameraRequest::system),
            column(u"cameras"_s, &CameraRequest::cameras),
            column(u"from_on"_s, &CameraRequest::fromOn),
            column(u"from_at"_s, &CameraRequest::fromAt),
            column(u"until_on"_s, &CameraRequest::untilOn),
            column(u"until_at"_s, &CameraRequest::untilAt),
            column(u"asked_whom"_s, &CameraRequest::askedWhom),
            column(u"asked_on"_s, &CameraRequest::askedOn),
            column(u"days_kept"_s, &CameraRequest::daysKept),
            column(u"overwritten_on"_s, &CameraRequest::overwrittenOn),
            column(u"clock_difference"_s, &CameraRequest::clockDifference),
            column(u"state"_s, &CameraRequest::state),
            column(u"exhibit_id"_s, &CameraRequest::exhibitId),
            column(u"note"_s, &CameraRequest::note),
        }};
    return table;
}

} // namespace core
