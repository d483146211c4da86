-- One enquiry into one or more incidents.
CREATE TABLE investigation (
    id bigint PRIMARY KEY REFERENCES record(id),
    lead text NOT NULL DEFAULT '',
    terms_of_reference text NOT NULL DEFAULT '',
    scope text NOT NULL DEFAULT '',
    started_on text,
    target_on text,
    welfare_note text NOT NULL DEFAULT '',
    scene_note text NOT NULL DEFAULT '',
    lone_working_note text NOT NULL DEFAULT '',
    device_note text NOT NULL DEFAULT '',
    analysis text NOT NULL DEFAULT '',
    outcome text NOT NULL DEFAULT '',
    outcome_note text NOT NULL DEFAULT '',
    medical_factor text NOT NULL DEFAULT 'unknown' CHECK (medical_factor IN ('yes', 'no', 'unknown')),
    medical_opinion text NOT NULL DEFAULT '',
    finished_on text
)
-- step
-- An incident that an investigation covers.
CREATE TABLE investigation_incident (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    investigation_id bigint NOT NULL REFERENCES investigation(id),
    incident_id bigint NOT NULL REFERENCES incident(id)
)
-- step
CREATE INDEX investigation_incident_investigation_id ON investigation_incident(investigation_id)
-- step
CREATE INDEX investigation_incident_incident_id ON investigation_incident(incident_id)
-- step
-- A wizard's step that does not apply, or a gap left with a reason.
CREATE TABLE step_note (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    step text NOT NULL DEFAULT '',
    note_kind text NOT NULL DEFAULT '',
    field text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX step_note_record_id ON step_note(record_id)
-- step
-- What happened when, when it was learned and from whom; of an incident or an investigation.
CREATE TABLE timeline_entry (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    happened_on text,
    happened_at text,
    precision text NOT NULL DEFAULT '',
    learned_on text,
    what text NOT NULL DEFAULT '',
    detail text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    exhibit_id bigint REFERENCES exhibit(id),
    quality text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX timeline_entry_record_id ON timeline_entry(record_id)
-- step
CREATE INDEX timeline_entry_exhibit_id ON timeline_entry(exhibit_id) WHERE exhibit_id IS NOT NULL
-- step
-- What somebody said: a first account, an interview or a signed statement.
CREATE TABLE account (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    investigation_id bigint NOT NULL REFERENCES investigation(id),
    part_id bigint REFERENCES part(id),
    person_name text NOT NULL DEFAULT '',
    account_kind text NOT NULL DEFAULT '',
    taken_on text,
    taken_at text,
    taken_where text NOT NULL DEFAULT '',
    taken_by text NOT NULL DEFAULT '',
    present text NOT NULL DEFAULT '',
    is_suspect text NOT NULL DEFAULT 'unknown' CHECK (is_suspect IN ('yes', 'no', 'unknown')),
    caution_given text NOT NULL DEFAULT 'unknown' CHECK (caution_given IN ('yes', 'no', 'unknown')),
    recorded text NOT NULL DEFAULT 'unknown' CHECK (recorded IN ('yes', 'no', 'unknown')),
    advice_offered text NOT NULL DEFAULT 'unknown' CHECK (advice_offered IN ('yes', 'no', 'unknown')),
    body text NOT NULL DEFAULT '',
    signed_on text,
    locked_at bigint,
    withdrawn_reason text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX account_investigation_id ON account(investigation_id)
-- step
CREATE INDEX account_part_id ON account(part_id) WHERE part_id IS NOT NULL
-- step
-- A line of enquiry, towards or away from a suspect.
CREATE TABLE enquiry (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    investigation_id bigint NOT NULL REFERENCES investigation(id),
    question text NOT NULL DEFAULT '',
    direction text NOT NULL DEFAULT '',
    doing text NOT NULL DEFAULT '',
    owner text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    result text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX enquiry_investigation_id ON enquiry(investigation_id)
-- step
-- A decision with its reasons; numbered, never changed.
CREATE TABLE decision (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    number bigint NOT NULL DEFAULT 0,
    on_day text NOT NULL,
    at_time text,
    decision text NOT NULL DEFAULT '',
    options text NOT NULL DEFAULT '',
    reasons text NOT NULL DEFAULT '',
    relied_on text NOT NULL DEFAULT '',
    by_whom text NOT NULL DEFAULT '',
    review_on text
)
-- step
CREATE INDEX decision_record_id ON decision(record_id)
-- step
-- One line of the police log.
CREATE TABLE police_entry (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    on_day text NOT NULL,
    at_time text,
    entry_kind text NOT NULL DEFAULT '',
    with_whom text NOT NULL DEFAULT '',
    what text NOT NULL DEFAULT '',
    outcome text NOT NULL DEFAULT '',
    next_on text
)
-- step
CREATE INDEX police_entry_record_id ON police_entry(record_id)
-- step
-- A contributing factor in a framework.
CREATE TABLE factor (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    framework text NOT NULL DEFAULT '',
    domain text NOT NULL DEFAULT '',
    factor text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '',
    rating text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX factor_record_id ON factor(record_id)
-- step
-- Five whys of one problem; may stop early.
CREATE TABLE why (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    problem text NOT NULL DEFAULT '',
    why1 text NOT NULL DEFAULT '',
    why2 text NOT NULL DEFAULT '',
    why3 text NOT NULL DEFAULT '',
    why4 text NOT NULL DEFAULT '',
    why5 text NOT NULL DEFAULT '',
    root text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX why_record_id ON why(record_id)
-- step
-- Something found on the balance of probabilities.
CREATE TABLE finding (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    finding text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '',
    outcome text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX finding_record_id ON finding(record_id)
-- step
-- A sanction decided on, or the reason for none.
CREATE TABLE sanction (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    part_id bigint REFERENCES part(id),
    sanction_kind text NOT NULL DEFAULT '',
    offence text NOT NULL DEFAULT '',
    authorised_by text NOT NULL DEFAULT '',
    decided_on text,
    starts_on text,
    expires_on text,
    review_on text,
    conditions text NOT NULL DEFAULT '',
    capacity_checked text NOT NULL DEFAULT 'unknown' CHECK (capacity_checked IN ('yes', 'no', 'unknown')),
    result text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX sanction_record_id ON sanction(record_id)
-- step
CREATE INDEX sanction_part_id ON sanction(part_id) WHERE part_id IS NOT NULL
-- step
-- Money or repair sought for a victim or the organisation.
CREATE TABLE redress (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    part_id bigint REFERENCES part(id),
    route text NOT NULL DEFAULT '',
    claimed_pence bigint,
    received_pence bigint,
    deadline_on text,
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX redress_record_id ON redress(record_id)
-- step
CREATE INDEX redress_part_id ON redress(part_id) WHERE part_id IS NOT NULL
-- step
-- Support offered to someone involved.
CREATE TABLE support (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    part_id bigint REFERENCES part(id),
    support_kind text NOT NULL DEFAULT '',
    offered_on text,
    taken_up text NOT NULL DEFAULT 'unknown' CHECK (taken_up IN ('yes', 'no', 'unknown')),
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX support_record_id ON support(record_id)
-- step
CREATE INDEX support_part_id ON support(part_id) WHERE part_id IS NOT NULL
-- step
CREATE UNIQUE INDEX investigation_incident_once ON investigation_incident(investigation_id, incident_id)
