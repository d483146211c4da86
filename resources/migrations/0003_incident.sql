-- What happened, in the caller's words, and what was done at once.
CREATE TABLE incident (
    id bigint PRIMARY KEY REFERENCES record(id),
    occurred_on text,
    occurred_at text,
    precision text NOT NULL DEFAULT '',
    occurred_until_on text,
    occurred_until_at text,
    discovered_on text,
    discovered_at text,
    reported_on text NOT NULL,
    reported_at text,
    sort_key bigint NOT NULL DEFAULT 0,
    month text NOT NULL DEFAULT '',
    site_id bigint REFERENCES site(id),
    place_type text NOT NULL DEFAULT '',
    place_detail text NOT NULL DEFAULT '',
    place_address text NOT NULL DEFAULT '',
    category text NOT NULL DEFAULT '',
    subcategory text NOT NULL DEFAULT '',
    outcome_class text NOT NULL DEFAULT '',
    hate text NOT NULL DEFAULT 'unknown' CHECK (hate IN ('yes', 'no', 'unknown')),
    hate_strand text NOT NULL DEFAULT '',
    weapon text NOT NULL DEFAULT 'unknown' CHECK (weapon IN ('yes', 'no', 'unknown')),
    weapon_kind text NOT NULL DEFAULT '',
    sexual text NOT NULL DEFAULT 'unknown' CHECK (sexual IN ('yes', 'no', 'unknown')),
    restraint text NOT NULL DEFAULT 'unknown' CHECK (restraint IN ('yes', 'no', 'unknown')),
    lone_worker text NOT NULL DEFAULT 'unknown' CHECK (lone_worker IN ('yes', 'no', 'unknown')),
    description text NOT NULL DEFAULT '',
    immediate_action text NOT NULL DEFAULT '',
    everyone_safe text NOT NULL DEFAULT 'unknown' CHECK (everyone_safe IN ('yes', 'no', 'unknown')),
    anyone_hurt text NOT NULL DEFAULT 'unknown' CHECK (anyone_hurt IN ('yes', 'no', 'unknown')),
    hurt_where text NOT NULL DEFAULT '',
    police_called text NOT NULL DEFAULT 'unknown' CHECK (police_called IN ('yes', 'no', 'unknown')),
    police_force text NOT NULL DEFAULT '',
    harm text NOT NULL DEFAULT '',
    triage text NOT NULL DEFAULT '',
    triage_to text NOT NULL DEFAULT '',
    triage_reason text NOT NULL DEFAULT '',
    triaged_on text,
    duplicate_of bigint REFERENCES incident(id),
    status text NOT NULL DEFAULT '',
    lead text NOT NULL DEFAULT '',
    closed_on text
)
-- step
CREATE INDEX incident_site_id ON incident(site_id) WHERE site_id IS NOT NULL
-- step
CREATE INDEX incident_duplicate_of ON incident(duplicate_of) WHERE duplicate_of IS NOT NULL
-- step
-- A person, known or only described, in one incident. Its code never changes.
CREATE TABLE part (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    incident_id bigint NOT NULL REFERENCES incident(id),
    code text NOT NULL DEFAULT '',
    role text NOT NULL DEFAULT '',
    person_id bigint REFERENCES person(id),
    described_as text NOT NULL DEFAULT '',
    work_status text NOT NULL DEFAULT '',
    employer text NOT NULL DEFAULT '',
    employer_name text NOT NULL DEFAULT '',
    job text NOT NULL DEFAULT '',
    staff_group text NOT NULL DEFAULT '',
    team text NOT NULL DEFAULT '',
    post_id bigint REFERENCES post(id),
    at_work text NOT NULL DEFAULT 'unknown' CHECK (at_work IN ('yes', 'no', 'unknown')),
    acts text NOT NULL DEFAULT '',
    intent text NOT NULL DEFAULT '',
    clinical_kind text NOT NULL DEFAULT '',
    physical_harm text NOT NULL DEFAULT '',
    psychological_harm text NOT NULL DEFAULT '',
    harm_note text NOT NULL DEFAULT '',
    police_wishes text NOT NULL DEFAULT '',
    contact_note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX part_incident_id ON part(incident_id)
-- step
CREATE INDEX part_person_id ON part(person_id) WHERE person_id IS NOT NULL
-- step
CREATE INDEX part_post_id ON part(post_id) WHERE post_id IS NOT NULL
-- step
-- One injury of one victim.
CREATE TABLE injury (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    part_id bigint NOT NULL REFERENCES part(id),
    injury_kind text NOT NULL DEFAULT '',
    body_part text NOT NULL DEFAULT '',
    treatment text NOT NULL DEFAULT '',
    diagnosis text NOT NULL DEFAULT '',
    diagnosed_by text NOT NULL DEFAULT '',
    diagnosed_on text,
    specified text NOT NULL DEFAULT '',
    specified_status text NOT NULL DEFAULT '',
    taken_to_hospital text NOT NULL DEFAULT '',
    unconscious text NOT NULL DEFAULT 'unknown' CHECK (unconscious IN ('yes', 'no', 'unknown'))
)
-- step
CREATE INDEX injury_part_id ON injury(part_id)
-- step
-- Days on which a victim could not do their normal work.
CREATE TABLE incapacity_period (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    part_id bigint NOT NULL REFERENCES part(id),
    from_on text,
    until_on text,
    period_kind text NOT NULL DEFAULT '',
    cause text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX incapacity_period_part_id ON incapacity_period(part_id)
-- step
-- A thing stolen, damaged or lost.
CREATE TABLE lost_property (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    incident_id bigint NOT NULL REFERENCES incident(id),
    item text NOT NULL DEFAULT '',
    owner text NOT NULL DEFAULT '',
    serial text NOT NULL DEFAULT '',
    value_pence bigint,
    personal_data text NOT NULL DEFAULT 'unknown' CHECK (personal_data IN ('yes', 'no', 'unknown'))
)
-- step
CREATE INDEX lost_property_incident_id ON lost_property(incident_id)
-- step
-- Someone who must be told of an incident (domain Appendix B).
CREATE TABLE notification (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    incident_id bigint NOT NULL REFERENCES incident(id),
    whom text NOT NULL DEFAULT '',
    due text NOT NULL DEFAULT '',
    told_on text,
    told_at text,
    told_by text NOT NULL DEFAULT '',
    reference text NOT NULL DEFAULT '',
    not_needed text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX notification_incident_id ON notification(incident_id)
-- step
CREATE INDEX incident_by_time ON incident(sort_key)
-- step
CREATE INDEX incident_by_status ON incident(status, sort_key)
-- step
CREATE INDEX incident_by_site ON incident(site_id, sort_key)
-- step
CREATE INDEX incident_by_category ON incident(category, sort_key)
-- step
CREATE INDEX incident_by_harm ON incident(harm, sort_key)
-- step
CREATE INDEX incident_by_month ON incident(month, category, harm)
-- step
CREATE INDEX incident_untriaged ON incident(sort_key) WHERE triage = ''
