-- How long what was computed of an incident's clocks holds: from the day it was looked at until
-- before the day on which time alone may change it. An incident without a row is looked at anew.
CREATE TABLE duty_clock (
    incident_id bigint PRIMARY KEY REFERENCES incident(id) ON DELETE CASCADE,
    looked_on text NOT NULL,
    changes_on text NOT NULL,
    rule_version text NOT NULL
)
