// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incident.h"

#include "core/storage/table.h"

using namespace Qt::StringLiterals;

namespace core {

template<>
const Table<Incident> &tableOf<Incident>()
{
    static const Table<Incident> table{
        u"incident"_s,
        u"incident"_s,
        {},
        {
            column(u"occurred_on"_s, &Incident::occurredOn),
            column(u"occurred_at"_s, &Incident::occurredAt),
            column(u"precision"_s, &Incident::precision),
            column(u"occurred_until_on"_s, &Incident::occurredUntilOn),
            column(u"occurred_until_at"_s, &Incident::occurredUntilAt),
            column(u"discovered_on"_s, &Incident::discoveredOn),
            column(u"discovered_at"_s, &Incident::discoveredAt),
            column(u"reported_on"_s, &Incident::reportedOn),
            column(u"reported_at"_s, &Incident::reportedAt),
            column(u"sort_key"_s, &Incident::sortKey),
            referenceKey<Incident>(),
            column(u"month"_s, &Incident::month),
            column(u"site_id"_s, &Incident::siteId),
            column(u"place_type"_s, &Incident::placeType),
            column(u"place_detail"_s, &Incident::placeDetail),
            column(u"place_address"_s, &Incident::placeAddress),
            column(u"category"_s, &Incident::category),
            column(u"subcategory"_s, &Incident::subcategory),
            column(u"outcome_class"_s, &Incident::outcomeClass),
            column(u"hate"_s, &Incident::hate),
            column(u"hate_strand"_s, &Incident::hateStrand),
            column(u"weapon"_s, &Incident::weapon),
            column(u"weapon_kind"_s, &Incident::weaponKind),
            column(u"sexual"_s, &Incident::sexual),
            column(u"restraint"_s, &Incident::restraint),
            column(u"lone_worker"_s, &Incident::loneWorker),
            column(u"description"_s, &Incident::description),
            column(u"immediate_action"_s, &Incident::immediateAction),
            column(u"everyone_safe"_s, &Incident::everyoneSafe),
            column(u"anyone_hurt"_s, &Incident::anyoneHurt),
            column(u"hurt_where"_s, &Incident::hurtWhere),
            column(u"police_called"_s, &Incident::policeCalled),
            column(u"police_force"_s, &Incident::policeForce),
            column(u"harm"_s, &Incident::harm),
            column(u"triage"_s, &Incident::triage),
            column(u"triage_to"_s, &Incident::triageTo),
            column(u"triage_reason"_s, &Incident::triageReason),
            column(u"triaged_on"_s, &Incident::triagedOn),
            column(u"duplicate_of"_s, &Incident::duplicateOf),
            column(u"status"_s, &Incident::status),
            column(u"lead"_s, &Incident::lead),
            column(u"closed_on"_s, &Incident::closedOn),
        }};
    return table;
}

template<>
const Table<Part> &tableOf<Part>()
{
    static const Table<Part> table{u"part"_s,
                                   u""_s,
                                   {u"incident_id"_s, {}},
                                   {
                                       column(u"incident_id"_s, &Part::incidentId),
                                       column(u"code"_s, &Part::code),
                                       column(u"role"_s, &Part::role),
                                       column(u"person_id"_s, &Part::personId),
                                       column(u"described_as"_s, &Part::describedAs),
                                       column(u"work_status"_s, &Part::workStatus),
                                       column(u"employer"_s, &Part::employer),
                                       column(u"employer_name"_s, &Part::employerName),
                                       column(u"job"_s, &Part::job),
                                       column(u"staff_group"_s, &Part::staffGroup),
                                       column(u"team"_s, &Part::team),
                                       column(u"post_id"_s, &Part::postId),
                                       column(u"at_work"_s, &Part::atWork),
                                       column(u"acts"_s, &Part::acts),
                                       column(u"intent"_s, &Part::intent),
                                       column(u"clinical_kind"_s, &Part::clinicalKind),
                                       column(u"physical_harm"_s, &Part::physicalHarm),
                                       column(u"psychological_harm"_s, &Part::psychologicalHarm),
                                       column(u"harm_note"_s, &Part::harmNote),
                                       column(u"police_wishes"_s, &Part::policeWishes),
                                       column(u"contact_note"_s, &Part::contactNote),
                                       column(u"riddor_event"_s, &Part::riddorEvent),
                                       column(u"physical_injury"_s, &Part::physicalInjury),
                                       column(u"consensual"_s, &Part::consensual),
                                       column(u"premises"_s, &Part::premises),
                                       column(u"premises_controller"_s, &Part::premisesController),
                                       column(u"work_related"_s, &Part::workRelated),
                                       column(u"work_related_why"_s, &Part::workRelatedWhy),
                                       column(u"assailant_role"_s, &Part::assailantRole),
                                       column(u"motive"_s, &Part::motive),
                                       column(u"exemption"_s, &Part::exemption),
                                       column(u"unlisted_days"_s, &Part::unlistedDays),
                                       column(u"sharp_source"_s, &Part::sharpSource),
                                       column(u"dangerous_occurrence"_s, &Part::dangerousOccurrence),
                                       column(u"disease"_s, &Part::disease),
                                       column(u"disease_by_work"_s, &Part::diseaseByWork),
                                       column(u"disease_received_on"_s, &Part::diseaseReceivedOn),
                                       column(u"died_on"_s, &Part::diedOn),
                                       column(u"death_learned_on"_s, &Part::deathLearnedOn),
                                       column(u"death_by_injury"_s, &Part::deathByInjury),
                                   }};
    return table;
}

template<>
const Table<Injury> &tableOf<Injury>()
{
    static const Table<Injury> table{u"injury"_s,
                                     u""_s,
                                     {u"part_id"_s, u"part"_s},
                                     {
                                         column(u"part_id"_s, &Injury::partId),
                                         column(u"injury_kind"_s, &Injury::injuryKind),
                                         column(u"body_part"_s, &Injury::bodyPart),
                                         column(u"treatment"_s, &Injury::treatment),
                                         column(u"diagnosis"_s, &Injury::diagnosis),
                                         column(u"diagnosed_by"_s, &Injury::diagnosedBy),
                                         column(u"diagnosed_on"_s, &Injury::diagnosedOn),
                                         column(u"specified"_s, &Injury::specified),
                                         column(u"specified_status"_s, &Injury::specifiedStatus),
                                         column(u"taken_to_hospital"_s, &Injury::takenToHospital),
                                         column(u"unconscious"_s, &Injury::unconscious),
                                         column(u"resuscitated"_s, &Injury::resuscitated),
                                         column(u"over_day"_s, &Injury::overDay),
                                     }};
    return table;
}

template<>
const Table<IncapacityPeriod> &tableOf<IncapacityPeriod>()
{
    static const Table<IncapacityPeriod> table{
        u"incapacity_period"_s,
        u""_s,
        {u"part_id"_s, u"part"_s},
        {
            column(u"part_id"_s, &IncapacityPeriod::partId),
            column(u"from_on"_s, &IncapacityPeriod::fromOn),
            column(u"until_on"_s, &IncapacityPeriod::untilOn),
            column(u"expected_on"_s, &IncapacityPeriod::expectedOn),
            column(u"period_kind"_s, &IncapacityPeriod::periodKind),
            column(u"cause"_s, &IncapacityPeriod::cause),
            column(u"note"_s, &IncapacityPeriod::note),
        }};
    return table;
}

template<>
const Table<LostProperty> &tableOf<LostProperty>()
{
    static const Table<LostProperty> table{
        u"lost_property"_s,
        u""_s,
        {u"incident_id"_s, {}},
        {
            column(u"incident_id"_s, &LostProperty::incidentId),
            column(u"item"_s, &LostProperty::item),
            column(u"owner"_s, &LostProperty::owner),
            column(u"serial"_s, &LostProperty::serial),
            column(u"value_pence"_s, &LostProperty::valuePence),
            column(u"personal_data"_s, &LostProperty::personalData),
        }};
    return table;
}

template<>
const Table<Notification> &tableOf<Notification>()
{
    static const Table<Notification> table{u"notification"_s,
                                           u""_s,
                                           {u"incident_id"_s, {}},
                                           {
                                               column(u"incident_id"_s, &Notification::incidentId),
                                               column(u"whom"_s, &Notification::whom),
                                               column(u"due"_s, &Notification::due),
                                               column(u"told_on"_s, &Notification::toldOn),
                                               column(u"told_at"_s, &Notification::toldAt),
                                               column(u"told_by"_s, &Notification::toldBy),
                                               column(u"reference"_s, &Notification::reference),
                                               column(u"not_needed"_s, &Notification::notNeeded),
                                           }};
    return table;
}

} // namespace core
