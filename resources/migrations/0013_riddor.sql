-- What RIDDOR asks about one injured person and nothing else holds; empty or unknown where what is recorded decides.
ALTER TABLE part ADD COLUMN riddor_event text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN physical_injury text NOT NULL DEFAULT 'unknown' CHECK (physical_injury IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE part ADD COLUMN consensual text NOT NULL DEFAULT 'unknown' CHECK (consensual IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE part ADD COLUMN premises text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN premises_controller text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN work_related text NOT NULL DEFAULT 'unknown' CHECK (work_related IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE part ADD COLUMN work_related_why text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN assailant_role text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN motive text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN exemption text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN unlisted_days text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN sharp_source text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN dangerous_occurrence text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN disease text NOT NULL DEFAULT ''
-- step
ALTER TABLE part ADD COLUMN disease_by_work text NOT NULL DEFAULT 'unknown' CHECK (disease_by_work IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE part ADD COLUMN disease_received_on text
-- step
ALTER TABLE part ADD COLUMN died_on text
-- step
ALTER TABLE part ADD COLUMN death_learned_on text
-- step
ALTER TABLE part ADD COLUMN death_by_injury text NOT NULL DEFAULT 'unknown' CHECK (death_by_injury IN ('yes', 'no', 'unknown'))
-- step
-- The day somebody who is still off is expected back.
ALTER TABLE incapacity_period ADD COLUMN expected_on text
-- step
-- The time a report went, and the copy that was kept of it.
ALTER TABLE submission ADD COLUMN sent_at text
-- step
ALTER TABLE submission ADD COLUMN document_uid text NOT NULL DEFAULT ''
-- step
-- The day the entry in the record of regulation 12 was made; it is kept three years from then.
ALTER TABLE duty ADD COLUMN recorded_on text
