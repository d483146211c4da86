-- What the form of the HSE asks that nothing held.
ALTER TABLE injury ADD COLUMN resuscitated text NOT NULL DEFAULT 'unknown' CHECK (resuscitated IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE injury ADD COLUMN over_day text NOT NULL DEFAULT 'unknown' CHECK (over_day IN ('yes', 'no', 'unknown'))
-- step
ALTER TABLE person ADD COLUMN sex text NOT NULL DEFAULT ''
-- step
ALTER TABLE site ADD COLUMN local_authority text NOT NULL DEFAULT ''
