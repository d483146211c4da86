-- Something to do or to hear back; for the LSMS, not for managers.
CREATE TABLE diary_note (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint REFERENCES record(id),
    note_kind text NOT NULL DEFAULT '',
    what text NOT NULL DEFAULT '',
    due_on text NOT NULL,
    due_at text,
    for_whom text NOT NULL DEFAULT '',
    from_whom text NOT NULL DEFAULT '',
    done_on text,
    result text NOT NULL DEFAULT '',
    repeat_days bigint
)
-- step
CREATE INDEX diary_note_record_id ON diary_note(record_id) WHERE record_id IS NOT NULL
-- step
-- A call, e-mail, meeting, update or chase.
CREATE TABLE contact (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    contact_kind text NOT NULL DEFAULT '',
    on_day text NOT NULL,
    at_time text,
    with_whom text NOT NULL DEFAULT '',
    part_id bigint REFERENCES part(id),
    said text NOT NULL DEFAULT '',
    next_on text
)
-- step
CREATE INDEX contact_record_id ON contact(record_id)
-- step
CREATE INDEX contact_part_id ON contact(part_id) WHERE part_id IS NOT NULL
-- step
-- Two records that belong together.
CREATE TABLE link (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    other_id bigint NOT NULL REFERENCES record(id),
    why text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX link_record_id ON link(record_id)
-- step
CREATE INDEX link_other_id ON link(other_id)
-- step
-- Somebody else's number for the same thing.
CREATE TABLE other_reference (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint NOT NULL REFERENCES record(id),
    system text NOT NULL DEFAULT '',
    value text NOT NULL DEFAULT '',
    folded text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX other_reference_record_id ON other_reference(record_id)
-- step
-- A remedial action: what, for what reason, whose, by when.
CREATE TABLE action (
    id bigint PRIMARY KEY REFERENCES record(id),
    what text NOT NULL DEFAULT '',
    why text NOT NULL DEFAULT '',
    source_id bigint REFERENCES record(id),
    strength text NOT NULL DEFAULT '',
    doer text NOT NULL DEFAULT '',
    post_id bigint REFERENCES post(id),
    due_on text,
    original_due_on text,
    priority text NOT NULL DEFAULT '',
    progress bigint NOT NULL DEFAULT 0,
    progress_note text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '',
    done_on text,
    verified_by text NOT NULL DEFAULT '',
    verified_on text,
    effect_check_on text,
    effect_result text NOT NULL DEFAULT '',
    before_review boolean NOT NULL DEFAULT 0,
    flagged boolean NOT NULL DEFAULT 0,
    rejected_reason text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX action_source_id ON action(source_id) WHERE source_id IS NOT NULL
-- step
CREATE INDEX action_post_id ON action(post_id) WHERE post_id IS NOT NULL
-- step
-- A due date that was moved, and why; a date never slips silently.
CREATE TABLE action_revision (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    action_id bigint NOT NULL REFERENCES action(id),
    old_due_on text,
    new_due_on text,
    reason text NOT NULL DEFAULT '',
    at bigint,
    by_whom text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX action_revision_action_id ON action_revision(action_id)
-- step
-- What a rule asks of the organisation for one part of one incident.
CREATE TABLE duty (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    incident_id bigint NOT NULL REFERENCES incident(id),
    part_id bigint REFERENCES part(id),
    rule text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    due_on text,
    threshold_on text,
    outcome text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX duty_incident_id ON duty(incident_id)
-- step
CREATE INDEX duty_part_id ON duty(part_id) WHERE part_id IS NOT NULL
-- step
-- One computation of a duty: facts in, outcomes out. Never changed.
CREATE TABLE duty_result (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    duty_id bigint NOT NULL REFERENCES duty(id),
    at bigint,
    rule_version text NOT NULL DEFAULT '',
    facts text NOT NULL DEFAULT '',
    outcomes text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX duty_result_duty_id ON duty_result(duty_id)
-- step
-- A named person agrees with one result or overrides it.
CREATE TABLE duty_decision (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    duty_id bigint NOT NULL REFERENCES duty(id),
    result_id bigint NOT NULL REFERENCES duty_result(id),
    agrees boolean NOT NULL DEFAULT 0,
    reason text NOT NULL DEFAULT '',
    by_whom text NOT NULL DEFAULT '',
    at bigint
)
-- step
CREATE INDEX duty_decision_duty_id ON duty_decision(duty_id)
-- step
CREATE INDEX duty_decision_result_id ON duty_decision(result_id)
-- step
-- A report that was filed, with the number it got.
CREATE TABLE submission (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    duty_id bigint NOT NULL REFERENCES duty(id),
    category text NOT NULL DEFAULT '',
    sent_on text NOT NULL,
    method text NOT NULL DEFAULT '',
    reference text NOT NULL DEFAULT '',
    by_whom text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX submission_duty_id ON submission(duty_id)
-- step
CREATE INDEX diary_note_open ON diary_note(due_on) WHERE done_on IS NULL
-- step
CREATE INDEX other_reference_folded ON other_reference(folded)
-- step
CREATE INDEX action_by_due ON action(due_on)
-- step
CREATE INDEX action_by_post ON action(post_id, due_on)
-- step
CREATE INDEX duty_by_due ON duty(state, due_on)
-- step
-- What is not finished is little, however much is kept: the page of the day reads only that.
CREATE INDEX action_open ON action(due_on) WHERE verified_on IS NULL AND rejected_reason = ''
