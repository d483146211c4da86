-- What became of a report that was filed: where it went, that it was acknowledged, that it was rejected and why.
CREATE TABLE report_step (
    id bigint PRIMARY KEY,
    uid text NOT NULL UNIQUE,
    duty_id bigint NOT NULL REFERENCES duty(id),
    submission_id bigint NOT NULL REFERENCES submission(id),
    state text NOT NULL CHECK (state IN ('sent', 'acknowledged', 'rejected')),
    step_on text NOT NULL,
    whom text NOT NULL DEFAULT '',
    reference text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    by_whom text NOT NULL DEFAULT ''
)
-- step
CREATE INDEX report_step_duty_id ON report_step(duty_id)
-- step
CREATE INDEX report_step_submission_id ON report_step(submission_id)
