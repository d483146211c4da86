-- A file kept encrypted beside the database.
CREATE TABLE attachment (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    file_name text NOT NULL DEFAULT '',
    media_type text NOT NULL DEFAULT '',
    size bigint NOT NULL DEFAULT 0,
    sha256 text NOT NULL DEFAULT '',
    stored_name text NOT NULL DEFAULT '',
    wrapped_key text NOT NULL DEFAULT '',
    caption text NOT NULL DEFAULT '',
    added_by text NOT NULL DEFAULT '',
    added_at bigint
)
-- step
CREATE INDEX attachment_record_id ON attachment(record_id)
-- step
-- An item or file kept as evidence, from the first minute.
CREATE TABLE exhibit (
    id bigint PRIMARY KEY REFERENCES record(id),
    incident_id bigint NOT NULL REFERENCES incident(id),
    code text NOT NULL DEFAULT '',
    exhibit_kind text NOT NULL DEFAULT '',
    description text NOT NULL DEFAULT '',
    found_where text NOT NULL DEFAULT '',
    found_on text,
    found_at text,
    found_by text NOT NULL DEFAULT '',
    seal text NOT NULL DEFAULT '',
    kept_where text NOT NULL DEFAULT '',
    attachment_id bigint REFERENCES attachment(id),
    sha256 text NOT NULL DEFAULT '',
    is_original text NOT NULL DEFAULT 'unknown' CHECK (is_original IN ('yes', 'no', 'unknown')),
    disposal text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX exhibit_incident_id ON exhibit(incident_id)
-- step
CREATE INDEX exhibit_attachment_id ON exhibit(attachment_id) WHERE attachment_id IS NOT NULL
-- step
-- One hand-over of an exhibit; never changed, never deleted.
CREATE TABLE continuity_entry (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    exhibit_id bigint NOT NULL REFERENCES exhibit(id),
    on_day text NOT NULL,
    at_time text,
    from_whom text NOT NULL DEFAULT '',
    to_whom text NOT NULL DEFAULT '',
    purpose text NOT NULL DEFAULT '',
    seal_intact text NOT NULL DEFAULT 'unknown' CHECK (seal_intact IN ('yes', 'no', 'unknown')),
    new_seal text NOT NULL DEFAULT '',
    signed_by text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX continuity_entry_exhibit_id ON continuity_entry(exhibit_id)
-- step
-- Footage that must be saved before it is overwritten.
CREATE TABLE camera_request (
    id bigint PRIMARY KEY REFERENCES record(id),
    incident_id bigint NOT NULL REFERENCES incident(id),
    system text NOT NULL DEFAULT '',
    cameras text NOT NULL DEFAULT '',
    from_on text,
    from_at text,
    until_on text,
    until_at text,
    asked_whom text NOT NULL DEFAULT '',
    asked_on text,
    days_kept bigint,
    overwritten_on text,
    clock_difference text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    exhibit_id bigint REFERENCES exhibit(id),
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX camera_request_incident_id ON camera_request(incident_id)
-- step
CREATE INDEX camera_request_exhibit_id ON camera_request(exhibit_id) WHERE exhibit_id IS NOT NULL
-- step
CREATE INDEX camera_request_open ON camera_request(overwritten_on) WHERE state IN ('to_ask', 'asked')
