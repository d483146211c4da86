-- A post-incident review: the lessons and what is done about them.
CREATE TABLE review (
    id bigint PRIMARY KEY REFERENCES record(id),
    lead text NOT NULL DEFAULT '',
    started_on text,
    held_on text,
    target_on text,
    ready_reason text NOT NULL DEFAULT '',
    expected text NOT NULL DEFAULT '',
    happened text NOT NULL DEFAULT '',
    difference text NOT NULL DEFAULT '',
    in_short text NOT NULL DEFAULT '',
    support_adequate text NOT NULL DEFAULT 'unknown' CHECK (support_adequate IN ('yes', 'no', 'unknown')),
    support_note text NOT NULL DEFAULT '',
    then_consequence bigint,
    then_likelihood bigint,
    now_consequence bigint,
    now_likelihood bigint,
    target_consequence bigint,
    target_likelihood bigint,
    matrix_version bigint NOT NULL DEFAULT 0,
    risk_reason text NOT NULL DEFAULT '',
    risk_agreed_by text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 0
)
-- step
-- An incident that a review covers.
CREATE TABLE review_incident (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    incident_id bigint NOT NULL REFERENCES incident(id)
)
-- step
CREATE INDEX review_incident_review_id ON review_incident(review_id)
-- step
CREATE INDEX review_incident_incident_id ON review_incident(incident_id)
-- step
-- Someone who took part, or was asked to.
CREATE TABLE participant (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    name text NOT NULL DEFAULT '',
    job text NOT NULL DEFAULT '',
    why_asked text NOT NULL DEFAULT '',
    attended text NOT NULL DEFAULT 'unknown' CHECK (attended IN ('yes', 'no', 'unknown')),
    part_id bigint REFERENCES part(id)
)
-- step
CREATE INDEX participant_review_id ON participant(review_id)
-- step
CREATE INDEX participant_part_id ON participant(part_id) WHERE part_id IS NOT NULL
-- step
-- A control: what should be, what was, whether it held and why not.
CREATE TABLE control (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    name text NOT NULL DEFAULT '',
    should_be text NOT NULL DEFAULT '',
    was text NOT NULL DEFAULT '',
    held text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    review_assessment boolean NOT NULL DEFAULT 0
)
-- step
CREATE INDEX control_review_id ON control(review_id)
-- step
-- What went well, what did not, what was learned, what is recommended.
CREATE TABLE lesson (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    lesson_kind text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    measure text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX lesson_review_id ON lesson(review_id)
-- step
-- Who needs to know, and how they are told.
CREATE TABLE dissemination (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    audience text NOT NULL DEFAULT '',
    method text NOT NULL DEFAULT '',
    due_on text,
    done_on text,
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX dissemination_review_id ON dissemination(review_id)
-- step
-- A signature, here, on paper or by e-mail; or not yet.
CREATE TABLE signature (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    role text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    job text NOT NULL DEFAULT '',
    how text NOT NULL DEFAULT '',
    signed_on text,
    user_uid text NOT NULL DEFAULT '',
    attachment_id bigint REFERENCES attachment(id),
    for_version bigint NOT NULL DEFAULT 0
)
-- step
CREATE INDEX signature_review_id ON signature(review_id)
-- step
CREATE INDEX signature_attachment_id ON signature(attachment_id) WHERE attachment_id IS NOT NULL
-- step
-- A released version: its bytes are kept with their hash and never change.
CREATE TABLE review_version (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    review_id bigint NOT NULL REFERENCES review(id),
    number bigint NOT NULL DEFAULT 0,
    released_at bigint,
    released_by text NOT NULL DEFAULT '',
    attachment_id bigint NOT NULL REFERENCES attachment(id),
    sha256 text NOT NULL DEFAULT '',
    chain_head text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX review_version_review_id ON review_version(review_id)
-- step
CREATE INDEX review_version_attachment_id ON review_version(attachment_id)
-- step
CREATE UNIQUE INDEX review_incident_once ON review_incident(review_id, incident_id)
-- step
CREATE UNIQUE INDEX review_version_once ON review_version(review_id, number)
