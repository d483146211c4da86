-- A time limit beside the statutory duties: a request, a breach, a limit, a review, an own return.
CREATE TABLE clock (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    record_id bigint REFERENCES record(id),
    part_id bigint REFERENCES part(id),
    clock_kind text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    title text NOT NULL DEFAULT '',
    for_whom text NOT NULL DEFAULT '',
    from_on text,
    from_at text,
    given_on text,
    offence text NOT NULL DEFAULT '',
    hate text NOT NULL DEFAULT 'unknown' CHECK (hate IN ('yes', 'no', 'unknown')),
    domestic text NOT NULL DEFAULT 'unknown' CHECK (domestic IN ('yes', 'no', 'unknown')),
    statement_on text,
    born_on text,
    adult text NOT NULL DEFAULT 'unknown' CHECK (adult IN ('yes', 'no', 'unknown')),
    police text NOT NULL DEFAULT 'unknown' CHECK (police IN ('yes', 'no', 'unknown')),
    reported_on text,
    extended text NOT NULL DEFAULT 'no' CHECK (extended IN ('yes', 'no', 'unknown')),
    severe text NOT NULL DEFAULT 'unknown' CHECK (severe IN ('yes', 'no', 'unknown')),
    unit text NOT NULL DEFAULT '',
    amount bigint NOT NULL DEFAULT 0,
    due_on text,
    due_ms bigint,
    state text NOT NULL DEFAULT '',
    done_on text,
    reference text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX clock_record_id ON clock(record_id)
-- step
CREATE INDEX clock_part_id ON clock(part_id) WHERE part_id IS NOT NULL
-- step
CREATE INDEX clock_own ON clock(source) WHERE record_id IS NULL
-- step
CREATE INDEX clock_by_date ON clock(coalesce(due_on, '9999-12-31'), id, state, clock_kind)
-- step
CREATE INDEX clock_running ON clock((CASE WHEN state IN ('running', 'pending') THEN 1 ELSE 0 END), coalesce(due_on, '9999-12-31'))
-- step
CREATE INDEX clock_by_state ON clock(state, coalesce(due_on, '9999-12-31'), id, clock_kind)
-- step
CREATE INDEX clock_by_kind ON clock(clock_kind, coalesce(due_on, '9999-12-31'), id, state)
-- step
-- What was recorded before there were clocks has them started at the next opening.
INSERT INTO setting (key, value) SELECT 'clocks_to_start', 'yes' WHERE EXISTS (SELECT 1 FROM incident)
