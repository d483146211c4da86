// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/investigation.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Investigation> &tableOf<Investigation>()
{
    static const Table<Investigation> table{
        u"investigation"_s,
        u"investigation"_s,
        {},
        {
            referenceKey<Investigation>(),
            column(u"lead"_s, &Investigation::lead),
            column(u"terms_of_reference"_s, &Investigation::termsOfReference),
            column(u"scope"_s, &Investigation::scope),
            column(u"started_on"_s, &Investigation::startedOn),
            column(u"target_on"_s, &Investigation::targetOn),
            column(u"welfare_note"_s, &Investigation::welfareNote),
            column(u"scene_note"_s, &Investigation::sceneNote),
            column(u"lone_working_note"_s, &Investigation::loneWorkingNote),
            column(u"device_note"_s, &Investigation::deviceNote),
            column(u"analysis"_s, &Investigation::analysis),
            column(u"outcome"_s, &Investigation::outcome),
            column(u"outcome_note"_s, &Investigation::outcomeNote),
            column(u"medical_factor"_s, &Investigation::medicalFactor),
            column(u"medical_opinion"_s, &Investigation::medicalOpinion),
            column(u"finished_on"_s, &Investigation::finishedOn),
        }};
    return table;
}

template<>
const Table<InvestigationIncident> &tableOf<InvestigationIncident>()
{
    static const Table<InvestigationIncident> table{
        u"investigation_incident"_s,
        u""_s,
        {u"investigation_id"_s, {}},
        {
            column(u"investigation_id"_s, &InvestigationIncident::investigationId),
            column(u"incident_id"_s, &InvestigationIncident::incidentId),
        }};
    return table;
}

template<>
const Table<StepNote> &tableOf<StepNote>()
{
    static const Table<StepNote> table{u"step_note"_s,
                                       u""_s,
                                       {u"record_id"_s, {}},
                                       {
                                           column(u"record_id"_s, &StepNote::recordId),
                                           column(u"step"_s, &StepNote::step),
                                           column(u"note_kind"_s, &StepNote::noteKind),
                                           column(u"field"_s, &StepNote::field),
                                           column(u"reason"_s, &StepNote::reason),
                                       }};
    return table;
}

template<>
const Table<TimelineEntry> &tableOf<TimelineEntry>()
{
    static const Table<TimelineEntry> table{
        u"timeline_entry"_s,
        u""_s,
        {u"record_id"_s, {}},
        {
            column(u"record_id"_s, &TimelineEntry::recordId),
            column(u"happened_on"_s, &TimelineEntry::happenedOn),
            column(u"happened_at"_s, &TimelineEntry::happenedAt),
            column(u"precision"_s, &TimelineEntry::precision),
            column(u"learned_on"_s, &TimelineEntry::learnedOn),
            column(u"what"_s, &TimelineEntry::what),
            column(u"detail"_s, &TimelineEntry::detail),
            column(u"source"_s, &TimelineEntry::source),
            column(u"exhibit_id"_s, &TimelineEntry::exhibitId),
            column(u"quality"_s, &TimelineEntry::quality),
        }};
    return table;
}

template<>
const Table<Account> &tableOf<Account>()
{
    static const Table<Account> table{u"account"_s,
                                      u""_s,
                                      {u"investigation_id"_s, {}},
                                      {
                                          column(u"investigation_id"_s, &Account::investigationId),
                                          column(u"part_id"_s, &Account::partId),
                                          column(u"person_name"_s, &Account::personName),
                                          column(u"account_kind"_s, &Account::accountKind),
                                          column(u"taken_on"_s, &Account::takenOn),
                                          column(u"taken_at"_s, &Account::takenAt),
                                          column(u"taken_where"_s, &Account::takenWhere),
                                          column(u"taken_by"_s, &Account::takenBy),
                                          column(u"present"_s, &Account::present),
                                          column(u"is_suspect"_s, &Account::isSuspect),
                                          column(u"caution_given"_s, &Account::cautionGiven),
                                          column(u"recorded"_s, &Account::recorded),
                                          column(u"advice_offered"_s, &Account::adviceOffered),
                                          column(u"body"_s, &Account::body),
                                          column(u"witness_age"_s, &Account::witnessAge),
                                          column(u"occupation"_s, &Account::occupation),
                                          column(u"witnessed_by"_s, &Account::witnessedBy),
                                          column(u"dates_to_avoid"_s, &Account::datesToAvoid),
                                          column(u"court_needs"_s, &Account::courtNeeds),
                                          column(u"willing_to_attend"_s, &Account::willingToAttend),
                                          column(u"signed_on"_s, &Account::signedOn),
                                          column(u"locked_at"_s, &Account::lockedAt),
                                          column(u"withdrawn_reason"_s, &Account::withdrawnReason),
                                      }};
    return table;
}

template<>
const Table<Enquiry> &tableOf<Enquiry>()
{
    static const Table<Enquiry> table{u"enquiry"_s,
                                      u""_s,
                                      {u"investigation_id"_s, {}},
                                      {
                                          column(u"investigation_id"_s, &Enquiry::investigationId),
                                          column(u"question"_s, &Enquiry::question),
                                          column(u"direction"_s, &Enquiry::direction),
                                          column(u"doing"_s, &Enquiry::doing),
                                          column(u"owner"_s, &Enquiry::owner),
                                          column(u"state"_s, &Enquiry::state),
                                          column(u"result"_s, &Enquiry::result),
                                      }};
    return table;
}

template<>
const Table<Decision> &tableOf<Decision>()
{
    static const Table<Decision> table{u"decision"_s,
                                       u""_s,
                                       {u"record_id"_s, {}},
                                       {
                                           column(u"record_id"_s, &Decision::recordId),
                                           column(u"number"_s, &Decision::number),
                                           column(u"on_day"_s, &Decision::onDay),
                                           column(u"at_time"_s, &Decision::atTime),
                                           column(u"decision"_s, &Decision::decision),
                                           column(u"options"_s, &Decision::options),
                                           column(u"reasons"_s, &Decision::reasons),
                                           column(u"relied_on"_s, &Decision::reliedOn),
                                           column(u"by_whom"_s, &Decision::byWhom),
                                           column(u"review_on"_s, &Decision::reviewOn),
                                       }};
    return table;
}

template<>
const Table<PoliceEntry> &tableOf<PoliceEntry>()
{
    static const Table<PoliceEntry> table{u"police_entry"_s,
                                          u""_s,
                                          {u"record_id"_s, {}},
                                          {
                                              column(u"record_id"_s, &PoliceEntry::recordId),
                                              column(u"on_day"_s, &PoliceEntry::onDay),
                                              column(u"at_time"_s, &PoliceEntry::atTime),
                                              column(u"entry_kind"_s, &PoliceEntry::entryKind),
                                              column(u"with_whom"_s, &PoliceEntry::withWhom),
                                              column(u"what"_s, &PoliceEntry::what),
                                              column(u"outcome"_s, &PoliceEntry::outcome),
                                              column(u"next_on"_s, &PoliceEntry::nextOn),
                                          }};
    return table;
}

template<>
const Table<Factor> &tableOf<Factor>()
{
    static const Table<Factor> table{u"factor"_s,
                                     u""_s,
                                     {u"record_id"_s, {}},
                                     {
                                         column(u"record_id"_s, &Factor::recordId),
                                         column(u"framework"_s, &Factor::framework),
                                         column(u"domain"_s, &Factor::domain),
                                         column(u"factor"_s, &Factor::factor),
                                         column(u"evidence"_s, &Factor::evidence),
                                         column(u"rating"_s, &Factor::rating),
                                     }};
    return table;
}

template<>
const Table<Why> &tableOf<Why>()
{
    static const Table<Why> table{u"why"_s,
                                  u""_s,
                                  {u"record_id"_s, {}},
                                  {
                                      column(u"record_id"_s, &Why::recordId),
                                      column(u"problem"_s, &Why::problem),
                                      column(u"why1"_s, &Why::why1),
                                      column(u"why2"_s, &Why::why2),
                                      column(u"why3"_s, &Why::why3),
                                      column(u"why4"_s, &Why::why4),
                                      column(u"why5"_s, &Why::why5),
                                      column(u"root"_s, &Why::root),
                                  }};
    return table;
}

template<>
const Table<Finding> &tableOf<Finding>()
{
    static const Table<Finding> table{u"finding"_s,
                                      u""_s,
                                      {u"record_id"_s, {}},
                                      {
                                          column(u"record_id"_s, &Finding::recordId),
                                          column(u"finding"_s, &Finding::finding),
                                          column(u"evidence"_s, &Finding::evidence),
                                          column(u"outcome"_s, &Finding::outcome),
                                      }};
    return table;
}

template<>
const Table<Sanction> &tableOf<Sanction>()
{
    static const Table<Sanction> table{
        u"sanction"_s,
        u""_s,
        {u"record_id"_s, {}},
        {
            column(u"record_id"_s, &Sanction::recordId),
            column(u"part_id"_s, &Sanction::partId),
            column(u"sanction_kind"_s, &Sanction::sanctionKind),
            column(u"offence"_s, &Sanction::offence),
            column(u"authorised_by"_s, &Sanction::authorisedBy),
            column(u"decided_on"_s, &Sanction::decidedOn),
            column(u"starts_on"_s, &Sanction::startsOn),
            column(u"expires_on"_s, &Sanction::expiresOn),
            column(u"review_on"_s, &Sanction::reviewOn),
            column(u"conditions"_s, &Sanction::conditions),
            column(u"capacity_checked"_s, &Sanction::capacityChecked),
            column(u"result"_s, &Sanction::result),
        }};
    return table;
}

template<>
const Table<Redress> &tableOf<Redress>()
{
    static const Table<Redress> table{u"redress"_s,
                                      u""_s,
                                      {u"record_id"_s, {}},
                                      {
                                          column(u"record_id"_s, &Redress::recordId),
                                          column(u"part_id"_s, &Redress::partId),
                                          column(u"route"_s, &Redress::route),
                                          column(u"claimed_pence"_s, &Redress::claimedPence),
                                          column(u"received_pence"_s, &Redress::receivedPence),
                                          column(u"deadline_on"_s, &Redress::deadlineOn),
                                          column(u"note"_s, &Redress::note),
                                      }};
    return table;
}

template<>
const Table<Support> &tableOf<Support>()
{
    static const Table<Support> table{u"support"_s,
                                      u""_s,
                                      {u"record_id"_s, {}},
                                      {
                                          column(u"record_id"_s, &Support::recordId),
                                          column(u"part_id"_s, &Support::partId),
                                          column(u"support_kind"_s, &Support::supportKind),
                                          column(u"offered_on"_s, &Support::offeredOn),
                                          column(u"taken_up"_s, &Support::takenUp),
                                          column(u"note"_s, &Support::note),
                                      }};
    return table;
}

} // namespace core
