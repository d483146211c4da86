-- Settings of this casebook: organisation, ods, marking and the like.
CREATE TABLE setting (
    key text PRIMARY KEY,
    value text NOT NULL
)
-- step
-- A person who can open the casebook. Roles: lsms, deputy, reader.
CREATE TABLE user_account (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    name text NOT NULL,
    job text NOT NULL DEFAULT '',
    role text NOT NULL CHECK (role IN ('lsms', 'deputy', 'reader')),
    ends_on text,
    removed_on text
)
-- step
-- Everything that can be linked to, attached to, quoted or printed alone.
CREATE TABLE record (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    kind text NOT NULL,
    ref_year bigint NOT NULL DEFAULT 0,
    ref_number bigint NOT NULL DEFAULT 0,
    title text NOT NULL DEFAULT '',
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    row_version bigint NOT NULL DEFAULT 1,
    withdrawn_at bigint,
    withdrawn_reason text NOT NULL DEFAULT '',
    hold boolean NOT NULL DEFAULT 0
)
-- step
CREATE INDEX record_reference ON record(kind, ref_year, ref_number)
-- step
CREATE UNIQUE INDEX record_reference_once ON record(kind, ref_year, ref_number) WHERE ref_number > 0
-- step
-- The last number given of each kind and year; numbers are never used again.
CREATE TABLE reference_counter (
    kind text NOT NULL,
    year bigint NOT NULL,
    last_number bigint NOT NULL,
    PRIMARY KEY (kind, year)
)
-- step
-- One commit: who, when, by which use case and why.
CREATE TABLE change_set (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    at bigint NOT NULL,
    user_uid text NOT NULL,
    user_name text NOT NULL,
    use_case text NOT NULL,
    reason text NOT NULL DEFAULT ''
)
-- step
-- The chain: each entry is hashed with the one before it.
CREATE TABLE audit_entry (
    seq bigint PRIMARY KEY,
    change_set_id bigint NOT NULL REFERENCES change_set(id),
    record_uid text NOT NULL,
    kind text NOT NULL,
    row_uid text NOT NULL,
    action text NOT NULL CHECK (action IN ('add', 'change', 'remove', 'note')),
    payload_hash text NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL
)
-- step
CREATE INDEX audit_entry_record ON audit_entry(record_uid)
-- step
CREATE INDEX audit_entry_change_set ON audit_entry(change_set_id)
-- step
-- The changed columns before and after, as JSON. Emptied only by lawful disposal.
CREATE TABLE audit_payload (
    seq bigint PRIMARY KEY REFERENCES audit_entry(seq),
    salt text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    disposed_by bigint REFERENCES change_set(id)
)
-- step
-- What is typed and not yet committed; one per user, editor and record.
CREATE TABLE draft (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    user_uid text NOT NULL,
    editor text NOT NULL,
    record_uid text NOT NULL DEFAULT '',
    new_uid text NOT NULL DEFAULT '',
    base_row_version bigint NOT NULL DEFAULT 0,
    title text NOT NULL DEFAULT '',
    fields text NOT NULL,
    caret text NOT NULL DEFAULT '',
    saved_at bigint NOT NULL,
    UNIQUE (user_uid, editor, record_uid)
)
-- step
-- Values the organisation added beneath a built-in parent; retired, never deleted.
CREATE TABLE local_value (
    id bigint PRIMARY KEY,
    list text NOT NULL,
    code text NOT NULL,
    parent text NOT NULL,
    label_en text NOT NULL,
    label_cy text NOT NULL DEFAULT '',
    retired_on text,
    UNIQUE (list, code)
)
-- step
-- One file read in from another system.
CREATE TABLE import_batch (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    change_set_uid text NOT NULL,
    source_system text NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    mapping text NOT NULL,
    at bigint NOT NULL,
    rows_read bigint NOT NULL,
    rows_new bigint NOT NULL,
    rows_updated bigint NOT NULL,
    rows_same bigint NOT NULL,
    rows_skipped bigint NOT NULL
)
-- step
-- A row as it came, and the values as they were understood.
CREATE TABLE import_row (
    id bigint PRIMARY KEY,
    batch_id bigint NOT NULL REFERENCES import_batch(id),
    row_number bigint NOT NULL,
    record_id bigint REFERENCES record(id),
    raw text NOT NULL,
    imported text NOT NULL,
    UNIQUE (batch_id, row_number)
)
-- step
CREATE INDEX import_row_record ON import_row(record_id) WHERE record_id IS NOT NULL
