// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldwords.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/domain/record.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core {

namespace {

enum class Kind { Text, Code, Codes, Day, Answer, Other, Pence };

struct Field
{
    const char *table; ///< empty: of any table
    const char *column;
    const char *name;
    Kind kind = Kind::Text;
    List list = List::Category; ///< for Code and Codes
};

constexpr Field fields[] = {
    {"incident", "occurred_on", QT_TRANSLATE_NOOP("Core", "Day it happened"), Kind::Day},
    {"incident", "occurred_at", QT_TRANSLATE_NOOP("Core", "Time it happened")},
    {"incident",
     "precision",
     QT_TRANSLATE_NOOP("Core", "How exactly"),
     Kind::Code,
     List::Precision},
    {"incident", "occurred_until_on", QT_TRANSLATE_NOOP("Core", "Happened until, day"), Kind::Day},
    {"incident", "occurred_until_at", QT_TRANSLATE_NOOP("Core", "Happened until, time")},
    {"incident", "discovered_on", QT_TRANSLATE_NOOP("Core", "Day it was discovered"), Kind::Day},
    {"incident", "discovered_at", QT_TRANSLATE_NOOP("Core", "Time it was discovered")},
    {"incident", "reported_on", QT_TRANSLATE_NOOP("Core", "Day it was reported"), Kind::Day},
    {"incident", "reported_at", QT_TRANSLATE_NOOP("Core", "Time it was reported")},
    {"incident", "site_id", QT_TRANSLATE_NOOP("Core", "Site"), Kind::Other},
    {"incident",
     "place_type",
     QT_TRANSLATE_NOOP("Core", "Kind of place"),
     Kind::Code,
     List::PlaceType},
    {"incident", "place_detail", QT_TRANSLATE_NOOP("Core", "Exact place")},
    {"incident", "place_address", QT_TRANSLATE_NOOP("Core", "Address")},
    {"incident",
     "category",
     QT_TRANSLATE_NOOP("Core", "Kind of incident"),
     Kind::Code,
     List::Category},
    {"incident",
     "subcategory",
     QT_TRANSLATE_NOOP("Core", "Kind in detail"),
     Kind::Code,
     List::Subcategory},
    {"incident",
     "outcome_class",
     QT_TRANSLATE_NOOP("Core", "What it counts as"),
     Kind::Code,
     List::OutcomeClass},
    {"incident", "hate", QT_TRANSLATE_NOOP("Core", "Hate incident"), Kind::Answer},
    {"incident",
     "hate_strand",
     QT_TRANSLATE_NOOP("Core", "What the hate was about"),
     Kind::Code,
     List::HateStrand},
    {"incident", "weapon", QT_TRANSLATE_NOOP("Core", "Weapon"), Kind::Answer},
    {"incident",
     "weapon_kind",
     QT_TRANSLATE_NOOP("Core", "Kind of weapon"),
     Kind::Code,
     List::WeaponKind},
    {"incident", "sexual", QT_TRANSLATE_NOOP("Core", "Sexual"), Kind::Answer},
    {"incident", "restraint", QT_TRANSLATE_NOOP("Core", "Restraint"), Kind::Answer},
    {"incident", "lone_worker", QT_TRANSLATE_NOOP("Core", "Lone worker"), Kind::Answer},
    {"incident", "description", QT_TRANSLATE_NOOP("Core", "What happened")},
    {"incident", "immediate_action", QT_TRANSLATE_NOOP("Core", "Done at once")},
    {"incident", "everyone_safe", QT_TRANSLATE_NOOP("Core", "Everyone safe"), Kind::Answer},
    {"incident", "anyone_hurt", QT_TRANSLATE_NOOP("Core", "Anyone hurt"), Kind::Answer},
    {"incident", "hurt_where", QT_TRANSLATE_NOOP("Core", "Where the hurt are")},
    {"incident", "police_called", QT_TRANSLATE_NOOP("Core", "Police called"), Kind::Answer},
    {"incident",
     "police_force",
     QT_TRANSLATE_NOOP("Core", "Police force"),
     Kind::Code,
     List::PoliceForce},
    {"incident", "harm", QT_TRANSLATE_NOOP("Core", "Harm"), Kind::Code, List::HarmPhysical},
    {"incident", "triage", QT_TRANSLATE_NOOP("Core", "Triage"), Kind::Code, List::Triage},
    {"incident", "triage_to", QT_TRANSLATE_NOOP("Core", "Given to")},
    {"incident", "triage_reason", QT_TRANSLATE_NOOP("Core", "Reason of the triage")},
    {"incident", "triaged_on", QT_TRANSLATE_NOOP("Core", "Triaged on"), Kind::Day},
    {"incident", "duplicate_of", QT_TRANSLATE_NOOP("Core", "Duplicate of"), Kind::Other},
    {"incident", "status", QT_TRANSLATE_NOOP("Core", "Status"), Kind::Code, List::IncidentStatus},
    {"incident", "lead", QT_TRANSLATE_NOOP("Core", "Lead")},
    {"incident", "closed_on", QT_TRANSLATE_NOOP("Core", "Closed on"), Kind::Day},
    {"part", "code", QT_TRANSLATE_NOOP("Core", "Code")},
    {"part", "role", QT_TRANSLATE_NOOP("Core", "Part in it"), Kind::Code, List::PartRole},
    {"part", "person_id", QT_TRANSLATE_NOOP("Core", "Person"), Kind::Other},
    {"part", "described_as", QT_TRANSLATE_NOOP("Core", "Described as")},
    {"part", "work_status", QT_TRANSLATE_NOOP("Core", "They are"), Kind::Code, List::WorkStatus},
    {"part", "employer", QT_TRANSLATE_NOOP("Core", "Employed by"), Kind::Code, List::Employer},
    {"part", "employer_name", QT_TRANSLATE_NOOP("Core", "Name of the employer")},
    {"part", "job", QT_TRANSLATE_NOOP("Core", "Job that day")},
    {"part", "staff_group", QT_TRANSLATE_NOOP("Core", "Staff group"), Kind::Code, List::StaffGroup},
    {"part", "team", QT_TRANSLATE_NOOP("Core", "Team that day")},
    {"part", "at_work", QT_TRANSLATE_NOOP("Core", "At work"), Kind::Answer},
    {"part", "acts", QT_TRANSLATE_NOOP("Core", "What was done to them"), Kind::Codes, List::Act},
    {"part", "intent", QT_TRANSLATE_NOOP("Core", "Intent"), Kind::Code, List::Intent},
    {"part",
     "clinical_kind",
     QT_TRANSLATE_NOOP("Core", "Clinical condition"),
     Kind::Code,
     List::ClinicalKind},
    {"part",
     "physical_harm",
     QT_TRANSLATE_NOOP("Core", "Physical harm"),
     Kind::Code,
     List::HarmPhysical},
    {"part",
     "psychological_harm",
     QT_TRANSLATE_NOOP("Core", "Psychological harm"),
     Kind::Code,
     List::HarmPsychological},
    {"part", "harm_note", QT_TRANSLATE_NOOP("Core", "What hurts")},
    {"part",
     "police_wishes",
     QT_TRANSLATE_NOOP("Core", "Wishes about the police"),
     Kind::Code,
     List::PoliceWishes},
    {"part", "contact_note", QT_TRANSLATE_NOOP("Core", "How to reach them")},
    {"injury", "injury_kind", QT_TRANSLATE_NOOP("Core", "Injury"), Kind::Code, List::InjuryKind},
    {"injury",
     "body_part",
     QT_TRANSLATE_NOOP("Core", "Where on the body"),
     Kind::Code,
     List::BodyPart},
    {"injury", "treatment", QT_TRANSLATE_NOOP("Core", "Treatment"), Kind::Code, List::Treatment},
    {"injury", "diagnosis", QT_TRANSLATE_NOOP("Core", "Diagnosis")},
    {"injury",
     "diagnosed_by",
     QT_TRANSLATE_NOOP("Core", "Diagnosed by"),
     Kind::Code,
     List::DiagnosedBy},
    {"injury", "diagnosed_on", QT_TRANSLATE_NOOP("Core", "Diagnosed on"), Kind::Day},
    {"injury",
     "specified",
     QT_TRANSLATE_NOOP("Core", "Specified injury"),
     Kind::Code,
     List::SpecifiedInjury},
    {"injury",
     "specified_status",
     QT_TRANSLATE_NOOP("Core", "Is it one"),
     Kind::Code,
     List::SpecifiedStatus},
    {"injury",
     "taken_to_hospital",
     QT_TRANSLATE_NOOP("Core", "Taken to hospital"),
     Kind::Code,
     List::TakenToHospital},
    {"injury", "unconscious", QT_TRANSLATE_NOOP("Core", "Unconscious"), Kind::Answer},
    {"incapacity_period",
     "period_kind",
     QT_TRANSLATE_NOOP("Core", "Kind of days"),
     Kind::Code,
     List::PeriodKind},
    {"incapacity_period",
     "cause",
     QT_TRANSLATE_NOOP("Core", "Because of"),
     Kind::Code,
     List::PeriodCause},
    {"lost_property", "item", QT_TRANSLATE_NOOP("Core", "Thing lost")},
    {"lost_property", "owner", QT_TRANSLATE_NOOP("Core", "Owner")},
    {"lost_property", "serial", QT_TRANSLATE_NOOP("Core", "Serial or asset number")},
    {"lost_property", "value_pence", QT_TRANSLATE_NOOP("Core", "Value"), Kind::Pence},
    {"lost_property",
     "personal_data",
     QT_TRANSLATE_NOOP("Core", "Holds personal data"),
     Kind::Answer},
    {"notification", "whom", QT_TRANSLATE_NOOP("Core", "Whom to tell"), Kind::Code, List::Notify},
    {"notification", "told_by", QT_TRANSLATE_NOOP("Core", "Told by")},
    {"notification", "not_needed", QT_TRANSLATE_NOOP("Core", "Not needed, because")},
    {"other_reference",
     "system",
     QT_TRANSLATE_NOOP("Core", "System"),
     Kind::Code,
     List::ReferenceSystem},
    {"other_reference", "value", QT_TRANSLATE_NOOP("Core", "Number")},
    {"duty", "rule", QT_TRANSLATE_NOOP("Core", "Duty"), Kind::Code, List::DutyRule},
    {"duty", "state", QT_TRANSLATE_NOOP("Core", "State"), Kind::Code, List::DutyState},
    {"duty", "threshold_on", QT_TRANSLATE_NOOP("Core", "Limit passed on"), Kind::Day},
    {"submission", "state", QT_TRANSLATE_NOOP("Core", "State"), Kind::Code, List::SubmissionState},
    {"submission", "sent_on", QT_TRANSLATE_NOOP("Core", "Sent on"), Kind::Day},
    {"submission", "method", QT_TRANSLATE_NOOP("Core", "How it was sent")},
    {"contact", "contact_kind", QT_TRANSLATE_NOOP("Core", "Kind"), Kind::Code, List::ContactKind},
    {"contact", "with_whom", QT_TRANSLATE_NOOP("Core", "With whom")},
    {"contact", "said", QT_TRANSLATE_NOOP("Core", "What was said")},
    {"contact", "next_on", QT_TRANSLATE_NOOP("Core", "Next on"), Kind::Day},
    {"diary_note", "note_kind", QT_TRANSLATE_NOOP("Core", "Kind"), Kind::Code, List::NoteKind},
    {"diary_note", "from_whom", QT_TRANSLATE_NOOP("Core", "From whom")},
    {"diary_note", "for_whom", QT_TRANSLATE_NOOP("Core", "For whom")},
    {"diary_note", "repeat_days", QT_TRANSLATE_NOOP("Core", "Repeats after days")},
    {"link", "why", QT_TRANSLATE_NOOP("Core", "Linked because"), Kind::Code, List::LinkReason},
    {"camera_request", "state", QT_TRANSLATE_NOOP("Core", "State"), Kind::Code, List::CameraState},
    {"camera_request", "system", QT_TRANSLATE_NOOP("Core", "System or place")},
    {"camera_request", "cameras", QT_TRANSLATE_NOOP("Core", "Cameras")},
    {"camera_request", "asked_whom", QT_TRANSLATE_NOOP("Core", "Asked whom")},
    {"camera_request", "days_kept", QT_TRANSLATE_NOOP("Core", "Days kept")},
    {"camera_request",
     "clock_difference",
     QT_TRANSLATE_NOOP("Core", "Its clock against the true time")},
    {"camera_request", "exhibit_id", QT_TRANSLATE_NOOP("Core", "Saved as exhibit"), Kind::Other},
    {"exhibit", "code", QT_TRANSLATE_NOOP("Core", "Reference")},
    {"exhibit", "exhibit_kind", QT_TRANSLATE_NOOP("Core", "Kind"), Kind::Code, List::ExhibitKind},
    {"exhibit", "description", QT_TRANSLATE_NOOP("Core", "Description")},
    {"exhibit", "found_where", QT_TRANSLATE_NOOP("Core", "Found where")},
    {"exhibit", "found_by", QT_TRANSLATE_NOOP("Core", "Found by")},
    {"exhibit", "found_at", QT_TRANSLATE_NOOP("Core", "Found at")},
    {"exhibit", "seal", QT_TRANSLATE_NOOP("Core", "Seal")},
    {"exhibit", "kept_where", QT_TRANSLATE_NOOP("Core", "Kept where")},
    {"exhibit", "is_original", QT_TRANSLATE_NOOP("Core", "Is it the original"), Kind::Answer},
    {"exhibit", "disposal", QT_TRANSLATE_NOOP("Core", "Authority to keep or destroy")},
    {"continuity_entry", "from_whom", QT_TRANSLATE_NOOP("Core", "From whom")},
    {"continuity_entry", "to_whom", QT_TRANSLATE_NOOP("Core", "To whom")},
    {"continuity_entry", "purpose", QT_TRANSLATE_NOOP("Core", "What for")},
    {"continuity_entry", "seal_intact", QT_TRANSLATE_NOOP("Core", "Seal whole"), Kind::Answer},
    {"continuity_entry", "new_seal", QT_TRANSLATE_NOOP("Core", "New seal")},
    {"continuity_entry", "signed_by", QT_TRANSLATE_NOOP("Core", "Signed by")},
    {"attachment", "file_name", QT_TRANSLATE_NOOP("Core", "File")},
    {"attachment", "caption", QT_TRANSLATE_NOOP("Core", "Caption")},
    {"timeline_entry",
     "precision",
     QT_TRANSLATE_NOOP("Core", "How exactly"),
     Kind::Code,
     List::Precision},
    {"", "title", QT_TRANSLATE_NOOP("Core", "Title")},
    {"", "withdrawn_reason", QT_TRANSLATE_NOOP("Core", "Withdrawn, because")},
    {"", "reason", QT_TRANSLATE_NOOP("Core", "Reason")},
    {"", "note", QT_TRANSLATE_NOOP("Core", "Note")},
    {"", "what", QT_TRANSLATE_NOOP("Core", "What")},
    {"", "detail", QT_TRANSLATE_NOOP("Core", "Details")},
    {"", "source", QT_TRANSLATE_NOOP("Core", "Source")},
    {"", "reference", QT_TRANSLATE_NOOP("Core", "Reference")},
    {"", "result", QT_TRANSLATE_NOOP("Core", "Result")},
    {"", "by_whom", QT_TRANSLATE_NOOP("Core", "By whom")},
    {"", "agrees", QT_TRANSLATE_NOOP("Core", "Agrees"), Kind::Answer},
    {"", "on_day", QT_TRANSLATE_NOOP("Core", "Day"), Kind::Day},
    {"", "at_time", QT_TRANSLATE_NOOP("Core", "Time")},
    {"", "from_on", QT_TRANSLATE_NOOP("Core", "From"), Kind::Day},
    {"", "from_at", QT_TRANSLATE_NOOP("Core", "From, time")},
    {"", "until_on", QT_TRANSLATE_NOOP("Core", "Until"), Kind::Day},
    {"", "until_at", QT_TRANSLATE_NOOP("Core", "Until, time")},
    {"", "told_on", QT_TRANSLATE_NOOP("Core", "Told on"), Kind::Day},
    {"", "told_at", QT_TRANSLATE_NOOP("Core", "Told at")},
    {"", "due_on", QT_TRANSLATE_NOOP("Core", "By"), Kind::Day},
    {"", "due_at", QT_TRANSLATE_NOOP("Core", "By, time")},
    {"", "done_on", QT_TRANSLATE_NOOP("Core", "Done on"), Kind::Day},
    {"", "asked_on", QT_TRANSLATE_NOOP("Core", "Asked on"), Kind::Day},
    {"", "overwritten_on", QT_TRANSLATE_NOOP("Core", "Overwritten from"), Kind::Day},
    {"", "found_on", QT_TRANSLATE_NOOP("Core", "Found on"), Kind::Day},
    {"", "happened_on", QT_TRANSLATE_NOOP("Core", "Happened on"), Kind::Day},
    {"", "happened_at", QT_TRANSLATE_NOOP("Core", "Happened at")},
    {"", "learned_on", QT_TRANSLATE_NOOP("Core", "Learned on"), Kind::Day},
    {"", "sha256", QT_TRANSLATE_NOOP("Core", "SHA-256")},
};

constexpr std::array<std::pair<const char *, const char *>, 18> tables{{
    {"incident", QT_TRANSLATE_NOOP("Core", "The incident")},
    {"record", QT_TRANSLATE_NOOP("Core", "The record")},
    {"part", QT_TRANSLATE_NOOP("Core", "Someone's part")},
    {"injury", QT_TRANSLATE_NOOP("Core", "An injury")},
    {"incapacity_period", QT_TRANSLATE_NOOP("Core", "Days unable to work")},
    {"lost_property", QT_TRANSLATE_NOOP("Core", "Lost property")},
    {"notification", QT_TRANSLATE_NOOP("Core", "Who was told")},
    {"other_reference", QT_TRANSLATE_NOOP("Core", "A number elsewhere")},
    {"duty", QT_TRANSLATE_NOOP("Core", "A duty")},
    {"duty_decision", QT_TRANSLATE_NOOP("Core", "A decision about a duty")},
    {"submission", QT_TRANSLATE_NOOP("Core", "A report that was filed")},
    {"contact", QT_TRANSLATE_NOOP("Core", "A contact")},
    {"diary_note", QT_TRANSLATE_NOOP("Core", "A note")},
    {"timeline_entry", QT_TRANSLATE_NOOP("Core", "An entry of the timeline")},
    {"camera_request", QT_TRANSLATE_NOOP("Core", "Footage to save")},
    {"exhibit", QT_TRANSLATE_NOOP("Core", "An exhibit")},
    {"continuity_entry", QT_TRANSLATE_NOOP("Core", "A hand-over")},
    {"attachment", QT_TRANSLATE_NOOP("Core", "A file")},
}};

const Field *fieldOf(const QString &table, const QString &column)
{
    const auto is
        = [](const char *words, const QString &text) { return text == QLatin1StringView(words); };
    const Field *found = nullptr;
    for (const Field &field : fields) {
        if (!is(field.column, column))
            continue;
        if (is(field.table, table))
            return &field;
        if (*field.table == '\0')
            found = &field;
    }
    return found;
}

QString dayWords(const QString &stored)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return day.isValid() ? british.toString(day, u"ddd d MMM yyyy"_s) : stored;
}

} // namespace

QString fieldName(const QString &table, const QString &column)
{
    const Field *field = fieldOf(table, column);
    return field ? Tr::tr(field->name) : QString();
}

QString fieldValue(const QString &table, const QString &column, const QString &stored)
{
    if (stored.isEmpty())
        return u"–"_s;
    const Field *field = fieldOf(table, column);
    switch (field ? field->kind : Kind::Text) {
    case Kind::Text:
        return stored;
    case Kind::Code:
        return label(field->list, stored);
    case Kind::Codes:
        return labels(field->list, stored);
    case Kind::Day:
        return dayWords(stored);
    case Kind::Answer:
        if (stored == u"true" || stored == u"1")
            return label(Tri::Yes);
        return label(stored == u"false" || stored == u"0" ? Tri::No : tri(stored));
    case Kind::Other:
        return Tr::tr("one chosen from the register");
    case Kind::Pence:
        return u"£"_s + QString::number(stored.toDouble() / 100, 'f', 2);
    }
    Q_UNREACHABLE();
}

QString tableName(const QString &table)
{
    for (const auto &[code, words] : tables) {
        if (table == QLatin1StringView(code))
            return Tr::tr(words);
    }
    return {};
}

} // namespace core
