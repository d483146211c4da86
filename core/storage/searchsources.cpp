// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchsources.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What any record may have beside its own columns.
const QStringList &shared()
{
    static const QStringList statements{
        u"SELECT value FROM other_reference WHERE record_id = ?"_s,
        u"SELECT with_whom, said FROM contact WHERE record_id = ?"_s,
        u"SELECT what, from_whom, for_whom, result FROM diary_note WHERE record_id = ?"_s,
        u"SELECT file_name, caption FROM attachment WHERE record_id = ?"_s,
        u"SELECT note FROM link WHERE record_id = ?"_s,
        u"SELECT title, for_whom, reference, note FROM clock WHERE record_id = ?"_s,
    };
    return statements;
}

const QHash<QString, QStringList> &ofKind()
{
    static const QHash<QString, QStringList> statements{
        {u"incident"_s,
         {u"SELECT description, immediate_action, place_detail, place_address, hurt_where, "
          u"triage_to, "
          "triage_reason, lead FROM incident WHERE id = ?"_s,
          u"SELECT p.described_as, p.employer_name, p.job, p.team, p.harm_note, p.contact_note, "
          u"n.surname, "
          "n.forenames, n.known_as, n.former_names, n.phone, n.identifier "
          "FROM part p LEFT JOIN person n ON n.id = p.person_id WHERE p.incident_id = ?"_s,
          u"SELECT i.diagnosis FROM injury i JOIN part p ON p.id = i.part_id WHERE p.incident_id = ?"_s,
          u"SELECT a.note FROM incapacity_period a JOIN part p ON p.id = a.part_id WHERE p.incident_id = ?"_s,
          u"SELECT item, owner, serial FROM lost_property WHERE incident_id = ?"_s,
          u"SELECT told_by, reference, not_needed FROM notification WHERE incident_id = ?"_s,
          u"SELECT s.name FROM incident i JOIN site s ON s.id = i.site_id WHERE i.id = ?"_s,
          u"SELECT s.reference FROM submission s JOIN duty d ON d.id = s.duty_id WHERE d.incident_id = ?"_s}},
        {u"person"_s,
         {u"SELECT surname, forenames, known_as, former_names, job, employer, phone, email, "
          u"address, postcode, "
          "identifier, needs FROM person WHERE id = ?"_s}},
        {u"site"_s,
         {u"SELECT name, code, address, postcode, cctv_contact, notes FROM site WHERE id = ?"_s}},
        {u"post"_s,
         {u"SELECT name, team, email FROM post WHERE id = ?"_s,
          u"SELECT name FROM post_holder WHERE post_id = ?"_s}},
        {u"action"_s,
         {u"SELECT what, why, doer, progress_note, evidence, verified_by, rejected_reason FROM action WHERE id = ?"_s,
          u"SELECT reason FROM action_revision WHERE action_id = ?"_s}},
        {u"exhibit"_s,
         {u"SELECT code, description, found_where, found_by, seal, kept_where, sha256 FROM exhibit WHERE id = ?"_s,
          u"SELECT from_whom, to_whom, purpose, new_seal FROM continuity_entry WHERE exhibit_id = ?"_s}},
        {u"camera"_s,
         {u"SELECT system, cameras, asked_whom, clock_difference, note FROM camera_request WHERE id = ?"_s}},
    };
    return statements;
}

} // namespace

QStringList searchSources(const QString &kind)
{
    return ofKind().value(kind) + shared();
}

bool isSearched(const QString &table)
{
    return table != u"duty" && table != u"duty_result" && table != u"duty_decision";
}

} // namespace core
