// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<DiaryNote> &tableOf<DiaryNote>()
{
    static const Table<DiaryNote> table{u"diary_note"_s,
                                        u""_s,
                                        {u"record_id"_s, {}},
                                        {
                                            column(u"record_id"_s, &DiaryNote::recordId),
                                            column(u"note_kind"_s, &DiaryNote::noteKind),
                                            column(u"what"_s, &DiaryNote::what),
                                            column(u"due_on"_s, &DiaryNote::dueOn),
                                            column(u"due_at"_s, &DiaryNote::dueAt),
                                            column(u"for_whom"_s, &DiaryNote::forWhom),
                                            column(u"from_whom"_s, &DiaryNote::fromWhom),
                                            column(u"done_on"_s, &DiaryNote::doneOn),
                                            column(u"result"_s, &DiaryNote::result),
                                            column(u"repeat_days"_s, &DiaryNote::repeatDays),
                                            column(u"source_key"_s, &DiaryNote::sourceKey),
                                        }};
    return table;
}

template<>
const Table<Contact> &tableOf<Contact>()
{
    static const Table<Contact> table{u"contact"_s,
                                      u""_s,
                                      {u"record_id"_s, {}},
                                      {
                                          column(u"record_id"_s, &Contact::recordId),
                                          column(u"contact_kind"_s, &Contact::contactKind),
                                          column(u"on_day"_s, &Contact::onDay),
                                          column(u"at_time"_s, &Contact::atTime),
                                          column(u"with_whom"_s, &Contact::withWhom),
                                          column(u"part_id"_s, &Contact::partId),
                                          column(u"said"_s, &Contact::said),
                                          column(u"next_on"_s, &Contact::nextOn),
                                      }};
    return table;
}

template<>
const Table<Link> &tableOf<Link>()
{
    static const Table<Link> table{u"link"_s,
                                   u""_s,
                                   {u"record_id"_s, {}},
                                   {
                                       column(u"record_id"_s, &Link::recordId),
                                       column(u"other_id"_s, &Link::otherId),
                                       column(u"why"_s, &Link::why),
                                       column(u"note"_s, &Link::note),
                                   }};
    return table;
}

template<>
const Table<OtherReference> &tableOf<OtherReference>()
{
    static const Table<OtherReference> table{u"other_reference"_s,
                                             u""_s,
                                             {u"record_id"_s, {}},
                                             {
                                                 column(u"record_id"_s, &OtherReference::recordId),
                                                 column(u"system"_s, &OtherReference::system),
                                                 column(u"value"_s, &OtherReference::value),
                                                 column(u"folded"_s, &OtherReference::folded),
                                             }};
    return table;
}

template<>
const Table<Action> &tableOf<Action>()
{
    static const Table<Action> table{u"action"_s,
                                     u"action"_s,
                                     {},
                                     {
                                         referenceKey<Action>(),
                                         column(u"what"_s, &Action::what),
                                         column(u"why"_s, &Action::why),
                                         column(u"source_id"_s, &Action::sourceId),
                                         column(u"strength"_s, &Action::strength),
                                         column(u"doer"_s, &Action::doer),
                                         column(u"post_id"_s, &Action::postId),
                                         column(u"due_on"_s, &Action::dueOn),
                                         column(u"original_due_on"_s, &Action::originalDueOn),
                                         column(u"priority"_s, &Action::priority),
                                         column(u"progress"_s, &Action::progress),
                                         column(u"progress_note"_s, &Action::progressNote),
                                         column(u"evidence"_s, &Action::evidence),
                                         column(u"done_on"_s, &Action::doneOn),
                                         column(u"verified_by"_s, &Action::verifiedBy),
                                         column(u"verified_on"_s, &Action::verifiedOn),
                                         column(u"effect_check_on"_s, &Action::effectCheckOn),
                                         column(u"effect_result"_s, &Action::effectResult),
                                         column(u"before_review"_s, &Action::beforeReview),
                                         column(u"flagged"_s, &Action::flagged),
                                         column(u"rejected_reason"_s, &Action::rejectedReason),
                                     }};
    return table;
}

template<>
const Table<ActionRevision> &tableOf<ActionRevision>()
{
    static const Table<ActionRevision> table{u"action_revision"_s,
                                             u""_s,
                                             {u"action_id"_s, {}},
                                             {
                                                 column(u"action_id"_s, &ActionRevision::actionId),
                                                 column(u"old_due_on"_s, &ActionRevision::oldDueOn),
                                                 column(u"new_due_on"_s, &ActionRevision::newDueOn),
                                                 column(u"reason"_s, &ActionRevision::reason),
                                                 column(u"at"_s, &ActionRevision::at),
                                                 column(u"by_whom"_s, &ActionRevision::byWhom),
                                             }};
    return table;
}

template<>
const Table<Duty> &tableOf<Duty>()
{
    static const Table<Duty> table{u"duty"_s,
                                   u""_s,
                                   {u"incident_id"_s, {}},
                                   {
                                       column(u"incident_id"_s, &Duty::incidentId),
                                       column(u"part_id"_s, &Duty::partId),
                                       column(u"rule"_s, &Duty::rule),
                                       column(u"state"_s, &Duty::state),
                                       column(u"due_on"_s, &Duty::dueOn),
                                       column(u"threshold_on"_s, &Duty::thresholdOn),
                                       column(u"outcome"_s, &Duty::outcome),
                                       column(u"reason"_s, &Duty::reason),
                                       column(u"recorded_on"_s, &Duty::recordedOn),
                                   }};
    return table;
}

template<>
const Table<DutyResult> &tableOf<DutyResult>()
{
    static const Table<DutyResult> table{u"duty_result"_s,
                                         u""_s,
                                         {u"duty_id"_s, u"duty"_s},
                                         {
                                             column(u"duty_id"_s, &DutyResult::dutyId),
                                             column(u"at"_s, &DutyResult::at),
                                             column(u"rule_version"_s, &DutyResult::ruleVersion),
                                             column(u"facts"_s, &DutyResult::facts),
                                             column(u"outcomes"_s, &DutyResult::outcomes),
                                         }};
    return table;
}

template<>
const Table<DutyDecision> &tableOf<DutyDecision>()
{
    static const Table<DutyDecision> table{u"duty_decision"_s,
                                           u""_s,
                                           {u"duty_id"_s, u"duty"_s},
                                           {
                                               column(u"duty_id"_s, &DutyDecision::dutyId),
                                               column(u"result_id"_s, &DutyDecision::resultId),
                                               column(u"agrees"_s, &DutyDecision::agrees),
                                               column(u"reason"_s, &DutyDecision::reason),
                                               column(u"by_whom"_s, &DutyDecision::byWhom),
                                               column(u"at"_s, &DutyDecision::at),
                                           }};
    return table;
}

template<>
const Table<Submission> &tableOf<Submission>()
{
    static const Table<Submission> table{u"submission"_s,
                                         u""_s,
                                         {u"duty_id"_s, u"duty"_s},
                                         {
                                             column(u"duty_id"_s, &Submission::dutyId),
                                             column(u"category"_s, &Submission::category),
                                             column(u"sent_on"_s, &Submission::sentOn),
                                             column(u"sent_at"_s, &Submission::sentAt),
                                             column(u"document_uid"_s, &Submission::documentUid),
                                             column(u"method"_s, &Submission::method),
                                             column(u"reference"_s, &Submission::reference),
                                             column(u"by_whom"_s, &Submission::byWhom),
                                             column(u"state"_s, &Submission::state),
                                         }};
    return table;
}

} // namespace core
